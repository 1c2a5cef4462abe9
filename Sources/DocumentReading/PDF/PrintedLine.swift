// A line of a page: words that stand side by side.

import ReportModel

/// Words of one height, from left to right.
struct PrintedLine: Sendable {
    /// The number of the page.
    let page: Int
    /// The words, from left to right.
    let words: [PrintedWord]
    /// The edges of the words together.
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
    /// The middle of its height.
    let middle: Double
    /// The size of its type.
    let em: Double

    /// A line of words, which must not be none.
    init?(page: Int, words: [PrintedWord]) {
        guard let first = words.first else { return nil }
        let sorted = words.sorted { ($0.left, $0.top) < ($1.left, $1.top) }
        self.page = page
        self.words = sorted
        left = sorted.reduce(first.left) { min($0, $1.left) }
        right = sorted.reduce(first.right) { max($0, $1.right) }
        top = sorted.reduce(first.top) { min($0, $1.top) }
        bottom = sorted.reduce(first.bottom) { max($0, $1.bottom) }
        // The box that most of the line has says where the line is: digits of another font stand higher or lower.
        let tallest = Dictionary(grouping: sorted) { Int(($0.height * 4).rounded()) }
            .map { (key: $0.key, words: $0.value, width: $0.value.reduce(0) { $0 + $1.width }) }
            .max { ($0.width, $0.key) < ($1.width, $1.key) }
        let telling = tallest?.words ?? sorted
        middle = telling.reduce(0) { $0 + $1.middle } / Double(telling.count)
        let heaviest = sorted.max { ($0.width, $0.em) < ($1.width, $1.em) } ?? first
        let near = sorted.filter { abs($0.em - heaviest.em) < heaviest.em * 0.25 }
        em = near.reduce(0) { $0 + $1.em * $1.width } / max(near.reduce(0) { $0 + $1.width }, 0.01)
    }

    /// The middle of its width.
    var center: Double { (left + right) / 2 }
    var width: Double { right - left }

    /// The characters, blanks between words only where the gap means one.
    var scalars: [Unicode.Scalar] { WordJoiner.joined(words) }

    /// The characters without any blank, as the digits of one number are meant.
    var compact: [Unicode.Scalar] { words.flatMap(\.scalars) }

    /// The line cut at its gaps wider than `gap` ems.
    func parts(gap: Double) -> [PrintedLine] {
        var parts: [[PrintedWord]] = []
        var edge = 0.0
        for word in words {
            if parts.isEmpty || word.left - edge > gap * em {
                parts.append([word])
                edge = word.right
            } else {
                parts[parts.count - 1].append(word)
                edge = max(edge, word.right)
            }
        }
        return parts.compactMap { PrintedLine(page: page, words: $0) }
    }
}
