// Finds the section headings of a report among its lines.

import ReportModel
import UnicodeText

/// Finds statutory headings and those of sections of the body's own.
struct HeadingFinder {
    /// A heading is short: the longest official title has 24 characters, and an ordinal and marks come on top.
    static let maximumLength = 40
    /// The heading of a section of the body's own has at most this many characters, its ordinal included.
    static let maximumExtra = 24
    /// Headings that follow one another without anything between look like a table of contents.
    static let contentsPenalty = 0.5

    private let lines: [TableLine]
    /// Whether each line has a character without which there is no title.
    private let mayName: [Bool]

    /// Prepares to find headings among the lines of a document.
    init(lines: [TableLine]) {
        self.lines = lines
        mayName = lines.map { line in
            line.prose?.text.scalars.contains(where: SectionTitles.mayName)
                ?? line.cells.contains { $0.source.scalars.contains(where: SectionTitles.mayName) }
        }
    }

    /// The headings chosen, in the order of the document.
    func find() -> [HeadingCandidate] {
        var candidates = lines.indices.compactMap { candidate(at: $0, lineCount: 1) ?? candidate(at: $0, lineCount: 2) }
        penalizeContents(&candidates)
        let ordered = HeadingChoice.best(candidates)
        var chosen = ordered
        for candidate in candidates where candidate.score >= 1.2 {
            let isTaken = chosen.contains { $0.role == candidate.role || $0.line == candidate.line }
            if !isTaken { chosen.append(candidate) }
        }
        return withExtras(chosen.sorted { $0.line < $1.line })
    }

    /// The pieces that a heading on these lines would be made of; nil where there can be none.
    private func pieces(at index: Int, lineCount: Int) -> [SourceText]? {
        guard lines.indices.contains(index + lineCount - 1) else { return nil }
        var pieces: [SourceText] = []
        for line in lines[index..<index + lineCount] {
            if let prose = line.prose {
                if line.cells.count > 1, prose.text.scalars.contains("\t") { return nil }
                pieces.append(prose.text)
            } else if lineCount == 1, let only = line.cells.first(where: { !$0.isBlank }),
                line.cells.count(where: { !$0.isBlank }) == 1
            {
                pieces.append(only.source)
            } else {
                return nil
            }
        }
        return pieces
    }

    private func joined(_ pieces: [SourceText]) -> SourceText {
        var text = SourceText()
        for piece in pieces { text.append(piece) }
        return text
    }

    /// Whether a text may begin with an ordinal, as far as its first character tells.
    private func mayBeNumbered(_ text: SourceText) -> Bool {
        let first = text.scalars.first { !$0.isBlank && $0 != "*" && $0 != "#" }
        return first.map { Ordinal.mayBegin(LabelText.fold($0)) } ?? true
    }

    private func candidate(at index: Int, lineCount: Int) -> HeadingCandidate? {
        guard mayName[index] || lineCount == 2 && index + 1 < lines.count && mayName[index + 1],
            !lines[index].isBlank, let pieces = pieces(at: index, lineCount: lineCount),
            pieces.reduce(0, { $0 + $1.scalars.count }) <= Self.maximumLength * 8,
            lineCount == 1 || mayBeNumbered(pieces[0])
        else { return nil }
        let text = joined(pieces)
        let folded = LabelText.folded(text.scalars).filter { $0 != "*" && $0 != "#" }
        guard !folded.isEmpty, folded.count <= Self.maximumLength * 4 else { return nil }
        let ordinal = Ordinal.parse(folded[...])
        if lineCount == 2, ordinal == nil { return nil }
        let isMarked = lines[index].prose?.isHeading ?? false
        if folded.count <= Self.maximumLength, !folded.contains(where: { $0.isOne(of: "。;!?") }) {
            let core = LabelText.core(folded: folded)
            let listed = trimmingPageNumber(core)
            if let (role, certainty) = SectionTitles.match(listed) {
                let body = folded.dropFirst(ordinal?.length ?? 0)
                return HeadingCandidate(
                    line: index, lineCount: lineCount, role: role, ordinal: ordinal,
                    title: title(text, bodyLength: body.count), remainder: nil,
                    score: certainty.rawValue + bonus(ordinal, role: role, isMarked: isMarked)
                        - (listed == core ? 0 : Self.contentsPenalty),
                    location: firstPrinted(text))
            }
        }
        return lineCount == 1 ? openingCandidate(text, folded: folded, ordinal: ordinal, at: index) : nil
    }

