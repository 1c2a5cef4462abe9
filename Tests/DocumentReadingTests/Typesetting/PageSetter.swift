// Sets the text and the tables of a document on pages.

import ReportModel

/// Sets a document as a word processor would.
struct PageSetter {
    private let style: PageStyle
    private var pages: [TypesetPage] = []
    /// Where the next line begins.
    private var place = 0.0

    /// What `pdftotext -bbox-layout` prints of a document that is set in a style.
    static func layout(of document: SourceDocument, style: PageStyle) -> [UInt8] {
        TypesetPage.layout(pages(of: document, style: style))
    }

    /// The pages of a document that is set in a style.
    static func pages(of document: SourceDocument, style: PageStyle) -> [TypesetPage] {
        var setter = PageSetter(style: style)
        setter.beginPage()
        for block in document.blocks {
            switch block {
            case .line(let line): setter.set(line, isTitle: line.isHeading && setter.isAtStart)
            case .table(let table): setter.set(table)
            }
        }
        return setter.pages
    }

    private init(style: PageStyle) { self.style = style }

    private var isAtStart: Bool { pages.count == 1 && place == style.margin }

    private var measure: Double { (pages.last?.width ?? style.width) - style.margin * 2 }

    private var bottom: Double { (pages.last?.height ?? style.height) - style.margin }

    private mutating func beginPage(isLandscape: Bool = false) {
        let size = isLandscape ? (style.height, style.width) : (style.width, style.height)
        pages.append(TypesetPage(width: size.0, height: size.1))
        place = style.margin
        let small = LineSetter(style: style, size: 9)
        for (text, height) in [(style.head, style.margin / 2), (style.foot, size.1 - style.margin / 2)] {
            guard let text else { continue }
            let scalars = Array(text.replacing("#", with: "\(pages.count)").unicodeScalars)
            pages[pages.count - 1].lines.append(
                small.words(scalars, left: (size.0 - small.width(scalars)) / 2, middle: height))
        }
    }

    private mutating func set(_ line: SourceLine, isTitle: Bool) {
        let size = isTitle ? style.textSize * 1.5 : style.textSize
        let setter = LineSetter(style: style, size: size)
        let text = line.text.scalars.drop { $0 == " " || $0 == "\u{3000}" }
        let indent = isTitle ? 0 : size * 2
        let lines = setter.lines(of: Array(text), width: measure, indent: indent)
        for (index, scalars) in lines.enumerated() {
            let pitch = size * style.textPitch
            if place + pitch > bottom { beginPage() }
            let isLast = index == lines.count - 1
            let start = isTitle ? max(0, (measure - setter.width(scalars)) / 2) : index == 0 ? indent : 0
            let stretch = style.isJustified && !isLast && !isTitle ? measure - start : nil
            pages[pages.count - 1].lines.append(
                setter.words(scalars, left: style.margin + start, middle: place + pitch / 2, stretchedTo: stretch))
            place += pitch
        }
    }

    private mutating func set(_ table: SourceTable) {
        let columns = table.rows.joined().map { $0.column + $0.columnSpan }.max() ?? 0
        let isAside = columns > 12 && style.wideTable != .upright
        if isAside { beginPage(isLandscape: true) } else { place += style.textSize * 0.4 }
        let set = TableSetter(table, width: measure, style: style)
        var top = place
        var begin = 0.0
        for row in set.lines.indices {
            let start = row == 0 ? 0 : set.edges[row - 1]
            if top + set.edges[row] - begin > bottom, start > begin || place > style.margin, !style.cutsRows {
                finish(set, from: begin, to: start, top: top)
                beginPage(isLandscape: isAside)
                top = place
                begin = start
                let heads = min(style.repeatedHeads, row)
                if heads > 0 {
                    finish(set, from: 0, to: set.edges[heads - 1], top: top)
                    top += set.edges[heads - 1]
                }
            }
        }
        let end = set.edges.last ?? 0
        while style.cutsRows, top + end - begin > bottom {
            // The page ends below the last line that fits; where none does, it ends above the table.
            let edge =
                set.lines.joined().map { $0.middle + style.tableSize * style.cellPitch / 2 }
                .filter { top + $0 - begin <= bottom && $0 > begin }.max() ?? begin
            finish(set, from: begin, to: edge, top: top)
            beginPage(isLandscape: isAside)
            top = place
            begin = edge
        }
        finish(set, from: begin, to: end, top: top)
        place = top + end - begin + style.textSize * 0.4
        if isAside {
            if style.wideTable == .sideways, let last = pages.popLast() { pages.append(last.turnedDown) }
            beginPage()
        }
    }

    /// Prints the lines of a table that stand between two heights of it.
    private mutating func finish(_ set: TableSetter, from begin: Double, to end: Double, top: Double) {
        for line in set.lines.joined() where line.middle >= begin && line.middle < end {
            pages[pages.count - 1].lines.append(set.words(line, left: style.margin, top: top - begin))
        }
    }
}
