// Joins the lines of a narrative into paragraphs: wraps and page cuts undone, headings and items kept apart.

import ReportModel
import UnicodeText

/// Joins lines into paragraphs.
struct ParagraphAssembler {
    /// A line without a sentence's marks that is no longer than this is a heading of its own.
    static let maximumHeading = 45
    /// Lines wrapped at one width differ by a few columns, because numbers and marks are not cut.
    static let wrapTolerance = 14

    /// Behind the end of a sentence stand a few closing marks and the spaces of a line; more are no longer looked through,
    /// for every line that is joined asks again.
    static let maximumClosing = 400

    private let wrapWidth: Int?
    private let baseIndent: Int

    /// Prepares to join; the width at which the lines are wrapped is learnt from all lines of the document.
    init(lines: [NarrativeLine]) {
        let soft = lines.filter { $0.ending == .soft }
        let open = soft.filter { $0.width >= 40 && !Self.endsSentence($0.text.scalars) }.map(\.width).sorted()
        let width = open.isEmpty ? 0 : open[open.count * 9 / 10]
        let near = open.count { abs($0 - width) <= Self.wrapTolerance }
        wrapWidth = open.count >= 4 && width <= 140 && near * 5 >= open.count * 3 ? width : nil
        let indents = soft.filter { $0.width >= 40 }.map(\.indent).sorted()
        baseIndent = indents.isEmpty ? 0 : indents[indents.count / 4]
    }

    /// The paragraphs of consecutive lines; `residue` collects what was left out of them.
    func paragraphs(of lines: [NarrativeLine], residue: inout [String]) -> [Paragraph] {
        var paragraphs: [Paragraph] = []
        var joined = SourceText()
        // What is printed first, which tells a heading; of a long paragraph the rest is not looked at line after line.
        var opening: [Unicode.Scalar] = []
        var previous: NarrativeLine?
        func flush() {
            let clean = NarrativeText.clean(joined, residue: &residue)
            if !clean.isEmpty { paragraphs.append(Paragraph(clean)) }
            joined = SourceText()
            opening = []
        }
        for line in lines {
            if let before = previous, startsParagraph(line, after: before, joined, opening) { flush() }
            append(line.text, to: &joined)
            let room = Self.maximumHeading + 1 - opening.count
            if room > 0 { opening += line.text.scalars.lazy.filter { !$0.isBlank }.prefix(room) }
            previous = line
        }
        flush()
        return paragraphs
    }

    private func startsParagraph(
        _ line: NarrativeLine, after previous: NarrativeLine, _ text: SourceText, _ opening: [Unicode.Scalar]
    ) -> Bool {
        if line.isHeading || previous.isHeading || line.isCell || previous.isCell { return true }
        let isFull = previous.ending == .soft && wrapWidth.map { previous.width >= $0 - Self.wrapTolerance } ?? false
        if isFull {
            // A full line may end anywhere, so its last mark tells nothing; the next line's indent does.
            let last = text.scalars.last { !$0.isBlank }
            if last == "。" { return true }
            return startsItem(line.text) && line.indent > baseIndent && last != "第"
        }
        if Self.endsSentence(text.scalars) { return true }
        return startsItem(line.text) || isHeadingLike(opening)
    }

    private func append(_ line: SourceText, to joined: inout SourceText) {
        let last = joined.scalars.last { !$0.isBlank }
        let first = line.scalars.first { !$0.isBlank }
        // A number cut by a wrap is one number again; two Latin words stay two.
        let isNumber =
            last.map { LabelText.fold($0).isDigit } ?? false && first.map { LabelText.fold($0).isDigit } ?? false
        if isNumber {
            let start = line.scalars.firstIndex { !$0.isBlank } ?? 0
            let end = joined.scalars.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
            joined.truncate(to: end)
            joined.append(line.slice(start..<line.scalars.count))
        } else {
            if !joined.isEmpty { joined.append("\n", at: nil) }
            joined.append(line)
        }
    }

    private func startsItem(_ text: SourceText) -> Bool {
        let folded = text.scalars.lazy.filter { !$0.isBlank && $0 != "*" }.prefix(12).map(LabelText.fold)
        let head = Array(folded)
        if Ordinal.parse(head[...]) != nil { return true }
        guard head.count >= 2 else { return false }
        return head[0].isOne(of: "一二三四五六七八九十") && head[1] == "是"
    }

    private func isHeadingLike(_ printed: [Unicode.Scalar]) -> Bool {
        // No heading ends in a figure: the sentence goes on with its measure word.
        guard printed.count <= Self.maximumHeading, !(printed.last.map { LabelText.fold($0).isDigit } ?? false),
            !printed.contains(where: { $0.isOne(of: "。！？；!?;") })
        else { return false }
        let folded = printed.prefix(12).map(LabelText.fold)
        return Ordinal.parse(folded[...]) != nil || !printed.contains { $0.isOne(of: "，：、,:") }
    }

    /// Whether text ends with a mark that ends a sentence or announces a list, closing marks aside.
    static func endsSentence(_ scalars: [Unicode.Scalar]) -> Bool {
        let last = scalars.suffix(maximumClosing).last { !$0.isBlank && !$0.isOne(of: "”’」』）)】》\"*") }
        return last.map { $0.isOne(of: "。！？；：…!?;:") } ?? false
    }
}
