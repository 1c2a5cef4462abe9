// Finds the size of the type in which words are printed, which their boxes do not tell: fonts differ in how much taller
// than the type the box is.

/// Measures type by the width of characters.
enum TypeSizes {
    /// A box is at least this much higher than its type, and at most this much.
    private static let ratios = 0.8...3.2
    /// How much higher it usually is.
    private static let usualRatio = 1.2

    /// The words with the size of their type.
    static func measured(_ words: [PrintedWord]) -> [PrintedWord] {
        // Words of one height on one page are of one font and size. Marks tell nothing: “ is half as wide in some fonts.
        var byHeight: [Int: [(size: Double, weight: Double)]] = [:]
        for word in words {
            let units = word.units
            guard word.scalars.allSatisfy({ $0.isIdeograph || $0.isPlainDigit }) else { continue }
            byHeight[key(word), default: []].append((word.width / units, units))
        }
        let sizes = byHeight.mapValues { median($0) }
        return words.map { word in
            var word = word
            let isTelling = word.scalars.contains { $0.isIdeograph || $0.isPlainDigit }
            let own = isTelling ? word.width / word.units : word.height / usualRatio
            let size = sizes[key(word)] ?? own
            word.em = min(max(size, word.height / ratios.upperBound), word.height / ratios.lowerBound)
            return word
        }
    }

    private static func key(_ word: PrintedWord) -> Int { Int((word.height * 4).rounded()) }

    private static func median(_ samples: [(size: Double, weight: Double)]) -> Double {
        let sorted = samples.sorted { ($0.size, $0.weight) < ($1.size, $1.weight) }
        let half = sorted.reduce(0) { $0 + $1.weight } / 2
        var sum = 0.0
        for sample in sorted {
            sum += sample.weight
            if sum >= half { return sample.size }
        }
        return sorted.last?.size ?? 0
    }
}
