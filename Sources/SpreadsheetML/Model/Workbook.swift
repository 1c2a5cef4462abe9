// A workbook of sheets, written as an Office Open XML package.

import OpenPackaging

/// A workbook: the same sheets always give the same bytes.
public struct Workbook: Sendable {
    /// The sheets, in order; at least one.
    public let sheets: [Sheet]
    /// What stands at the end of a text that was cut.
    public let cutMark: String
    private let limits: SheetLimits

    /// A workbook.
    public init(_ sheets: [Sheet], cutMark: String = "…", limits: SheetLimits = SheetLimits()) {
        self.sheets = sheets
        self.cutMark = cutMark
        self.limits = limits
    }

    /// The file; throws where it would be larger than a ZIP archive can be.
    public func bytes() throws(ZIPError) -> [UInt8] {
        let pages = SheetPages(sheets, limits)
        var strings = StringTable(TextFitting(limit: limits.charactersOfCell, mark: cutMark))
        var styles = StyleTable()
        var archive = ZIPWriter()
        let parts = WorkbookParts(pages)
        try archive.add("[Content_Types].xml", contents: Array(parts.contentTypes().utf8))
        try archive.add("_rels/.rels", contents: Array(parts.packageRelations().utf8))
        try archive.add("xl/workbook.xml", contents: Array(parts.workbook().utf8))
        try archive.add("xl/_rels/workbook.xml.rels", contents: Array(parts.workbookRelations().utf8))
        for (index, page) in pages.all.enumerated() {
            let writer = SheetWriter(page, pages: pages, isFirst: index == 0)
            let text = writer.text(&strings, &styles)
            try archive.add("xl/\(WorkbookParts.sheetPath(index))", contents: Array(text.utf8))
        }
        try archive.add("xl/sharedStrings.xml", contents: Array(strings.text().utf8))
        try archive.add("xl/styles.xml", contents: Array(styles.text().utf8))
        return archive.finished()
    }
}
