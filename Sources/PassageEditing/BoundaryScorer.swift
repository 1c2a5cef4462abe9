// Scores every place of a passage as a place for an edit to begin or end.

import UnicodeText

/// Looks at the lexemes around a place.
struct BoundaryScorer {
    private let scanner: LexicalScanner
    private var words: WordFlags

    init(_ scanner: LexicalScanner) {
        self.scanner = scanner
        words = scanner.words
    }

    private static let openers: ScalarSet = "（(《〈“‘「『【〔[［"
    private static let closers: ScalarSet = "）)》〉”’」』】〕]］"

    private static let marks: ScalarSet = "，；。、！？,;!?"
    private static let conjunctions: ScalarSet = "和与及或并"

    /// A score for each place 0…count, in front of the lexeme of that index.
    mutating func scores() -> [BoundaryScore] {
        (0...scanner.lexemes.count).map { score(before: $0) }
    }

    private func first(_ index: Int) -> Unicode.Scalar {
        scanner.scalars[scanner.lexemes[index].range.lowerBound]
    }

    private func last(_ index: Int) -> Unicode.Scalar {
        scanner.scalars[scanner.lexemes[index].range.upperBound - 1]
    }

    private mutating func score(before index: Int) -> BoundaryScore {
        guard index > 0, index < scanner.lexemes.count else { return .paragraph }
        let (before, after) = (scanner.lexemes[index - 1], scanner.lexemes[index])
        if before.kind == .word, after.kind == .word {
            guard words.isBoundary(after.range.lowerBound) else { return .insideWord }
            return Self.conjunctions.contains(first(index)) ? .beforeMark : .word
        }
        let (left, right) = (last(index - 1), first(index))
        if left.isOne(of: "\n\r\u{2028}\u{2029}") { return .paragraph }
        if before.kind == .punctuation || before.kind == .title {
            if Self.closers.contains(right), after.kind != .title { return .insideBrackets }
            if let score = score(after: left, at: index - 1) { return score }
        }
        if Self.openers.contains(right), after.kind != .documentNumber { return .brackets }
        if Self.closers.contains(right) { return .insideBrackets }
        if after.kind == .punctuation, Self.marks.contains(right) { return .beforeMark }
        if before.kind == .number, after.kind == .word { return .insidePhrase }
        return .word
    }

    private func score(after mark: Unicode.Scalar, at index: Int) -> BoundaryScore? {
        switch mark {
        case "。", "！", "？", "!", "?": return .sentence
        case "；", "：", ";", ":": return .part
        case "，", ",": return .clause
        case "、": return .listItem
        default: break
        }
        if Self.openers.contains(mark), scanner.lexemes[index].kind != .title { return .insideBrackets }
        guard Self.closers.contains(mark) else { return nil }
        // What a closing quotation mark encloses may have ended a sentence: 。”
        let isSentenceEnd = index > 0 && last(index - 1).isOne(of: "。！？")
        return isSentenceEnd ? .sentence : .brackets
    }
}
