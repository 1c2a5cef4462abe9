// Tells what a line among rows of figures is by the lines around it.

/// Lines of a page, to be asked what one of them is to the rows and heads around it.
struct LineSurroundings {
    /// The last line of a label is at most this many ems below its figures, unless other lines of it stand between.
    static let labelPitch = 2.2
    /// How many rows of figures on either side are looked at.
    static let neighbors = 3
    /// Rows of this many figures leave no room for heads between labels and figures.
    static let narrowColumns = 4

    private let lines: [ShapedLine]

    /// Lines from top to bottom.
    init(_ lines: [ShapedLine]) { self.lines = lines }

    /// Whether stretches side by side are all labels: they begin where the labels of the rows around stand, and end where
    /// the figures begin.
    func isOfLabels(_ index: Int) -> Bool {
        let around = rows(around: index)
        guard let figures = (around.below.first ?? around.above.first)?.figures, let edge = figures.first?.left else {
            return false
        }
        let line = lines[index]
        guard line.line.right < edge + line.line.em * 0.3 else { return false }
        // A single figure may stand at the far end of a wide cell, with its head between it and the labels.
        if figures.count >= Self.narrowColumns { return true }
        guard let labels = (around.above + around.below).compactMap(\.labelEdge).max() else { return true }
        return line.parts.allSatisfy { $0.left < labels }
    }

    /// The nearest rows of figures above and below a line, the nearest first.
    private func rows(around index: Int) -> (above: [ShapedLine], below: [ShapedLine]) {
        (
            Array(lines[..<index].reversed().filter { $0.shape == .figures }.prefix(Self.neighbors)),
            Array(lines[(index + 1)...].filter { $0.shape == .figures }.prefix(Self.neighbors))
        )
    }

    /// Whether a single line stands alone above, below or between tables, across their columns: a caption.
    func isBetween(_ index: Int) -> Bool {
        let line = lines[index].line
        let isAlone = lines.enumerated().allSatisfy { other, shaped in
            other == index || abs(shaped.line.middle - line.middle) > line.em * 0.85
        }
        guard isAlone, !ShapedLine.closesBracket(line.compact), !beginsHead(index), !beginsCorner(index)
        else { return false }
        let around = rows(around: index)
        if let row = around.above.first, line.middle - row.line.middle < line.em * Self.labelPitch,
            let edge = row.figures.first?.left, line.right < edge
        {
            // It may go on with the label above, whatever the table below is like.
            return isCentered(line, over: around.above)
        }
        let overlaps = [around.above.first, around.below.first].contains { row in
            guard let figures = row?.figures, let first = figures.first, let last = figures.last else { return false }
            return line.left < last.right && line.right > first.left
        }
        return overlaps || isCentered(line, over: around.above + around.below)
    }

    /// Whether a line stands behind all labels of rows, on the middle of their width.
    private func isCentered(_ line: PrintedLine, over rows: [ShapedLine]) -> Bool {
        if rows.contains(where: { $0.figures.count >= Self.narrowColumns }) { return false }
        guard let labels = rows.compactMap(\.labelEdge).max(), let left = rows.map(\.line.left).min(),
            let right = rows.map(\.line.right).max()
        else { return false }
        return line.left > labels && abs((left + right) / 2 - line.center) < line.em * 2
    }

    /// Whether a line stands right above a head, on its middle or above its beginning: 本年新 above 制作数量, 申请人情况 above
    /// 法人或其他组织.
    private func beginsHead(_ index: Int) -> Bool {
        guard index + 1 < lines.count, lines[index + 1].shape == .heads, !isOfLabels(index + 1) else {
            return false
        }
        let line = lines[index].line
        let next = lines[index + 1]
        return next.line.middle - line.middle < line.em * TableFinder.headPitch
            && abs(next.line.em - line.em) < line.em * 0.1
            && (next.parts.contains { abs($0.center - line.center) < line.em * 0.6 }
                || next.parts.dropFirst().contains { abs($0.left - line.left) < line.em * 0.3 })
    }

    /// Whether a line goes on below and reaches from the labels over the figures: the first line of the corner with the
    /// uppermost head close behind it.
    func beginsCorner(_ index: Int) -> Bool {
        let line = lines[index].line
        guard index + 1 < lines.count, ShapedLine.leavesBracketOpen(line.compact),
            lines[index + 1].line.middle - line.middle < line.em * TableFinder.headPitch,
            let edge = rows(around: index).below.first?.figures.first?.left
        else { return false }
        return line.left < edge && line.right > edge
    }
}
