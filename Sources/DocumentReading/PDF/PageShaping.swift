// Tells what the lines of a page look like, each with the others in view.

/// Looks at the lines of a page as possible lines of tables.
enum PageShaping {
    /// The heads of a table are at most this many ems high.
    static let headerHeight = 16.0

    /// The lines of a page, each told what it looks like beside the others.
    static func shaped(_ lines: [PrintedLine]) -> [ShapedLine] {
        let left = lines.map(\.left).min() ?? 0
        let right = lines.map(\.right).max() ?? 0
        return fitted(withTightFigures(lines.map { ShapedLine($0, textWidth: right - left) }))
    }

    /// The lines, those told as rows of figures that end with a number close to their label, below a head.
    private static func withTightFigures(_ lines: [ShapedLine]) -> [ShapedLine] {
        var above: ShapedLine?
        return lines.map { line in
            if line.shape == .heads { above = line }
            guard let heads = above, line.line.middle - heads.line.middle < line.line.em * headerHeight else {
                return line
            }
            return line.withFigure(below: heads)
        }
    }

    /// The lines, those that stand over the columns of the row of figures below told as heads.
    private static func fitted(_ lines: [ShapedLine]) -> [ShapedLine] {
        var below: ShapedLine?
        var result: [ShapedLine] = []
        for line in lines.reversed() {
            if line.shape == .figures { below = line }
            let isNear = below.map { $0.line.middle - line.line.middle < line.line.em * headerHeight } ?? false
            result.append(isNear ? line.fitted(to: below?.figures ?? []) : line)
        }
        return result.reversed()
    }
}
