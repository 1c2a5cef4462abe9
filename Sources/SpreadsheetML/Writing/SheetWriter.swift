// Writes one sheet as a part of the package.

import Markup

/// The part of one sheet.
struct SheetWriter {
    /// In points: enough for Chinese letters of any font, which are taller than those of the standard one.
    private static let lineHeight = 17
    /// How much of a sheet fits the width of a page, in digits of the standard font at half its size.
    private static let widestPage = 200
    /// The tallest row there is, in points.
    private static let tallest = 409

    private let page: SheetPages.Page
    private let pages: SheetPages
    private let isFirst: Bool
    private var sheet: Sheet { page.sheet }

    /// A writer of a page; the first one is shown when the workbook is opened.
    init(_ page: SheetPages.Page, pages: SheetPages, isFirst: Bool) {
        self.page = page
        self.pages = pages
        self.isFirst = isFirst
    }

    /// The part; texts and styles are added to the workbook's tables.
    func text(_ strings: inout StringTable, _ styles: inout StyleTable) -> String {
        var rows = ""
        for (number, row) in sheet.rows.enumerated() {
            rows += "<row r=\"\(number + 1)\"\(height(row))>"
            for (column, cell) in row.cells.enumerated() {
                rows += text(cell, CellReference(row: number, column: column), &strings, &styles)
            }
            rows += "</row>"
        }
        let content = [
            "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>", "<dimension ref=\"\(dimension)\"/>", views(),
            "<sheetFormatPr defaultRowHeight=\"\(Self.lineHeight)\" customHeight=\"1\"/>", columns(),
            "<sheetData>\(rows)</sheetData>", filter(), links(),
            lines(),
            "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>",
            // A4 across, as long as it takes.
            "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"\(pagesAcross)\" fitToHeight=\"0\"/>",
            "<headerFooter><oddFooter>&amp;C&amp;A  &amp;P / &amp;N</oddFooter></headerFooter>",
        ]
        return XMLPart.declaration
            + "<worksheet xmlns=\"\(XMLPart.namespace)\" xmlns:r=\"\(XMLPart.relations)\">" + content.joined()
            + "</worksheet>"
    }

    /// Programs that do not fit rows to their text when they open a file show this height.
    private func height(_ row: SheetRow) -> String {
        row.lines == 1 ? "" : " ht=\"\(min(row.lines * Self.lineHeight, Self.tallest))\""
    }

    private func text(
        _ cell: SheetCell, _ reference: CellReference, _ strings: inout StringTable, _ styles: inout StyleTable
    ) -> String {
        func opening(_ format: NumberFormat?, isQuoted: Bool = false) -> String {
            "<c r=\"\(reference.name)\" s=\"\(styles.index(of: cell.style, format, isQuoted: isQuoted))\""
        }
        let runs: [TextRun]
        switch cell.content {
        case .number(let literal, let format): return opening(format) + "><v>\(literal.digits)</v></c>"
        case .empty: return cell.style == CellStyle() ? "" : opening(nil) + "/>"
        case .text(let text): runs = [TextRun(text)]
        case .rich(let stretches): runs = stretches
        }
        let isQuoted = SpreadsheetText.looksLikeFormula(cell.content.text)
        return opening(nil, isQuoted: isQuoted) + " t=\"s\"><v>\(strings.index(of: runs))</v></c>"
    }

    private var dimension: String {
        let width = max(1, sheet.rows.map(\.cells.count).max() ?? 1)
        return "A1:" + CellReference(row: max(0, sheet.rows.count - 1), column: width - 1).name
    }

    /// A sheet is printed as wide as the paper, or on several sheets where its letters would be too small to read.
    private var pagesAcross: Int { sheet.columns.reduce(0) { $0 + $1.width } / Self.widestPage + 1 }

    private func views() -> String {
        let selected = isFirst ? " tabSelected=\"1\"" : ""
        return "<sheetViews><sheetView\(selected) workbookViewId=\"0\">" + pane() + "</sheetView></sheetViews>"
    }

    private func pane() -> String {
        let (rows, columns) = (sheet.headRows, sheet.frozenColumns)
        if rows == 0, columns == 0 { return "" }
        let name = rows == 0 ? "topRight" : (columns == 0 ? "bottomLeft" : "bottomRight")
        let splits = (columns > 0 ? " xSplit=\"\(columns)\"" : "") + (rows > 0 ? " ySplit=\"\(rows)\"" : "")
        let corner = CellReference(row: rows, column: columns).name
        return "<pane\(splits) topLeftCell=\"\(corner)\" activePane=\"\(name)\" state=\"frozen\"/>"
            + "<selection pane=\"\(name)\"/>"
    }

    /// Lines between the cells of a table help on paper as they do on a screen.
    private func lines() -> String { sheet.headRows > 0 ? "<printOptions gridLines=\"1\"/>" : "" }

    private func columns() -> String {
        if sheet.columns.isEmpty { return "" }
        let columns = sheet.columns.enumerated().map { index, column in
            "<col min=\"\(index + 1)\" max=\"\(index + 1)\" width=\"\(column.width)\" customWidth=\"1\"/>"
        }
        return "<cols>" + columns.joined() + "</cols>"
    }

    private func filter() -> String {
        WorkbookParts.filteredRange(of: sheet).map { first, last in
            "<autoFilter ref=\"\(first.name):\(last.name)\"/>"
        } ?? ""
    }

    private func links() -> String {
        let links = sheet.rows.enumerated().flatMap { number, row in
            row.cells.enumerated().compactMap { column, cell -> String? in
                guard let name = cell.link.flatMap(pages.target) else { return nil }
                let place = MarkupEscaping.attribute(SheetName.quoted(name) + "!A1")
                return "<hyperlink ref=\"\(CellReference(row: number, column: column).name)\" location=\"\(place)\"/>"
            }
        }
        return links.isEmpty ? "" : "<hyperlinks>" + links.joined() + "</hyperlinks>"
    }
}
