// A workbook of sheets, written as an Office Open XML package.

import OfficePackaging

/// A workbook: the same sheets always give the same bytes.
public struct Workbook: Sendable {
    /// The sheets, in order; at least one.
    public let sheets: [Sheet]
    /// What the file's properties tell as its title.
    public var title = ""
    /// The program that made it, likewise.
    public var creator = ""
    /// The language of the sheets' own words, as an RFC 5646 tag.
    public var language = "en"
    /// What stands at the end of a text that was cut.
    public var cutMark: String
    /// How much a sheet holds.
    public var limits: SheetLimits

    /// A workbook.
    public init(_ sheets: [Sheet], cutMark: String = "…", limits: SheetLimits = SheetLimits()) {
        self.sheets = sheets
        self.cutMark = cutMark
        self.limits = limits
    }

    /// The file; no bytes where it would be larger than a ZIP archive can be.
    public func bytes() -> [UInt8] {
        let pages = SheetPages(sheets, limits)
        var strings = StringTable(TextFitting(limit: limits.charactersOfCell, mark: cutMark))
        var styles = StyleTable()
        let contents = pages.all.enumerated().map { index, page in
            SheetWriter(page, pages: pages, isFirst: index == 0).text(&strings, &styles)
        }
        let parts = WorkbookParts(pages).parts(sheets: contents, strings: strings.text(), styles: styles.text())
        return OfficePackage(title: title, creator: creator, language: language, parts: parts).bytes()
    }
}
