// How alike two label cores are.

/// Similarity of short labels.
enum LabelSimilarity {
    /// A label that is the beginning of the other is most likely the other cut short (部分公开 for the long row).
    static let prefixScore = 0.85

    /// How much of a printed core is an official one: 1 when equal, 0 without a common pair of characters, the Dice
    /// coefficient of character pairs between.
    static func score(_ printed: [Unicode.Scalar], _ official: [Unicode.Scalar]) -> Double {
        if printed == official { return printed.isEmpty ? 0 : 1 }
        guard printed.count >= 2, official.count >= 2 else { return 0 }
        if printed.count >= 4, official.starts(with: printed) { return prefixScore }
        var unmatched = pairs(official)
        var common = 0
        for pair in pairs(printed) {
            if let index = unmatched.firstIndex(of: pair) {
                unmatched.swapAt(index, unmatched.count - 1)
                unmatched.removeLast()
                common += 1
            }
        }
        return Double(2 * common) / Double(printed.count + official.count - 2)
    }

    /// The pairs of neighbouring characters, in order.
    static func pairs(_ scalars: [Unicode.Scalar]) -> [UInt64] {
        zip(scalars, scalars.dropFirst()).map { UInt64($0.value) << 32 | UInt64($1.value) }
    }
}
