// Finds footnotes and the marks that point at them, which are no part of the text or of its numbers.

/// Takes the footnotes of a page out of its lines.
struct Footnotes {
    /// The type of a mark is smaller than this share of the text's, and stands higher by this many ems at least.
    static let markSize = 0.75
    static let rise = 0.15
    /// A mark stands this close to what it marks, in ems.
    static let closeness = 0.3
    /// The foot of a page has at most this many lines of notes.
    static let longest = 12

    /// The lines without marks and notes.
    private(set) var text: [PrintedLine] = []
    /// The lines of the notes.
    private(set) var notes: [PrintedLine] = []

    /// Looks for footnotes on a page.
    init(_ lines: [PrintedLine]) {
        var marks: Set<[Unicode.Scalar]> = []
        text = lines.map { line in
            var kept: [PrintedWord] = []
            for word in line.words {
                if let last = kept.last, Self.isMark(word, behind: last) {
                    marks.insert(word.scalars)
                } else {
                    kept.append(word)
                }
            }
            return kept.count == line.words.count ? line : PrintedLine(page: line.page, words: kept) ?? line
        }
        guard !marks.isEmpty,
            let first = text.indices.suffix(Self.longest).first(where: { Self.isNote(text[$0], marks) })
        else { return }
        notes = Array(text[first...])
        text = Array(text[..<first])
    }

    /// Whether a word is a number in small type that stands raised close behind another; the 2 of m² is none.
    private static func isMark(_ word: PrintedWord, behind last: PrintedWord) -> Bool {
        let isNumber = word.scalars.count <= 2 && word.scalars.allSatisfy { $0.isPlainDigit }
        let isUnit = last.scalars.last.map { $0.properties.isAlphabetic && $0.value < 0x250 } ?? true
        return isNumber && !isUnit && size(word) < size(last) * markSize
            && word.left - last.right < size(last) * closeness
            && baseline(last) - baseline(word) > size(last) * rise
    }

    /// Whether a line begins with one of the marks, in small type.
    private static func isNote(_ line: PrintedLine, _ marks: Set<[Unicode.Scalar]>) -> Bool {
        guard let mark = line.words.first, let next = line.words.dropFirst().first else { return false }
        return marks.contains(mark.scalars) && size(mark) < size(next) * markSize
    }

    /// The size of a word's type by its own width: words as short as a mark are too few to be measured with others.
    private static func size(_ word: PrintedWord) -> Double { word.width / max(word.units, 0.01) }

    /// Where the characters of a word stand, nearly: boxes reach a fifth of their height below it.
    private static func baseline(_ word: PrintedWord) -> Double { word.bottom - word.height * 0.2 }
}
