// A table of the outline as a table of Word.

/// Prints a table over the width of the text, its heads repeated on every page and no row cut in two.
struct WordTable {
    private let table: OutlineTable
    private let widths: [Int]

    init(_ table: OutlineTable) {
        self.table = table
        widths = WordTableWidths(table).widths()
    }

    /// The table and the gap behind it.
    func nodes() -> [OfficeNode] {
        let properties: [OfficeNode] = [
            WordMarkup.value("w:tblStyle", "ReportdiffTable"),
            .tag("w:tblW", ["w:w": "\(widths.reduce(0, +))", "w:type": "dxa"]),
            .tag("w:tblLayout", ["w:type": "fixed"]),
            .tag("w:tblLook", ["w:val": "0020", "w:firstRow": "1"]),
        ]
        let grid = widths.map { OfficeNode.tag("w:gridCol", ["w:w": "\($0)"]) }
        let content = [.tag("w:tblPr", [:], properties), .tag("w:tblGrid", [:], grid), heads()] + table.rows.map(row)
        return [.tag("w:tbl", [:], content), WordMarkup.paragraph(.gap, [])]
    }

    private func heads() -> OfficeNode {
        let cells = zip(table.columns, widths).map { column, width in
            cell(column.head, width, style: .columnHead, layout: [.tag("w:keepNext")] + alignment(column))
        }
        return .tag("w:tr", [:], [.tag("w:trPr", [:], [.tag("w:cantSplit"), .tag("w:tblHeader")])] + cells)
    }

    private func row(_ row: OutlineTable.Row) -> OfficeNode {
        let properties = OfficeNode.tag("w:trPr", [:], [.tag("w:cantSplit")])
        let indent = OfficeNode.tag("w:ind", ["w:left": "\(row.depth * WordTableWidths.indent)"])
        if row.cells.count == 1 {
            let band = cell(
                row.cells[0], widths.reduce(0, +), span: table.columns.count, style: .cell,
                layout: [.tag("w:keepNext"), indent], runStyle: .strong)
            return .tag("w:tr", [:], [properties, band])
        }
        let cells = zip(zip(table.columns, widths), row.cells).enumerated().map { index, item in
            let layout = index == 0 && row.depth > 0 ? [indent] : alignment(item.0.0)
            return cell(item.1, item.0.1, style: .cell, layout: layout)
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
