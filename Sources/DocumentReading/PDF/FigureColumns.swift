// Finds the columns of a table from the figures in its rows and the heads above them.

/// Columns of figures, from left to right.
struct FigureColumns {
    /// A stretch of the page's width that all figures of a column stand in.
    struct Range: Hashable {
        var left: Double
        var right: Double
        var center: Double { (left + right) / 2 }

        func overlaps(_ line: PrintedLine, by tolerance: Double = 0) -> Bool {
            line.left < right - tolerance && line.right > left + tolerance
        }
    }

    /// Figures whose middles are nearer than this share of the least distance of columns are of one column.
    static let nearness = 0.5

    /// Figures reach at most this far into another column, in ems: where it runs is only inferred.
    static let slack = 0.1

    /// What stands over labels is this many times as wide as the widest head at least.
    static let cornerShare = 1.5

    /// Words that are at most this far apart, in ems, are of one head.
    static let runGap = 0.2

    /// The columns.
    let ranges: [Range]
    /// Where each column but the first begins, and before it, where labels end.
    let separators: [Double]

    /// The columns of a table; nil where there is none. The lines around it may be of its labels.
    init?(rows: [ShapedLine], header: [ShapedLine], around: [ShapedLine] = []) {
        let figures = rows.map(\.figures)
        var ranges = Self.rangesByOrder(figures) ?? Self.rangesByOverlap(figures)
        Self.addHeads(header, to: &ranges, labelEdge: rows.compactMap(\.labelEdge).max())
        guard let first = ranges.first else { return nil }
        // A head may be printed a character at a time: its characters are closer than two heads ever are.
        let words = header.flatMap { $0.line.parts(gap: Self.runGap) }
        self.ranges = ranges
        separators =
            [Self.labelEdge(rows + around, first, words: words)]
            + zip(ranges, ranges.dropFirst()).map { Self.separator($0.right, $1.left, words: words) }
    }

    /// The column that a stretch of text stands in: the one it overlaps most, else the nearest.
    func column(of line: PrintedLine) -> Int {
        let overlaps = ranges.indices.map { index -> Double in
            let left = index == 0 ? separators[0] : separators[index]
            let right = index + 1 < separators.count ? separators[index + 1] : .infinity
            return min(line.right, right) - max(line.left, left)
        }
        return overlaps.indices.max { overlaps[$0] < overlaps[$1] } ?? 0
    }

    /// Whether no part of a figure stands where the figures of another column do; in a row that is not complete, whether it
    /// stands between the edges of its column too.
    func holds(_ line: PrintedLine, in column: Int, ofCompleteRow isComplete: Bool) -> Bool {
        let slack = line.em * Self.slack
        let right = column + 1 < separators.count ? separators[column + 1] : .infinity
        let isInside = line.left > separators[column] - slack && line.right < right + slack
        return (isComplete || isInside)
            && !ranges.indices.contains { $0 != column && ranges[$0].overlaps(line, by: slack) }
    }

    /// The columns by the order of figures in complete rows, which holds however cells are aligned; nil where rows are
    /// too different to tell which are complete.
    private static func rangesByOrder(_ rows: [[PrintedLine]]) -> [Range]? {
        let filled = rows.filter { !$0.isEmpty }
        let counts = Dictionary(grouping: filled, by: \.count)
        guard let count = counts.keys.sorted().last(where: { (counts[$0]?.count ?? 0) * 4 >= filled.count }),
            let complete = counts[count]
        else { return nil }
        var ranges = (0..<count).map { column in
            Range(
                left: complete.map { $0[column].left }.min() ?? 0, right: complete.map { $0[column].right }.max() ?? 0)
        }
        guard zip(ranges, ranges.dropFirst()).allSatisfy({ $0.right < $1.left }) else { return nil }
        for row in filled where row.count != count {
            let nearest = row.map { figure in
                ranges.indices.min { abs(ranges[$0].center - figure.center) < abs(ranges[$1].center - figure.center) }
            }
            if row.count < count, Set(nearest).count < row.count { return nil }
            if row.count > count {
                ranges += row.filter { figure in !ranges.contains { $0.overlaps(figure) } }
                    .map { Range(left: $0.left, right: $0.right) }
                ranges.sort { $0.left < $1.left }
            }
        }
        return ranges
    }

    /// Figures of one column overlap across the page, those of two columns never do. One that bridges two columns is
    /// centred below a head over both and tells nothing.
    private static func rangesByOverlap(_ rows: [[PrintedLine]]) -> [Range] {
        var bridging: Set<[Int]> = []
        for (row, figures) in rows.enumerated() {
            for (index, figure) in figures.enumerated()
            where rows.contains(where: { other in
                other.count { figure.left < $0.right && figure.right > $0.left } > 1
            }) {
                bridging.insert([row, index])
            }
        }
        var drafts: [Draft] = []
        let figures = rows.enumerated().flatMap { row, figures in
            figures.enumerated().filter { !bridging.contains([row, $0.offset]) }.map { (row, $0.element) }
        }
        for (row, figure) in figures.sorted(by: { ($0.1.left, $0.1.right, $0.0) < ($1.1.left, $1.1.right, $1.0) }) {
            if let last = drafts.last, figure.left < last.range.right {
                drafts[drafts.count - 1].range.right = max(last.range.right, figure.right)
                drafts[drafts.count - 1].rows.insert(row)
            } else {
                drafts.append(Draft(range: Range(left: figure.left, right: figure.right), rows: [row]))
            }
        }
        return joined(drafts).map(\.range)
    }

