// Joins words of a line to text: a gap is a blank only where it stands for one.

import ReportModel

/// Writes words one behind the other.
enum WordJoiner {
    /// Letters that are parted by more than this, in ems, are two words; a space is a quarter of an em wide at least, and
    /// what typesetters put between letters is less than half of that.
    static let letterGap = 0.18
    /// Digits that are parted by more than this, in ems, may be of two numbers: those of one are set without a gap.
    static let digitGap = 0.1
    /// Any two characters that are parted by more than this are parted on purpose.
    static let anyGap = 0.7

    /// The characters of words that stand on one line.
    static func joined(_ words: [PrintedWord]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var edge = 0.0
        for word in words {
            if let last = result.last, let first = word.scalars.first {
                let gap = (word.left - edge) / max(word.em, 0.1)
                let areLetters = last.isLetterOfWord && first.isLetterOfWord
                let isMark = PrintedWord.isMark(last) || PrintedWord.isMark(first)
                let limit = areLetters && !isMark ? letterGap : anyGap
                if gap > limit { result.append(" ") }
            }
            result += word.scalars
            edge = word.right
        }
        return result
    }

    /// Whether two lines of one paragraph are joined with a blank: two Latin words stay two, while a number cut by the
    /// end of the line is one again.
    static func needsBlank(_ last: Unicode.Scalar?, _ first: Unicode.Scalar?) -> Bool {
        guard let last, let first, last.isLetterOfWord, first.isLetterOfWord else { return false }
        return !PrintedWord.isMark(last) && !PrintedWord.isMark(first) && !(last.isPlainDigit && first.isPlainDigit)
    }
}

extension Unicode.Scalar {
    /// Whether it is part of words that blanks keep apart.
    var isLetterOfWord: Bool {
        (0x21...0x7E).contains(value) || (0xC0...0x24F).contains(value)
    }

    /// Whether it is a digit of either width.
    var isPlainDigit: Bool { (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) }
}
