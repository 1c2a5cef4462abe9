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
    private(set) var notes: [Note] = []
    private var residue: [String] = []
    private var furniture: [NarrativeLine] = []
    private var foreignBlocks: Set<Int> = []

    /// Prepares to sort lines; those of headings and tables are known already.
    init(lines: [TableLine], headings: [HeadingCandidate], zones: [TableZone]) {
        self.lines = lines
        self.headings = headings
        zoned = Set(zones.flatMap(\.lines))
    }

    /// The outline; `notes` tell afterwards what was left out.
    mutating func bind() -> Outline {
        let first = headings.first?.line ?? lines.count
        let front = narrative(0..<first)
        let bodies = headings.enumerated().map { index, heading -> [NarrativeLine] in
            let end = index + 1 < headings.count ? headings[index + 1].line : lines.count
            let opening = heading.remainder.map {
                [NarrativeLine(text: $0, ending: .paragraph, isHeading: false, line: heading.line)]
            }
            return (opening ?? []) + narrative(heading.line + heading.lineCount..<max(end, heading.line + heading.lineCount))
        }
        let assembler = ParagraphAssembler(lines: front + bodies.flatMap { $0 })
        let title = TitleFinder.find(in: front)
        if title == nil { notes.append(Note(.titleMissing)) }
        let preambleLines = title.map { found in
            furniture += front[..<found.lines.lowerBound]
            return Array(front[(found.lines.upperBound + 1)...])
        } ?? front
        let preamble = assembler.paragraphs(of: withoutPortal(preambleLines), residue: &residue)
        let sections = zip(headings, bodies).enumerated().map { index, pair in
            let (heading, body) = pair
            let isLast = index == headings.count - 1
            let kept = isLast ? withoutPortal(body) : body
            return Section(
                number: heading.ordinal?.numeral, title: heading.title, role: heading.role, location: heading.location,
                paragraphs: assembler.paragraphs(of: kept, residue: &residue))
        }
        noteOmissions()
        return Outline(title: title, preamble: preamble, sections: sections)
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
            if line.prose == nil { foreignBlocks.insert(line.block) }
            result += narrativeLines(line, index)
        }
        return result
    }

    private func narrativeLines(_ line: TableLine, _ index: Int) -> [NarrativeLine] {
        if let prose = line.prose {
            return [NarrativeLine(text: prose.text, ending: prose.ending, isHeading: prose.isHeading, line: index)]
        }
        return line.cells.filter { !$0.isBlank }.map {
            NarrativeLine(text: $0.source, ending: .paragraph, isHeading: false, line: index)
        }
    }

    private mutating func withoutPortal(_ lines: [NarrativeLine]) -> [NarrativeLine] {
        var kept: [NarrativeLine] = []
        for line in lines {
            if PageFurniture.isPortal(line.text.text) { furniture.append(line) } else { kept.append(line) }
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
        for block in foreignBlocks.sorted() {
            guard let line = lines.first(where: { $0.block == block }) else { continue }
            let words = line.cells.filter { !$0.isBlank }.prefix(3).map(\.text).joined(separator: " | ")
            notes.append(Note(.tableForeign, [words], at: line.cells.first?.location))
        }
    }
}
