// Turns scores into integers, so that sums are exact and ties are ties on every machine.

/// Scores in millionths.
enum ExactScore {
    /// The nearest millionth. Scores are meant to lie in 0…1; wild ones are cut off, what is no number counts as 0.
    static func millionths(_ score: Double) -> Int {
        guard !score.isNaN else { return 0 }
        return Int((min(max(score, -1_000), 1_000) * 1_000_000).rounded())
    }
}
