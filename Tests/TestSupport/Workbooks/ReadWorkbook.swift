// Reads a workbook back by the format's own rules, sharing nothing with its writer but ZIP and XML.

import Markup
import OpenPackaging

/// A workbook that was read back.
public struct ReadWorkbook: Sendable {
    /// The sheets, in order.
    public let sheets: [ReadSheet]
    /// The parts of the package, by name.
    public let parts: [String: String]

    /// Reads the bytes of a workbook.
    public init(_ bytes: [UInt8]) throws {
        let archive = try ZIPArchive(bytes: bytes)
        var parts: [String: String] = [:]
        for name in archive.entryNames { parts[name] = String(decoding: try archive.contents(of: name), as: UTF8.self) }
        self.parts = parts
        func tree(_ name: String) -> MarkupTree { MarkupTree(bytes: Array((parts[name] ?? "").utf8), dialect: .xml) }
        let relations = tree("xl/_rels/workbook.xml.rels")
        let targets = Dictionary(
            relations.elements("Relationship").map {
                (relations.attribute("Id", of: $0) ?? "", relations.attribute("Target", of: $0) ?? "")
            }
        ) { first, _ in first }
        let strings = tree("xl/sharedStrings.xml").sharedStrings()
        let styles = CellFormats(tree("xl/styles.xml"))
        let workbook = tree("xl/workbook.xml")
        sheets = workbook.elements("sheet").map { sheet in
            let target = targets[workbook.attribute("r:id", of: sheet) ?? ""] ?? ""
            return SheetReader(tree("xl/" + target), strings, styles).sheet(
                name: MarkupTree.decoded(workbook.attribute("name", of: sheet) ?? ""))
        }
    }

    /// The sheet with a name; nil where there is none.
    public subscript(name: String) -> ReadSheet? { sheets.first { $0.name == name } }
}
