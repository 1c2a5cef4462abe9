// Tells sentences that set a space around their figures from rows of a table.

import UnicodeText

/// Recognises running text among words parted by single spaces, as converters print it that space Chinese from digits.
enum RunningText {
    private static let measures: ScalarSet = "件项个宗条次份起年月日人名万亿元场期篇类部家批页天分%时"
    private static let sentenceMarks: ScalarSet = "，。；：！？,;"

    /// Whether words close behind a figure go on with its sentence: they open with a measure word or hold the marks
    /// of a sentence.
    static func continues(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = words.first else { return false }
        return measures.contains(LabelText.fold(first)) || holdsSentenceMark(words)
    }

    /// Whether cells are a line of running text that was cut behind a figure (…，自然人提出 311).
    static func isCut(_ cells: [TableCell]) -> Bool {
        guard cells.count == 2, cells[1].isValue, !cells[0].isValue, cells[1].position - cells[0].end == 1
        else { return false }
        return holdsSentenceMark(cells[0].source.scalars[...])
    }

    /// Whether a sentence's mark stands outside brackets; labels have some inside (（区分处理的，只计这一情形）).
    private static func holdsSentenceMark(_ words: ArraySlice<Unicode.Scalar>) -> Bool {
        var depth = 0
        for scalar in words {
            switch scalar {
            case "（", "(": depth += 1
            case "）", ")": depth = max(0, depth - 1)
            default: if depth == 0, sentenceMarks.contains(scalar) { return true }
            }
        }
        return false
    }
}
