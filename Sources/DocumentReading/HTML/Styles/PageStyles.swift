// Collects the style sheets that a page is shown by.

import Markup

/// The sheets in a page, and what is to be said of those that are not there.
struct PageStyles {
    /// The rules of all sheets that could be read.
    private(set) var sheet = StyleSheet()
    /// How many sheets the page only names.
    private(set) var missing = 0

    /// How often a sheet may take in another that takes in another.
    private static let imports = 64

    /// Goes through a page for its sheets; `resources` holds those that were saved with it.
    init(_ tree: MarkupTree, resources: PageResources) {
        let style = tree.allNames.firstIndex(of: "style") ?? -1
        let link = tree.allNames.firstIndex(of: "link") ?? -1
        guard style >= 0 || link >= 0 else { return }
        // What stands in these is not part of the page.
        let skipped = Set(["noscript", "template"].compactMap { tree.allNames.firstIndex(of: $0) })
        var number = 1
        while number < tree.nodes.count {
            let name = tree.nameNumber(of: number)
            if name != 0, skipped.contains(name) {
                number = tree.subtreeEnd(of: number)
                continue
            }
            if name == style, isShown(tree, number) {
                for text in number + 1..<tree.subtreeEnd(of: number) where tree.nameNumber(of: text) == 0 {
                    add(tree.source[tree.sourceRange(of: text)], resources)
                }
            } else if name == link, isSheet(tree, number), isShown(tree, number) {
                addLinked(tree.attribute("href", ofNode: number) ?? "", resources)
            }
            number += 1
        }
    }

    private func isShown(_ tree: MarkupTree, _ number: Int) -> Bool {
        let type = tree.attribute("type", ofNode: number) ?? ""
        guard type.isEmpty || type.lowercased().hasPrefix("text/css") else { return false }
        let media = Array((tree.attribute("media", ofNode: number) ?? "").utf8)
        return media.withUnsafeBufferPointer { MediaQuery.isMet(StyleSlice($0, 0..<$0.count)) }
    }

    private func isSheet(_ tree: MarkupTree, _ number: Int) -> Bool {
        let relations = (tree.attribute("rel", ofNode: number) ?? "").lowercased().split(separator: " ")
        return relations.contains("stylesheet") && !relations.contains("alternate")
    }

    private mutating func add(_ source: some Collection<UInt8>, _ resources: PageResources) {
        let known = sheet.imports.count
        sheet.add(source)
        // An imported sheet stands in front of the one that takes it in; here it comes behind, which matters where both
        // say something of one element.
        for address in sheet.imports.dropFirst(known) where sheet.imports.count <= Self.imports {
            addLinked(address, resources)
        }
    }

    private mutating func addLinked(_ address: String, _ resources: PageResources) {
        if address.lowercased().hasPrefix("data:text/css"), let data = DataAddress(address) {
            add(data.bytes, resources)
        } else if let saved = resources.bytes(at: address) {
            add(saved, resources)
        } else {
            missing += 1
        }
    }
}