    private struct Draft {
        var range: Range
        var rows: Set<Int>
    }

    /// Joins columns of which each row has only the one or the other: short figures that are not quite aligned. Columns
    /// that some row has both of are much farther apart.
    private static func joined(_ drafts: [Draft]) -> [Draft] {
        let steps = zip(drafts, drafts.dropFirst()).compactMap { left, right in
            left.rows.isDisjoint(with: right.rows) ? nil : right.range.center - left.range.center
        }
        guard let step = steps.min() else { return drafts }
        var result: [Draft] = []
        for draft in drafts {
            if let last = result.last, last.rows.isDisjoint(with: draft.rows),
                draft.range.center - last.range.center < step * nearness
            {
                result[result.count - 1].range.right = draft.range.right
                result[result.count - 1].rows.formUnion(draft.rows)
            } else {
                result.append(draft)
            }
        }
        return result
    }

    /// Adds the columns that have a head but no figure. Where there are as many lowest heads as columns, each is the head
    /// of one, and the column is as wide as both.
    private static func addHeads(_ header: [ShapedLine], to ranges: inout [Range], labelEdge: Double?) {
        let start = ranges.first?.left
        let parts = header.flatMap(\.parts)
        let all = lowest(of: parts)
        // What begins left of where labels end heads the labels; without labels, what ends left of the figures, unless
        // every head is needed: figures at the right of their cells stand behind heads at the left.
        let lowest = all.filter { part in labelEdge.map { part.left > $0 } ?? start.map { part.right > $0 } ?? true }
        let isAllNarrow = (all.first?.width ?? 0) < (all.dropFirst().map(\.width).max() ?? 0) * cornerShare
        for heads in labelEdge == nil && isAllNarrow ? [lowest, all] : [lowest] where heads.count == ranges.count {
            // A stretch that begins over the labels is the corner and a head run together.
            let own = parts.filter { part in labelEdge.map { part.left > $0 } ?? true }
            for stacks in [Self.stacks(on: heads, among: own), heads.map { Range(left: $0.left, right: $0.right) }] {
                let joined = zip(ranges, stacks).map {
                    Range(left: min($0.left, $1.left), right: max($0.right, $1.right))
                }
                guard zip(joined, joined.dropFirst()).allSatisfy({ $0.right < $1.left }) else { continue }
                ranges = joined
                return
            }
        }
        if lowest.count == ranges.count { return }
        for part in lowest where !ranges.contains(where: { $0.overlaps(part) }) {
            let isBesides = parts.contains { other in
                other.middle > part.middle + part.em * 0.5 && other.left < part.right + part.em
                    && other.right > part.left - part.em
            }
            if !isBesides { ranges.append(Range(left: part.left, right: part.right)) }
            ranges.sort { $0.left < $1.left }
        }
    }

    /// The width of each head: of its last line and of those above that stand over no other.
    private static func stacks(on heads: [PrintedLine], among parts: [PrintedLine]) -> [Range] {
        var stacks = heads.map { Range(left: $0.left, right: $0.right) }
        for part in parts {
            let below = heads.indices.filter { heads[$0].left < part.right && heads[$0].right > part.left }
            guard below.count == 1 else { continue }
            stacks[below[0]].left = min(stacks[below[0]].left, part.left)
            stacks[below[0]].right = max(stacks[below[0]].right, part.right)
        }
        return stacks
    }

    /// The stretches with no other below them, from left to right.
    private static func lowest(of parts: [PrintedLine]) -> [PrintedLine] {
        parts.filter { part in
            !parts.contains { other in
                other.middle > part.middle + part.em * 0.5 && other.left < part.right && other.right > part.left
            }
        }.sorted { ($0.left, $0.right) < ($1.left, $1.right) }
    }

    /// Where labels end and figures begin.
    private static func labelEdge(_ rows: [ShapedLine], _ first: Range, words: [PrintedLine]) -> Double {
        let labels = rows.flatMap(\.line.words).filter { $0.center < first.left && $0.right < first.left + $0.em * 0.3 }
        guard let edge = labels.map(\.right).max() else { return first.left - 0.01 }
        return edge < first.left ? separator(edge, first.left, words: words) : first.left
    }

    /// A place between two columns where the fewest heads would be cut; of equals the one nearest to the middle.
    private static func separator(_ left: Double, _ right: Double, words: [PrintedLine]) -> Double {
        let middle = (left + right) / 2
        let edges = words.flatMap { [$0.left, $0.right] }.filter { left < $0 && $0 < right }
        func crossings(_ place: Double) -> Int { words.count { $0.left < place - 0.1 && $0.right > place + 0.1 } }
        return ([middle] + edges).min {
            (crossings($0), abs($0 - middle), $0) < (crossings($1), abs($1 - middle), $1)
        } ?? middle
    }
}
