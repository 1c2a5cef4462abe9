// Joins the lines of running text to paragraphs, over the ends of pages too.

import ReportModel

/// Makes paragraphs of lines by their indents, their ends and their distances.
struct ParagraphBuilder {
    /// A first line stands in by two ems; more than this is an indent and not a mark's side bearing.
    static let indent = 1.2
    /// A line that ends this many ems before the margin, and before what the next line begins with would fit, is the last.
    static let shortfall = 1.3
    /// Lines this many times as far apart as usual are of two paragraphs.
    static let spacing = 1.35
    /// A line whose type is this many times as large as the text's is a heading.
    static let headingSize = 1.12

    private let margins: TextMargins?
    private let em: Double

    /// Prepares to join lines of a document; the margins are learnt from all of them.
    init(_ lines: [PrintedLine]) {
        margins = TextMargins(lines)
        let total = lines.reduce(0) { $0 + $1.width }
        var sizes = lines.map { (em: $0.em, width: $0.width) }.sorted { ($0.em, $0.width) < ($1.em, $1.width) }
        var half = total / 2
        while let first = sizes.first, half > first.width, sizes.count > 1 {
            half -= first.width
            sizes.removeFirst()
        }
        em = sizes.first?.em ?? 10
    }

    /// The paragraphs of lines that follow one another; `place` numbers them.
    func paragraphs(of lines: [PrintedLine], place: inout Int) -> [SourceLine] {
        var paragraphs: [SourceLine] = []
        var open: [PrintedLine] = []
        for line in lines {
            if let last = open.last, begins(line, after: last) {
                paragraphs.append(paragraph(open, &place))
                open = []
            }
            open.append(line)
        }
        if !open.isEmpty { paragraphs.append(paragraph(open, &place)) }
        return paragraphs
    }

    private func paragraph(_ lines: [PrintedLine], _ place: inout Int) -> SourceLine {
        var text = SourceText()
        for line in lines {
            place += 1
            let location = SourceLocation(page: line.page, place: place)
            let scalars = line.scalars
            if WordJoiner.needsBlank(text.scalars.last, scalars.first) { text.append(" ", at: location) }
            text.append(SourceText(scalars, at: location))
        }
        return SourceLine(
            text: text, ending: .paragraph, isHeading: lines.count <= 2 && lines.allSatisfy(isHeading))
    }

    private func isHeading(_ line: PrintedLine) -> Bool {
        line.em >= em * Self.headingSize && !(line.scalars.last.map { "。；，、".unicodeScalars.contains($0) } ?? false)
    }

    /// Whether a line opens a paragraph.
    private func begins(_ line: PrintedLine, after last: PrintedLine) -> Bool {
        guard let margins else { return false }
        if PrintedOrdinal.isClause(line.compact) || PrintedOrdinal.isClause(last.compact) { return true }
        if abs(line.em - last.em) > max(line.em, last.em) * 0.1 { return true }
        if isIndented(line, margins) { return true }
        // A heading may follow a paragraph whose last line happens to be full.
        if last.compact.last == "。", PrintedOrdinal.opens(line.compact) { return true }
        if endsShort(last, before: line, margins) { return true }
        if isCentered(last, margins) != isCentered(line, margins), last.left > margins.left + last.em * 3 {
            return true
        }
        guard last.page == line.page, let pitch = margins.pitch else { return false }
        return (line.middle - last.middle) / line.em > pitch * Self.spacing
    }

    /// Whether a line stands in as a paragraph's first line does.
    private func isIndented(_ line: PrintedLine, _ margins: TextMargins) -> Bool {
        line.left > margins.left + line.em * Self.indent
    }

    /// Whether a line ends where there was room for the beginning of the next one.
    private func endsShort(_ line: PrintedLine, before next: PrintedLine, _ margins: TextMargins) -> Bool {
        let room = margins.right - line.right
        return room > line.em * Self.shortfall + leadingWidth(of: next)
    }

    /// The width of what a line begins with and must not be cut: a number, a Latin word, or a single character with the
    /// marks that may not begin a line.
    private func leadingWidth(of line: PrintedLine) -> Double {
        var width = 0.0
        var edge: Double?
        for word in line.words {
            if let edge, word.left - edge > word.em * WordJoiner.letterGap { break }
            for scalar in word.scalars {
                if !scalar.isLetterOfWord { return max(width, line.em) }
                width += PrintedWord.units(of: scalar) * word.em
            }
            edge = word.right
        }
        return max(width, line.em)
    }

    private func isCentered(_ line: PrintedLine, _ margins: TextMargins) -> Bool {
        let before = line.left - margins.left
        let after = margins.right - line.right
        return before > line.em * 3 && abs(before - after) < line.em * 1.5
    }
}
