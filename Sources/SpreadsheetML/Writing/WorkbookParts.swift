// Writes the parts that hold a workbook together.

import Markup
import OfficePackaging

/// The parts of a workbook and the list of its sheets.
struct WorkbookParts {
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."

    private let pages: [SheetPages.Page]

    /// The parts for these pages.
    init(_ pages: SheetPages) {
        self.pages = pages.all
    }

    /// The cells that can be filtered, heads included; nil where a sheet has no filter.
    static func filteredRange(of sheet: Sheet) -> (CellReference, CellReference)? {
        guard sheet.isFiltered, sheet.headRows > 0, let heads = sheet.rows.dropFirst(sheet.headRows - 1).first,
            !heads.cells.isEmpty
        else { return nil }
        return (
            CellReference(row: sheet.headRows - 1, column: 0),
            CellReference(row: sheet.rows.count - 1, column: heads.cells.count - 1)
        )
    }

    /// All parts, the workbook itself first.
    func parts(sheets: [String], strings: String, styles: String) -> [OfficePart] {
        let companions =
            zip(pages.indices, sheets).map { (path: Self.sheetPath($0), type: "worksheet", content: $1) }
            + [
                (path: "sharedStrings.xml", type: "sharedStrings", content: strings),
                (path: "styles.xml", type: "styles", content: styles),
            ]
        let relationships = companions.enumerated().map { index, part in
            OfficePart.Relationship(id: Self.name(index), type: part.type, target: part.path)
        }
        let workbook = OfficePart(
            name: "xl/workbook.xml", contentType: Self.types + "sheet.main+xml", contents: Array(workbook().utf8),
            relationships: relationships)
        return [workbook]
            + companions.map { part in
                OfficePart(
                    name: "xl/" + part.path, contentType: "\(Self.types)\(part.type)+xml",
                    contents: Array(part.content.utf8))
            }
    }

    /// The name by which the workbook knows its parts.
    private static func name(_ index: Int) -> String { "rId\(index + 1)" }

    private static func sheetPath(_ index: Int) -> String { "worksheets/sheet\(index + 1).xml" }

    /// The list of sheets, and the names by which programs find filters and heads.
    private func workbook() -> String {
        let sheets = pages.enumerated().map { index, page in
            let name = MarkupEscaping.attribute(SpreadsheetText.guarded(page.name))
            return "<sheet name=\"\(name)\" sheetId=\"\(index + 1)\" r:id=\"\(Self.name(index))\"/>"
        }
        let names = pages.enumerated().flatMap { index, page in definedNames(page, index) }
        return XMLPart.declaration
            + "<workbook xmlns=\"\(XMLPart.namespace)\" xmlns:r=\"\(XMLPart.relations)\">"
            + "<bookViews><workbookView xWindow=\"0\" yWindow=\"0\" windowWidth=\"28800\" windowHeight=\"15000\"/>"
            + "</bookViews><sheets>" + sheets.joined() + "</sheets>"
            + (names.isEmpty ? "" : "<definedNames>" + names.joined() + "</definedNames>") + "</workbook>"
    }

    private func definedNames(_ page: SheetPages.Page, _ index: Int) -> [String] {
        let quoted = MarkupEscaping.text(SheetName.quoted(page.name))
        var names: [String] = []
        if let (first, last) = Self.filteredRange(of: page.sheet) {
            names.append(
                "<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"\(index)\" hidden=\"1\">"
                    + "\(quoted)!\(first.fixedName):\(last.fixedName)</definedName>")
        }
        let (rows, columns) = (page.sheet.headRows, page.sheet.frozenColumns)
        let titles = [
            columns > 0 ? "\(quoted)!$A:$\(CellReference.letters(columns - 1))" : nil,
            rows > 0 ? "\(quoted)!$1:$\(rows)" : nil,
        ].compactMap { $0 }
        if !titles.isEmpty {
            names.append(
                "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"\(index)\">"
                    + titles.joined(separator: ",") + "</definedName>")
        }
        return names
    }
}
