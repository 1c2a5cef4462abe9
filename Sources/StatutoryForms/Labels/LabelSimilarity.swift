// How alike two label cores are.

/// Similarity of short labels.
enum LabelSimilarity {
    /// A label that is the beginning of the other is most likely the other cut short (部分公开 for the long row).
    static let prefixScore = 0.85

    /// How much of a printed core is an official one: 1 when equal, 0 without a common pair of characters, the Dice
    /// coefficient of character pairs between.
    static func score(_ printed: [Unicode.Scalar], _ official: [Unicode.Scalar]) -> Double {
        score(LabelPairs(printed), LabelPairs(official))
    }

    /// The same of cores whose pairs are counted already, for those compared with many others.
    static func score(_ printed: LabelPairs, _ official: LabelPairs) -> Double {
        let length = printed.scalars.count
        if length == official.scalars.count, printed.scalars == official.scalars { return length == 0 ? 0 : 1 }
        guard length >= 2, official.scalars.count >= 2 else { return 0 }
        if length >= 4, official.scalars.starts(with: printed.scalars) { return prefixScore }
        return Double(2 * printed.common(with: official)) / Double(length + official.scalars.count - 2)
    }
}
