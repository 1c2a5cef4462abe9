// How good a place between two characters is for an edit to begin or end.

/// From the worst place to the best.
enum BoundaryScore: Int, Sendable {
    /// Between two characters of one word.
    case insideWord
    /// Between a figure and its measure word.
    case insidePhrase
    /// Just inside brackets or quotation marks.
    case insideBrackets
    /// Between two words.
    case word
    /// In front of a mark or a conjunction, with which the last item of a list begins: ，另有三件.
    case beforeMark
    /// Just outside brackets, quotation marks and titles.
    case brackets
    /// After 、.
    case listItem
    /// After ，.
    case clause
    /// After ； and ：.
    case part
    /// After 。, ！ and ？.
    case sentence
    /// At a line end and at either end of the passage.
    case paragraph

    /// What an edge at such a place costs, where marking one character costs ``EditCosts/character``.
    ///
    /// Two edges at word boundaries cost three characters: a single common character between two edits is not worth
    /// keeping, a common word of two is. The differences between the better places only decide between readings that
    /// mark the same text shifted.
    var cost: Int {
        switch self {
        case .insideWord: 100
        case .insidePhrase: 22
        case .insideBrackets: 20
        case .word: 15
        case .beforeMark: 14
        case .brackets: 13
        case .listItem: 12
        case .clause: 10
        case .part: 8
        case .sentence: 6
        case .paragraph: 4
        }
    }
}
