// Finds the columns in which the labels of a table stand: a group, its parts, their rows.

/// The edges between columns of labels.
struct LabelColumns {
    /// Lines whose middles differ by less than this, in ems, stand side by side and so in two cells: lines of one cell
    /// are an em apart at least.
    static let besides = 0.9
    /// The same as a share of the distance of lines, where that is known.
    static let besidesShare = 0.75
    /// An edge is none where this many times more labels reach across it than stand on its two sides.
    static let crossingShare = 4

    /// A gap in front of an ordinal counts as many, as a label begins behind it; so does one of this many ems, which no
    /// text of a cell has.
    static let sureWeight = 4
    static let wideGap = 1.2
    /// Labels of two columns are at least this far apart, in ems.
    static let leastGap = 0.15

    /// Where each column but the first begins.
    let separators: [Double]
    /// How many columns there are; 0 where nothing is labelled.
    let count: Int

    /// The columns of labels; `hasCorner` where something stands over them.
    init(_ parts: [LabelPart], hasCorner: Bool) {
        separators = Self.separators(parts.map(\.line))
        count = parts.isEmpty && !hasCorner ? 0 : separators.count + 1
    }

    /// The columns that a stretch of text reaches over, edges a little crossed not counting.
    func columns(of line: PrintedLine) -> ClosedRange<Int> {
        let first = separators.count { $0 < line.left + line.em * 0.4 }
        let last = separators.count { $0 < line.right - line.em * 0.4 }
        return min(first, last)...max(first, last)
    }

    /// The parts, those cut that an edge passes through where their words part wider than elsewhere in them: labels of two
    /// columns may be as close as words.
    func cut(_ parts: [LabelPart]) -> [LabelPart] {
        parts.flatMap { part -> [LabelPart] in
            var pieces: [[PrintedWord]] = []
            var edge = 0.0
            let usual = Self.usualGap(part.line)
            for word in part.line.words {
                let gap = word.left - edge
                let isCut =
                    separators.contains { edge < $0 + 0.1 && $0 - 0.1 < word.left } && gap > usual * 2
                    && gap > word.em * Self.leastGap
                if pieces.isEmpty || isCut {
                    pieces.append([word])
                } else {
                    pieces[pieces.count - 1].append(word)
                }
                edge = word.right
            }
            return pieces.compactMap { PrintedLine(page: part.line.page, words: $0) }
                .map { LabelPart(line: $0, origin: part.origin, columns: columns(of: $0)) }
        }
    }

    /// The usual distance of words in a line of at least four; 0 for shorter ones.
    private static func usualGap(_ line: PrintedLine) -> Double {
        let gaps = zip(line.words, line.words.dropFirst()).map { max($1.left - $0.right, 0) }.sorted()
        return gaps.count < 3 ? 0 : gaps[gaps.count / 2]
    }

    private struct Gap {
        var left: Double
        var right: Double
        /// How sure it is to part two cells.
        var weight: Int
    }

    private static func separators(_ lines: [PrintedLine]) -> [Double] {
        var gaps: [Gap] = []
        let reach = (pitch(lines) ?? 0) * besidesShare
        for left in lines {
            for right in lines
            where abs(left.middle - right.middle) < max(min(left.em, right.em) * besides, reach)
                && left.right <= right.left + min(left.em, right.em) * 0.15
            {
                let middle = (left.right + right.left) / 2
                let isSure = PrintedOrdinal.opens(right.compact) || right.left - left.right > right.em * wideGap
                gaps.append(
                    Gap(
                        left: min(left.right, middle), right: max(right.left, middle),
                        weight: isSure ? sureWeight : 1))
            }
        }
        return stabs(gaps.sorted { ($0.right, $0.left) < ($1.right, $1.left) }, lines)
    }

    /// The least distance of lines below one another.
    private static func pitch(_ lines: [PrintedLine]) -> Double? {
        lines.flatMap { upper in
            lines.lazy.filter { $0.left < upper.right && $0.right > upper.left }.map { $0.middle - upper.middle }
                .filter { $0 > upper.em * besides && $0 < upper.em * 2.5 }
        }.min()
    }

    /// The fewest places that lie in all gaps, each where the fewest lines reach across it.
    private static func stabs(_ gaps: [Gap], _ lines: [PrintedLine]) -> [Double] {
        var places: [Double] = []
        var rest = gaps[...]
        while let first = rest.first {
            let sharing = rest.filter { $0.left <= first.right }
            let left = max(sharing.map(\.left).max() ?? first.left, first.left)
            let (place, crossing) = leastCrossed(between: left, and: first.right, lines)
            if crossing <= sharing.reduce(0, { $0 + $1.weight }) * crossingShare { places.append(place) }
            rest = rest.filter { $0.left > first.right }[...]
        }
        return places
    }

    /// The place between two that the fewest lines reach across, of equals the one nearest to the middle, and how many do.
    private static func leastCrossed(
        between left: Double, and right: Double, _ lines: [PrintedLine]
    ) -> (place: Double, crossing: Int) {
        func crossing(_ place: Double) -> Int {
            lines.count { $0.left < place - $0.em * 0.4 && $0.right > place + $0.em * 0.4 }
        }
        let middle = (left + right) / 2
        let edges = lines.flatMap { [$0.left, $0.right] }.filter { left < $0 && $0 < right }
        let best = ([middle] + edges).min {
            (crossing($0), abs($0 - middle), $0) < (crossing($1), abs($1 - middle), $1)
        }
        return (best ?? middle, crossing(best ?? middle))
    }
}
