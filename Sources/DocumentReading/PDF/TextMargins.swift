// The edges between which the prose of a page is set.

/// The left and the right edge of running text.
struct TextMargins {
    /// Where lines begin that do not open a paragraph.
    let left: Double
    /// Where full lines end.
    let right: Double
    /// The usual distance of lines; nil where a page has too few to tell.
    let pitch: Double?

    /// The margins of lines, which are those of one page or of all pages of one size; nil for no lines.
    init?(_ lines: [PrintedLine]) {
        guard !lines.isEmpty else { return nil }
        let long = lines.filter { $0.width > $0.em * 12 }
        let base = long.isEmpty ? lines : long
        left = Self.common(base.map(\.left), step: 2) ?? 0
        right = Self.farthest(base)
        pitch = Self.pitch(lines)
    }

    /// The value most of the samples are close to; of equals the smallest.
    private static func common(_ samples: [Double], step: Double) -> Double? {
        var best: (value: Double, count: Int)?
        for sample in samples.sorted() {
            let count = samples.count { abs($0 - sample) <= step }
            if count > (best?.count ?? 0) { best = (sample, count) }
        }
        // A report of short paragraphs has as many indented lines as others: the margin is the leftmost frequent edge.
        guard let best else { return nil }
        let outer = samples.sorted().first { sample in
            samples.count { abs($0 - sample) <= step } * 4 >= best.count
        }
        return outer ?? best.value
    }

    /// Full lines end near the farthest of them; a single line that overflows does not count.
    private static func farthest(_ lines: [PrintedLine]) -> Double {
        let edges = lines.map(\.right).sorted()
        let reach = lines.map(\.em).max() ?? 10
        for edge in edges.reversed() where edges.count(where: { abs($0 - edge) <= reach * 1.5 }) >= 2 { return edge }
        return edges.last ?? 0
    }

    private static func pitch(_ lines: [PrintedLine]) -> Double? {
        let steps = zip(lines, lines.dropFirst()).compactMap { upper, lower -> Double? in
            let step = lower.middle - upper.middle
            let isNeighbor = upper.page == lower.page && abs(upper.em - lower.em) < lower.em * 0.1
            return isNeighbor && step > 0 && step < lower.em * 4 ? step / lower.em : nil
        }.sorted()
        return steps.count >= 3 ? steps[steps.count * 2 / 5] : nil
    }
}
