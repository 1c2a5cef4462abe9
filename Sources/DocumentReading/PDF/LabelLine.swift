// A line of the labels that name the rows of a table.

/// Stretches of label text on one line, as one line of a label.
struct LabelLine: Sendable {
    /// The stretches, from left to right.
    let parts: [LabelPart]
    /// Whether a label begins with it, by its ordinal.
    let opens: Bool
    /// The edges and the middle of its height.
    let left: Double
    let right: Double
    let middle: Double
    /// The size of its type.
    let em: Double
    /// The label columns it stands in.
    let columns: ClosedRange<Int>

    /// A line of stretches.
    init(parts: [LabelPart], opens: Bool) {
        self.parts = parts
        self.opens = opens
        left = parts.map(\.line.left).min() ?? 0
        right = parts.map(\.line.right).max() ?? 0
        middle = parts.first?.line.middle ?? 0
        em = parts.map(\.line.em).max() ?? 1
        columns = (parts.map(\.columns.lowerBound).min() ?? 0)...(parts.map(\.columns.upperBound).max() ?? 0)
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
