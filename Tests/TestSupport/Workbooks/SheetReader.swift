// Reads one sheet of a workbook.

import Markup

/// A reader of a sheet's part.
struct SheetReader {
    private let tree: MarkupTree
    private let strings: [[ReadCell.Run]]
    private let styles: CellFormats

    init(_ tree: MarkupTree, _ strings: [[ReadCell.Run]], _ styles: CellFormats) {
        self.tree = tree
        self.strings = strings
        self.styles = styles
    }

    func sheet(name: String) -> ReadSheet {
        var links: [String: String] = [:]
        for link in tree.elements("hyperlink") {
            links[tree.attribute("ref", of: link) ?? ""] = tree.attribute("location", of: link)
        }
        return ReadSheet(
            name: name, rows: tree.elements("row").map(row),
            frozenCorner: tree.elements("pane").first.flatMap { tree.attribute("topLeftCell", of: $0) },
            filter: tree.elements("autoFilter").first.flatMap { tree.attribute("ref", of: $0) },
            widths: tree.elements("col").compactMap { tree.attribute("width", of: $0).flatMap { Int($0) } },
            links: links)
    }

    private func row(_ row: MarkupNode.Index) -> [ReadCell?] {
        var cells: [ReadCell?] = []
        for index in tree.children(of: row) where tree.name(of: index) == "c" {
            let column = Self.column(tree.attribute("r", of: index) ?? "")
            while cells.count < column { cells.append(nil) }
            cells.append(cell(index))
        }
        return cells
    }

    private func cell(_ index: MarkupNode.Index) -> ReadCell {
        let style = tree.attribute("s", of: index).flatMap { Int($0) } ?? 0
        let value = tree.textContent(of: index)
        let isText = tree.attribute("t", of: index) == "s"
        let runs = isText ? Int(value).map { strings[$0] } ?? [] : []
        return ReadCell(
            text: isText ? runs.map(\.text).joined() : value, isNumber: !isText && !value.isEmpty,
            format: styles.formats[style], isQuoted: styles.quoted[style],
            runs: runs.contains { $0.isStruck || $0.isUnderlined } ? runs : [])
    }

    /// The number of a column from a cell's name.
    private static func column(_ name: String) -> Int {
        name.utf8.prefix { $0 >= 0x41 }.reduce(0) { $0 * 26 + Int($1 - 0x40) } - 1
    }
}
