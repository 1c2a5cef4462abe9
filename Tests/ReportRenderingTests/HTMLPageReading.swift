// Reads a page back as a stranger would, for comparing what it shows with what was found.

import AnnualReportDiff
import Markup

@testable import ReportRendering

/// A page with its elements by id.
struct HTMLPageReading {
    let source: String
    let tree: MarkupTree
    private let byID: [String: MarkupNode.Index]

    init(_ bytes: [UInt8]) {
        source = String(decoding: bytes, as: UTF8.self)
        let tree = MarkupTree(bytes: bytes, dialect: .html)
        let named = tree.descendants(of: tree.root).compactMap { node in
            tree.attribute("id", of: node).map { ($0, node) }
        }
        byID = Dictionary(named) { first, _ in first }
        self.tree = tree
    }

    init(_ result: ChangeReport, options: RenderingOptions = RenderingOptions()) {
        self.init(ReportRenderer.render(result, as: .html, options: options))
    }

    /// All elements.
    var elements: [MarkupNode.Index] {
        tree.descendants(of: tree.root).filter { tree[$0].kind != .text }
    }

    /// The values of an attribute, in order.
    func values(_ attribute: String) -> [String] { elements.compactMap { tree.attribute(attribute, of: $0) } }

    /// The element with an id.
    func element(id: String) -> MarkupNode.Index? { byID[id] }

    /// The texts of the elements of a name inside another.
    func texts(_ name: String, in node: MarkupNode.Index) -> [String] {
        tree.descendants(of: node).filter { tree.name(of: $0) == name }.map { tree.textContent(of: $0) }
    }

    /// The first element of a class inside another.
    func element(class name: String, in node: MarkupNode.Index) -> MarkupNode.Index? {
        tree.descendants(of: node).first { index in
            tree.attribute("class", of: index)?.split(separator: " ").contains { $0 == name } ?? false
        }
    }
}
