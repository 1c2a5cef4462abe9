// Takes words apart that run down the page, as labels in narrow columns do.

/// Recognises words set from top to bottom.
enum VerticalText {
    /// The words, each that runs down the page cut into its characters, one below the other.
    static func unstacked(_ words: [PrintedWord]) -> [PrintedWord] {
        words.flatMap { isVertical($0) ? characters(of: $0) : [$0] }
    }

    /// Whether a word runs down the page. Boxes are up to three times as high as their type, and marks may be set narrow,
    /// so that only Chinese characters tell: side by side, three of them are wider than any box is high.
    static func isVertical(_ word: PrintedWord) -> Bool {
        let count = word.scalars.count { $0.isIdeograph }
        return count >= 3 && word.height > word.width || count == 2 && word.height > word.width * 1.5
    }

    private static func characters(of word: PrintedWord) -> [PrintedWord] {
        let total = max(word.units, 0.01)
        var edge = word.top
        return word.scalars.map { scalar in
            var character = word
            character.scalars = [scalar]
            character.top = edge
            edge += word.height * PrintedWord.units(of: scalar) / total
            character.bottom = edge
            return character
        }
    }
}
