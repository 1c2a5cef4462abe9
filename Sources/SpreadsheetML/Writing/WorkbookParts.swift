// Writes the parts that hold a workbook together.

import Markup

/// The list of parts, their relations, and the list of sheets.
struct WorkbookParts {
    private static let types = "application/vnd.openxmlformats-officedocument.spreadsheetml."

    private let pages: [SheetPages.Page]

    /// The parts for these pages.
    init(_ pages: SheetPages) {
        self.pages = pages.all
    }

    /// The part of a page, within the folder of the workbook.
    static func sheetPath(_ index: Int) -> String { "worksheets/sheet\(index + 1).xml" }

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

    /// What each part is.
    func contentTypes() -> String {
        let parts =
            [("workbook.xml", "sheet.main"), ("sharedStrings.xml", "sharedStrings"), ("styles.xml", "styles")]
            + pages.indices.map { (Self.sheetPath($0), "worksheet") }
        let overrides = parts.map { path, type in
            "<Override PartName=\"/xl/\(path)\" ContentType=\"\(Self.types)\(type)+xml\"/>"
        }
        return XMLPart.declaration + "<Types xmlns=\"\(XMLPart.package)/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides.joined() + "</Types>"
    }

    /// Where the workbook is.
    func packageRelations() -> String { relations([("officeDocument", "xl/workbook.xml")]) }

    /// Where the sheets, the texts and the styles are.
    func workbookRelations() -> String {
        relations(
            pages.indices.map { ("worksheet", Self.sheetPath($0)) }
                + [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")])
    }

    /// The list of sheets, and the names by which programs find filters and heads.
    func workbook() -> String {
        let sheets = pages.enumerated().map { index, page in
            let name = MarkupEscaping.attribute(SpreadsheetText.guarded(page.name))
            return "<sheet name=\"\(name)\" sheetId=\"\(index + 1)\" r:id=\"rId\(index + 1)\"/>"
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

    private func relations(_ targets: [(type: String, path: String)]) -> String {
        let items = targets.enumerated().map { index, target in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(XMLPart.relations)/\(target.type)\""
                + " Target=\"\(target.path)\"/>"
        }
        return XMLPart.declaration + "<Relationships xmlns=\"\(XMLPart.package)/relationships\">" + items.joined()
            + "</Relationships>"
    }
}
