// Puts the heads of a table's columns together, which are broken over lines and stand over one or several columns.

/// The heads of a table.
struct HeaderCells {
    /// Stretches of one line that are at most this far apart, in ems, are of one head.
    static let headGap = 0.3
    /// Lines of one head are at most this far apart, in ems.
    static let pitch = 2.0
    /// The same for heads of one column, which may be printed a character a line.
    static let stackPitch = 2.6

    private struct Head {
        var columns: ClosedRange<Int>
        var lines: [PrintedLine]
        var middle: Double { lines.reduce(0) { $0 + $1.middle } / Double(max(lines.count, 1)) }
    }

    /// What stands over the labels.
    private(set) var corner: [PrintedLine] = []
    /// The lines above that are part of the corner.
    private(set) var usedLead: Set<Int> = []

    private let columnCount: Int
    private var heads: [Head] = []

    /// The heads of a table's header lines; the corner may begin in the lines above.
    init(_ header: [ShapedLine], lead: [ShapedLine], columns: FigureColumns) {
        columnCount = columns.ranges.count
        var chains: [(line: PrintedLine, columns: ClosedRange<Int>)] = []
        for line in header.map(\.line) {
            let (before, behind) = RowAnchor.cut(line.words, at: columns.separators[0])
            if let label = PrintedLine(page: line.page, words: before) { corner.append(label) }
            guard let heads = PrintedLine(page: line.page, words: behind) else { continue }
            for chain in heads.parts(gap: Self.headGap) { chains.append((chain, Self.columns(of: chain, columns))) }
        }
        cutRunTogether(&chains, columns)
        stack(chains)
        absorb(lead, edge: columns.separators[0], beside: header.map(\.line))
    }

    /// The rows of the header: heads over several columns, then the lowest ones beside the corner.
    func rows(labelColumns: Int) -> [[PrintedTable.Cell]] {
        guard !heads.isEmpty || !corner.isEmpty else { return [] }
        let blank = Array(repeating: PrintedTable.Cell(), count: labelColumns + columnCount)
        var rows: [[PrintedTable.Cell]] = []
        var levels: [Double] = []
        let order = heads.sorted {
            ($0.middle, $0.columns.lowerBound, $0.columns.count) < ($1.middle, $1.columns.lowerBound, $1.columns.count)
        }
        var lowest = blank
        for head in order {
            if isLowest(head) {
                lowest[labelColumns + head.columns.lowerBound].lines += head.lines
                continue
            }
            if levels.last.map({ head.middle - $0 > (head.lines.first?.em ?? 1) * 0.7 }) ?? true {
                levels.append(head.middle)
                rows.append(blank)
            }
            let column = (head.columns.lowerBound + head.columns.upperBound) / 2
            rows[rows.count - 1][labelColumns + column].lines += head.lines
        }
        if labelColumns > 0 { lowest[labelColumns - 1].lines += corner }
        return rows + [lowest]
    }

    /// Whether a head stands over one column with no other head below it there.
    private func isLowest(_ head: Head) -> Bool {
        head.columns.count == 1
            && !heads.contains { $0.columns == head.columns && $0.middle > head.middle }
    }

    /// The columns that a stretch stands over; reaching a little into the next is none of them.
    private static func columns(of chain: PrintedLine, _ columns: FigureColumns) -> ClosedRange<Int> {
        let reached = columns.ranges.indices.filter { index in
            let left = columns.separators[index]
            let right = index + 1 < columns.separators.count ? columns.separators[index + 1] : .infinity
            return min(chain.right, right) - max(chain.left, left) > chain.em * 0.8
        }
        guard let first = reached.first, let last = reached.last else {
            let column = columns.column(of: chain)
            return column...column
        }
        return first...last
    }

    /// Cuts heads that the page prints without any gap in between: a head over several columns has heads below it.
    private func cutRunTogether(
        _ chains: inout [(line: PrintedLine, columns: ClosedRange<Int>)], _ columns: FigureColumns
    ) {
        let all = chains
        chains = all.flatMap { chain -> [(line: PrintedLine, columns: ClosedRange<Int>)] in
            guard chain.columns.count > 1 else { return [chain] }
            let isHeading = chain.columns.allSatisfy { column in
                all.contains { other in
                    other.columns.contains(column) && other.columns.count < chain.columns.count
                        && other.line.middle > chain.line.middle + chain.line.em * 0.5
                }
            }
            if isHeading { return [chain] }
            let pieces = RunTogetherHeads.cut(chain.line, over: chain.columns.map { columns.ranges[$0] })
            return zip(pieces, chain.columns).map { (line: $0, columns: $1...$1) }
        }
    }

    /// Puts the lines of each head one below the other.
    private mutating func stack(_ chains: [(line: PrintedLine, columns: ClosedRange<Int>)]) {
        for chain in chains.sorted(by: { ($0.line.middle, $0.line.left) < ($1.line.middle, $1.line.left) }) {
            let open = heads.lastIndex { head in
                guard head.columns == chain.columns, let last = head.lines.last else { return false }
                if chain.columns.count == 1 {
                    return chain.line.middle - last.middle < chain.line.em * Self.stackPitch
                }
                // A head that is broken is full before it goes on; 法人或其他组织 stands below the shorter 申请人情况.
                return chain.line.middle - last.middle < chain.line.em * Self.pitch
                    && last.width > chain.line.width - chain.line.em * 0.5
            }
            if let open {
                heads[open].lines.append(chain.line)
            } else {
                heads.append(Head(columns: chain.columns, lines: [chain.line]))
            }
        }
    }

    /// Takes the lines above that begin the corner: of its type, aligned with it, close to it, and needed, because the
    /// corner closes a bracket that it does not open, or to stand beside the middle of the heads.
    private mutating func absorb(_ lead: [ShapedLine], edge: Double, beside header: [PrintedLine]) {
        guard let top = header.first?.middle, let bottom = header.last?.middle else { return }
        for (index, shaped) in lead.enumerated().reversed() {
            let line = shaped.line
            guard line.right < edge + line.em, !PrintedOrdinal.opens(line.compact), isOfCorner(line, top, bottom) else {
                return
            }
            corner.insert(line, at: 0)
            usedLead.insert(index)
        }
    }

    private func isOfCorner(_ line: PrintedLine, _ top: Double, _ bottom: Double) -> Bool {
        guard let first = corner.first, let last = corner.last else {
            let size = heads.first?.lines.first?.em ?? line.em
            return line.middle > top - size * Self.pitch && abs(line.em - size) < size * 0.06
        }
        let size = first.em
        let isNear = first.middle - line.middle < size * Self.pitch && line.middle < first.middle
        let isAligned = abs(line.left - first.left) < size || abs(line.center - first.center) < size
        func offset(_ upper: Double) -> Double { abs((upper + last.middle) - (top + bottom)) }
        let isNeeded =
            ShapedLine.closesBracket(corner.flatMap(\.compact)) || offset(line.middle) < offset(first.middle)
        return isNear && isAligned && isNeeded && abs(line.em - size) < size * 0.06
    }
}
