// Finds the word a user probably meant.

/// The nearest of several words by edit distance.
enum NearestWord {
    /// The word closest to `word`; nil when none is near.
    static func of(_ word: String, among words: [String]) -> String? {
        let typed = Array(word.lowercased())
        let ranked = words.map { (word: $0, distance: distance(typed, Array($0))) }
        guard let best = ranked.min(by: { $0.distance < $1.distance }) else { return nil }
        // Half the letters wrong is another word, not a slip.
        return best.distance * 2 <= max(typed.count, best.word.count) ? best.word : nil
    }

    private static func distance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let replaced = diagonal + (character == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[right.count]
    }
}
