// Cuts paragraphs into passages: at the ends of sentences and before enumerated items, never inside brackets.

import ReportModel
import StatutoryForms

/// Finds the passages of a paragraph.
enum PassageSplitter {
    /// The ranges of a paragraph's passages, in scalar offsets; together they are the whole paragraph.
    static func ranges(of scalars: [Unicode.Scalar]) -> [Range<Int>] {
        let pairs = BracketPairs(scalars)
        let items = ItemMarkers.offsets(in: scalars, pairs: pairs)
        var ranges: [Range<Int>] = []
        var start = 0
        var index = 0
        func cut(_ end: Int) {
            if end > start { ranges.append(start..<end) }
            start = end
        }
        while index < scalars.count {
            if !items.isEmpty, items.contains(index) { cut(index) }
            if let end = pairs.end(of: index) {
                // A sentence that ends inside its quotation ends behind the closing mark.
                index = end + 1
                if isTerminator(scalars[end - 1]), end - 1 > 0, isQuote(scalars[end]) {
                    while index < scalars.count, isTerminator(scalars[index]) { index += 1 }
                    cut(index)
                }
            } else if isTerminator(scalars[index]) {
                index += 1
                while index < scalars.count,
                    isTerminator(scalars[index]) || isStrayCloser(scalars[index], at: index, pairs)
                {
                    index += 1
                }
                cut(index)
            } else {
                index += 1
            }
        }
        cut(scalars.count)
        return ranges
    }

    private static func isTerminator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "。", "！", "？", "!", "?": true
        default: false
        }
    }

    private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "”", "’", "」", "』", "\"": true
        default: false
        }
    }

    private static func isStrayCloser(_ scalar: Unicode.Scalar, at index: Int, _ pairs: BracketPairs) -> Bool {
        switch scalar {
        case "”", "’", "」", "』", "）", ")", "】", "》": !pairs.isClosing(index)
        default: false
        }
    }
}