    /// A heading with its section's text on the same line.
    private func openingCandidate(
        _ text: SourceText, folded: [Unicode.Scalar], ordinal: Ordinal?, at index: Int
    ) -> HeadingCandidate? {
        guard let ordinal else { return nil }
        let body = string(folded.dropFirst(ordinal.length))
        guard let (role, title) = SectionTitles.opening(body) else { return nil }
        let headLength = ordinal.length + title.unicodeScalars.count
        guard headLength < folded.count, let cut = offset(of: headLength, in: text) else { return nil }
        let next = text.scalars[cut]
        guard next.isBlank || LabelText.fold(next).isOne(of: ":。;") else { return nil }
        let remainder = text.slice(cut + (next.isBlank ? 0 : 1)..<text.scalars.count)
        return HeadingCandidate(
            line: index, lineCount: 1, role: role, ordinal: ordinal, title: title,
            remainder: remainder.scalars.allSatisfy(\.isBlank) ? nil : remainder,
            score: 0.9 + bonus(ordinal, role: role, isMarked: false), location: firstPrinted(text))
    }

    /// The offset in `text` of the scalar that follows its first `count` printed ones.
    private func offset(of count: Int, in text: SourceText) -> Int? {
        var seen = 0
        for (offset, scalar) in text.scalars.enumerated() where !scalar.isBlank && scalar != "*" {
            if seen == count { return text.scalars[offset - 1].isBlank ? offset - 1 : offset }
            seen += 1
        }
        return nil
    }

    private func bonus(_ ordinal: Ordinal?, role: SectionRole, isMarked: Bool) -> Double {
        var bonus = isMarked ? 0.2 : 0
        if let ordinal {
            let place = SectionRole.statutory.firstIndex(of: role).map { $0 + 1 }
            bonus += ordinal.value == place ? 0.3 : 0.05
            bonus += ordinal.style == .chinese || ordinal.style == .part ? 0.3 : 0.05
        }
        return bonus
    }

    private func penalizeContents(_ candidates: inout [HeadingCandidate]) {
        for index in candidates.indices.dropLast() {
            let next = candidates[index + 1]
            let end = candidates[index].line + candidates[index].lineCount
            let between = lines[end..<max(next.line, end)]
            if between.allSatisfy(\.isBlank), next.role != candidates[index].role {
                candidates[index].score -= Self.contentsPenalty
            }
        }
    }

    private func withExtras(_ chosen: [HeadingCandidate]) -> [HeadingCandidate] {
        guard let style = chosen.compactMap(\.ordinal).first?.style else { return chosen }
        var result: [HeadingCandidate] = []
        for (position, heading) in chosen.enumerated() {
            result.append(heading)
            let next = position + 1 < chosen.count ? chosen[position + 1] : nil
            var value = heading.ordinal?.value ?? 0
            let end = next?.line ?? lines.count
            let limit = next?.ordinal?.value ?? Int.max
            for index in heading.line + heading.lineCount..<max(end, heading.line + heading.lineCount) {
                guard let extra = extraCandidate(at: index, style: style, value: value + 1), value + 1 < limit
                else { continue }
                result.append(extra)
                value += 1
            }
        }
        return result
    }

    private func extraCandidate(at index: Int, style: Ordinal.Style, value: Int) -> HeadingCandidate? {
        guard lines[index].layout == .single, let pieces = pieces(at: index, lineCount: 1), mayBeNumbered(pieces[0])
        else { return nil }
        let text = pieces[0]
        // Most such lines are values or sentences: too short for an ordinal and a title, or too long.
        guard text.scalars.count >= 4, text.scalars.count(where: { !$0.isBlank && $0 != "*" }) <= Self.maximumExtra
        else {
            return nil
        }
        let folded = LabelText.folded(text.scalars).filter { $0 != "*" }
        guard let ordinal = Ordinal.parse(folded[...]), ordinal.style == style,
            ordinal.value == value, folded.count > ordinal.length + 1,
            !folded.dropFirst(ordinal.length).contains(where: { $0.isOne(of: "。;!?,:") }),
            TableVocabulary.standard.exactEntry(for: LabelText.core(folded: LabelText.folded(text.scalars))) == nil
        else { return nil }
        return HeadingCandidate(
            line: index, lineCount: 1, role: .extra, ordinal: ordinal,
            title: title(text, bodyLength: folded.count - ordinal.length), remainder: nil, score: 0,
            location: firstPrinted(text))
    }

    /// The last printed scalars of a heading as printed, without its ordinal, its spaces and a closing colon.
    private func title(_ text: SourceText, bodyLength: Int) -> String {
        var printed = text.scalars.filter { !$0.isBlank && $0 != "*" && $0 != "#" }.suffix(bodyLength)
        while let last = printed.last, last.isOne(of: "：:") { printed.removeLast() }
        return string(printed)
    }

    private func trimmingPageNumber(_ core: String) -> String {
        var scalars = Array(core.unicodeScalars)
        while let last = scalars.last, last.isDigit { scalars.removeLast() }
        return string(scalars)
    }

    private func firstPrinted(_ text: SourceText) -> SourceLocation? {
        text.scalars.firstIndex { !$0.isBlank }.flatMap { text.location(at: $0) }
    }

    private func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
        String(scalars: scalars)
    }
}
