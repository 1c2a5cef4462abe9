// Puts the words of a page into lines.

/// Finds the lines of a page from the heights at which its words stand.
enum LineBuilder {
    /// Words whose middles differ by less than this, in ems of the smaller one, stand on one line. Fonts of one line
    /// differ by up to a quarter; a figure between two lines of its label stands half a line from each, and lines are an
    /// em apart at least.
    static let tolerance = 0.36
    /// Type smaller than this share of a line's may be raised or lowered against it.
    static let smallType = 0.8
    /// How far, in ems of the line, small type is raised or lowered, and how close it stands to the word before.
    static let raised = 0.62
    static let closeness = 0.4

    /// Words that touch, in ems, and differ in height by no more than this, in ems, are of one line, whatever its others.
    static let touching = 0.12
    static let touchingShift = 0.45

    private struct Draft {
        var words: [PrintedWord]
        var weight: Double
        var sum: Double
        var em: Double
        var middle: Double { sum / weight }
    }

    /// The lines from top to bottom.
    static func lines(of words: [PrintedWord], page: Int) -> [PrintedLine] {
        var drafts: [Draft] = []
        var open = 0
        for word in words.sorted(by: { ($0.middle, $0.left) < ($1.middle, $1.left) }) {
            while open < drafts.count, word.middle - drafts[open].middle > drafts[open].em * 2 { open += 1 }
            let weight = max(word.width, 0.01)
            let near = drafts.indices[open...].filter {
                abs(drafts[$0].middle - word.middle) <= tolerance * min(drafts[$0].em, word.em)
            }
            if let best = near.min(by: {
                abs(drafts[$0].middle - word.middle) < abs(drafts[$1].middle - word.middle)
            }) {
                drafts[best].words.append(word)
                drafts[best].sum += word.middle * weight
                drafts[best].weight += weight
                drafts[best].em = max(drafts[best].em, word.em)
            } else {
                drafts.append(Draft(words: [word], weight: weight, sum: word.middle * weight, em: word.em))
            }
        }
        return withRaisedMarks(drafts.compactMap { PrintedLine(page: page, words: $0.words) })
            .sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
    }

    /// Gives small raised or lowered type, such as the mark of a footnote, to the line that it stands close to.
    private static func withRaisedMarks(_ lines: [PrintedLine]) -> [PrintedLine] {
        var additions: [Int: [PrintedWord]] = [:]
        var kept: [Int] = []
        for (index, line) in lines.enumerated() {
            var rest: [PrintedWord] = []
            for word in line.words {
                if let owner = owner(of: word, among: lines, except: index) {
                    additions[owner, default: []].append(word)
                } else {
                    rest.append(word)
                }
            }
            if rest.isEmpty { continue }
            kept.append(index)
            if rest.count < line.words.count { additions[index, default: []] += [] }
        }
        guard !additions.isEmpty else { return lines }
        return kept.compactMap { index in
            let moved = Set(additions.values.flatMap { $0 })
            let own = lines[index].words.filter { !moved.contains($0) }
            return PrintedLine(page: lines[index].page, words: own + (additions[index] ?? []))
        }
    }

    private static func owner(of word: PrintedWord, among lines: [PrintedLine], except own: Int) -> Int? {
        // Only the neighbours can be near enough.
        let range = max(0, own - 2)..<min(lines.count, own + 3)
        return range.first { index in
            let line = lines[index]
            return index != own && (isRaised(word, beside: line) || line.words.count > 1 && touches(word, line))
        }
    }

    /// Whether a word is small type raised or lowered against a line, close behind a word of it or before it.
    private static func isRaised(_ word: PrintedWord, beside line: PrintedLine) -> Bool {
        guard word.em < line.em * smallType, abs(line.middle - word.middle) < line.em * raised else { return false }
        return line.words.contains { other in
            other.em * smallType > word.em
                && min(abs(word.left - other.right), abs(other.left - word.right)) < line.em * closeness
        }
    }

    /// Whether a word stands between two words of a line, without any gap.
    private static func touches(_ word: PrintedWord, _ line: PrintedLine) -> Bool {
        func isNear(_ other: PrintedWord, _ gap: Double) -> Bool {
            abs(gap) < other.em * touching && abs(other.middle - word.middle) < other.em * touchingShift
        }
        return line.words.contains { isNear($0, word.left - $0.right) }
            && line.words.contains { isNear($0, $0.left - word.right) }
    }
}
