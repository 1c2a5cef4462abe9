// A table of the outline as a table of Word.

import OfficePackaging

/// Prints a table over the width of the text, its heads repeated on every page and no row cut in two.
struct WordTable {
    /// A table of no more rows than this stays on one page.
    private static let longestWhole = 12

    private let table: OutlineTable
    private let layout: WordTableWidths
    private let widths: [Int]
    private let style: WordStyle

    init(_ table: OutlineTable) {
        self.table = table
        layout = WordTableWidths(table)
        widths = layout.widths()
        style = layout.isDense ? .denseCell : .cell
    }

    /// The table and the gap behind it.
    func nodes() -> [OfficeNode] {
        let properties: [OfficeNode] = [
            WordMarkup.value("w:tblStyle", "ReportdiffTable"),
            .tag("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]),
            .tag("w:tblLayout", ["w:type": "fixed"]),
            .tag(
                "w:tblCellMar", [:],
                ["w:left", "w:right"].map { .tag($0, ["w:w": "\(layout.margin)", "w:type": "dxa"]) }),
            .tag("w:tblLook", ["w:val": "0020", "w:firstRow": "1"]),
        ]
        let grid = widths.map { OfficeNode.tag("w:gridCol", ["w:w": "\($0)"]) }
        let content =
            [.tag("w:tblPr", [:], properties), .tag("w:tblGrid", [:], grid), heads()]
            + table.rows.indices.map(row)
        return [.tag("w:tbl", [:], content), WordMarkup.paragraph(.gap, [])]
    }

    private func heads() -> OfficeNode {
        let cells = zip(table.columns, widths).map { column, width in
            cell(column.head, width, style: .columnHead, layout: [.tag("w:keepNext")] + alignment(column))
        }
        return .tag("w:tr", [:], [.tag("w:trPr", [:], [.tag("w:cantSplit"), .tag("w:tblHeader")])] + cells)
    }

    private func row(_ number: Int) -> OfficeNode {
        let row = table.rows[number]
        let isHead = row.cells.count == 1
        let isKept = isHead || table.rows.count <= Self.longestWhole && number < table.rows.count - 1
        let keep: [OfficeNode] = isKept ? [.tag("w:keepNext")] : []
        let indent = OfficeNode.tag("w:ind", ["w:left": "\(row.depth * WordTableWidths.indent)"])
        let properties = OfficeNode.tag("w:trPr", [:], [.tag("w:cantSplit")])
        if isHead {
            let band = cell(
                row.cells[0], widths.reduce(0, +), span: table.columns.count, style: style, layout: keep + [indent],
                runStyle: .strong)
            return .tag("w:tr", [:], [properties, band])
        }
        let cells = zip(zip(table.columns, widths), row.cells).enumerated().map { index, item in
            let place = index == 0 && row.depth > 0 ? [indent] : alignment(item.0.0)
            return cell(item.1, item.0.1, style: style, layout: keep + place)
        }
        return .tag("w:tr", [:], [properties] + cells)
    }

    private func cell(
        _ text: StyledText, _ width: Int, span: Int = 1, style: WordStyle, layout: [OfficeNode],
        runStyle: SpanStyle? = nil
    ) -> OfficeNode {
        var properties: [OfficeNode] = [.tag("w:tcW", ["w:w": "\(width)", "w:type": "dxa"])]
        if span > 1 {
            properties.append(WordMarkup.value("w:gridSpan", "\(span)"))
            properties.append(.tag("w:shd", ["w:val": "clear", "w:color": "auto", "w:fill": WordColor.band]))
        }
        let text = runStyle.map { StyledText(text.plain, $0) } ?? text
        return .tag(
            "w:tc", [:],
            [
                .tag("w:tcPr", [:], properties),
                WordMarkup.paragraph(style, layout: layout, WordMarkup.runs(text)),
            ])
    }

    private func alignment(_ column: OutlineTable.Column) -> [OfficeNode] {
        column.alignment == .trailing ? [WordMarkup.value("w:jc", "right")] : []
    }
}
