// A line of the labels that name the rows of a table.

/// Stretches of label text on one line, as one line of a label.
struct LabelLine: Sendable {
    /// The stretches, from left to right.
    var parts: [LabelPart]
    /// Whether a label begins with it, by its ordinal.
    var opens = false

    /// The edges and the middle of its height.
    var left: Double { parts.map(\.line.left).min() ?? 0 }
    var right: Double { parts.map(\.line.right).max() ?? 0 }
    var middle: Double { (parts.first?.line.middle ?? 0) }
    var em: Double { parts.map(\.line.em).max() ?? 1 }
    /// The label columns it stands in.
    var columns: ClosedRange<Int> {
        (parts.map(\.columns.lowerBound).min() ?? 0)...(parts.map(\.columns.upperBound).max() ?? 0)
    }
    /// Whether it may as well belong to the text around the table.
    var isOptional: Bool { parts.allSatisfy(\.isOptional) }

    /// Whether two lines may be of one cell: they begin at one edge, end at one, or are centred on one another.
    func isAligned(with other: LabelLine) -> Bool {
        let size = max(em, other.em)
        return abs(left - other.left) < size * 0.7 || abs((left + right) - (other.left + other.right)) < size * 1.4
            || abs(right - other.right) < size * 0.7
    }
}
