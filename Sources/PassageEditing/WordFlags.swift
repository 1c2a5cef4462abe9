// Word boundaries of one passage, looked up when first asked for.

/// Answers by scalar offset; the dictionary is opened only when a question is asked.
struct WordFlags {
    private let scalars: [Unicode.Scalar]
    private var flags: [Bool]?

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    /// Whether a word begins or ends before this scalar.
    mutating func isBoundary(_ offset: Int) -> Bool {
        let flags = flags ?? lookUp()
        self.flags = flags
        return flags.indices.contains(offset) ? flags[offset] : true
    }

    private func lookUp() -> [Bool] {
        var units: [UInt16] = []
        var starts: [Int] = []
        for scalar in scalars {
            starts.append(units.count)
            units.append(contentsOf: UTF16.encode(scalar).map(Array.init) ?? [0xFFFD])
        }
        starts.append(units.count)
        let found = WordBoundaries.flags(of: units)
        return starts.map { found[$0] }
    }
}
