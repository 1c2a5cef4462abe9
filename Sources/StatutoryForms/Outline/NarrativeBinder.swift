// Sorts the lines outside tables into title, preamble and sections, and leaves the page's furniture out.

import ReportModel

/// Builds the outline of a report.
struct NarrativeBinder {
    /// The parts of a report that are prose.
    struct Outline {
        /// The title; nil when there is none.
        let title: FoundTitle?
        /// What stands between title and first section.
        let preamble: [Paragraph]
        /// The headed sections.
        let sections: [Section]
    }

    private let lines: [TableLine]
    private let headings: [HeadingCandidate]
    private let zoned: Set<Int>
    /// The lines that the structure of a page marks as its content, as far as the headings bear that out.
    private let content: Range<Int>
    private(set) var notes: [Note] = []
    private var residue: [String] = []
    private var furniture: [NarrativeLine] = []
    /// Rows of tables that are none of the form's.
    private var foreignLines: Set<Int> = []

    /// Prepares to sort lines; those of headings and tables are known already. `content` are the blocks that the file
    /// itself marks as its content.
    init(lines: [TableLine], headings: [HeadingCandidate], zones: [TableZone], content: Range<Int>? = nil) {
        self.lines = lines
        self.headings = headings
        let zoned = Set(zones.flatMap(\.lines))
        self.zoned = zoned
        self.content = Self.content(content, lines: lines, headings: headings, zoned: zoned)
    }

    /// The lines of the blocks marked as content. An end that would leave a heading out, a table or all text behind the
    /// last heading, is none.
    private static func content(
        _ blocks: Range<Int>?, lines: [TableLine], headings: [HeadingCandidate], zoned: Set<Int>
    ) -> Range<Int> {
        guard let blocks, let first = headings.first, let last = headings.last else { return 0..<lines.count }
        let inside = lines.indices.filter { blocks.contains(lines[$0].block) }
        guard var start = inside.first, var end = inside.last.map({ $0 + 1 }) else { return 0..<lines.count }
        if first.line < start || zoned.contains(where: { $0 < start }) { start = 0 }
        let tail = last.line + last.lineCount
        let leavesOut = tail > end || zoned.contains { $0 >= end }
        let isEmpty = last.remainder == nil && lines[min(tail, end)..<end].allSatisfy(\.isBlank)
        if leavesOut || isEmpty { end = lines.count }
        return start..<max(start, end)
    }

    /// The outline; `notes` tell afterwards what was left out.
    mutating func bind() -> Outline {
        let first = headings.first?.line ?? lines.count
        let outside = narrative(0..<min(first, content.lowerBound))
        let inside = narrative(min(first, content.lowerBound)..<first)
        let bodies = headings.enumerated().map { index, heading -> [NarrativeLine] in
            let end = index + 1 < headings.count ? headings[index + 1].line : lines.count
            let opening = heading.remainder.map {
                [NarrativeLine(text: $0, ending: .paragraph, isHeading: false, line: heading.line)]
            }
            return (opening ?? [])
                + narrative(heading.line + heading.lineCount..<max(end, heading.line + heading.lineCount))
        }
        let assembler = ParagraphAssembler(lines: outside + inside + bodies.flatMap { $0 })
        let (title, preambleLines) = opening(outside: outside, inside: inside)
        if title == nil { notes.append(Note(.titleMissing)) }
        let preamble = assembler.paragraphs(of: withoutPortal(preambleLines), residue: &residue)
        let sections = zip(headings, bodies).enumerated().map { index, pair in
            let (heading, body) = pair
            let isLast = index == headings.count - 1
            let kept = isLast ? withoutPortal(withinContent(body)) : body
            return Section(
                number: heading.ordinal?.numeral, title: heading.title, role: heading.role, location: heading.location,
                paragraphs: assembler.paragraphs(of: kept, residue: &residue))
        }
        noteOmissions()
        return Outline(title: title, preamble: preamble, sections: sections)
    }

    /// The title and the lines behind it that belong to the report. A page prints its heading in front of its content,
    /// and the content begins with the report's own title, or with its text.
    private mutating func opening(
        outside: [NarrativeLine], inside: [NarrativeLine]
    ) -> (title: FoundTitle?, preamble: [NarrativeLine]) {
        let own = TitleFinder.find(in: inside)
        if let own, own.agency != nil || outside.isEmpty {
            furniture += outside + inside[..<own.lines.lowerBound]
            return (own, Array(inside[(own.lines.upperBound + 1)...]))
        }
        if let heading = TitleFinder.last(in: outside) {
            furniture += outside[..<heading.lines.lowerBound] + outside[(heading.lines.upperBound + 1)...]
            return (heading, inside)
        }
        furniture += outside + inside[..<(own?.lines.lowerBound ?? 0)]
        return (own, own.map { Array(inside[($0.lines.upperBound + 1)...]) } ?? inside)
    }

    /// The lines of the last section that the page does not print around its content.
    private mutating func withinContent(_ lines: [NarrativeLine]) -> [NarrativeLine] {
        furniture += lines.filter { $0.line >= content.upperBound }
        return lines.filter { $0.line < content.upperBound }
    }

    private mutating func narrative(_ range: Range<Int>) -> [NarrativeLine] {
        var result: [NarrativeLine] = []
        for index in range where !zoned.contains(index) {
            let line = lines[index]
            if line.isBlank { continue }
            if PageFurniture.isFurniture(line) {
                furniture += narrativeLines(line, index)
                continue
            }
            if line.prose == nil { foreignLines.insert(index) }
            result += narrativeLines(line, index)
        }
        return result
    }

    private func narrativeLines(_ line: TableLine, _ index: Int) -> [NarrativeLine] {
        if let prose = line.prose {
            return [NarrativeLine(text: prose.text, ending: prose.ending, isHeading: prose.isHeading, line: index)]
        }
        return line.cells.filter { !$0.isBlank }.map {
            NarrativeLine(text: $0.source, ending: .paragraph, isHeading: false, line: index, isCell: true)
        }
    }

    private mutating func withoutPortal(_ lines: [NarrativeLine]) -> [NarrativeLine] {
        var kept: [NarrativeLine] = []
        for line in lines {
            if PageFurniture.isPortal(line.text.scalars) { furniture.append(line) } else { kept.append(line) }
        }
        return kept
    }

    private mutating func noteOmissions() {
        let skipped = furniture.sorted { $0.line < $1.line }
        if !skipped.isEmpty {
            let texts = skipped.map { NarrativeText.clean($0.text).text }.filter { !$0.isEmpty }
            let location = skipped.first.flatMap { line in
                line.text.scalars.firstIndex { !$0.isBlank }.flatMap { line.text.location(at: $0) }
            }
            notes.append(Note(.furnitureSkipped, [texts.joined(separator: " / ")], at: location))
        }
        if !residue.isEmpty { notes.append(Note(.residueSkipped, [residue.joined(separator: " ")])) }
        // What is left out as furniture has been named already.
        for line in skipped { foreignLines.remove(line.line) }
        var named: Set<Int> = []
        for index in foreignLines.sorted() where named.insert(lines[index].block).inserted {
            let line = lines[index]
            let words = line.cells.filter { !$0.isBlank }.prefix(3).map(\.text).joined(separator: " | ")
            notes.append(Note(.tableForeign, [words], at: line.cells.first?.location))
        }
    }
}
