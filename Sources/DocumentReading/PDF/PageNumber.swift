// Recognises page numbers.

import ReportModel

/// Page numbers: - 4 -, —3—, 第 3 页 共 6 页, 3/6, 3.
enum PageNumber {
    private static let dashes = Set("-—–―−·.~_|[]()〔〕【】".unicodeScalars)

    /// Whether a text, blanks removed and width folded, is a page number by its marks alone.
    static func isMarked(_ text: [Unicode.Scalar]) -> Bool {
        let digits = text.filter(\.isPlainDigit)
        guard !digits.isEmpty, text.count <= 12, digits.count <= 6 else { return false }
        let marks = text.filter { !$0.isPlainDigit }
        if marks.isEmpty { return false }
        let words = String(scalars: marks.filter { !dashes.contains($0) && $0 != "/" && $0 != "," })
        if ["第页", "第页共页", "页", "共页第页", "Page", "Pageof", "page", "pageof"].contains(words) { return true }
        guard words.isEmpty, let first = text.first, let last = text.last else { return false }
        let isEnclosed = dashes.contains(first) && dashes.contains(last)
        let isShare = marks == ["/"] && first.isPlainDigit && last.isPlainDigit
        return isEnclosed || isShare
    }

    /// The number that a text is and nothing else; nil for any other text.
    static func bare(_ text: [Unicode.Scalar]) -> Int? {
        guard !text.isEmpty, text.count <= 3, text.allSatisfy(\.isPlainDigit) else { return nil }
        return Int(String(scalars: text))
    }
}
