// What marking text and placing edges costs, in tenths of a character.

import UnicodeText

/// The weights by which one marking reads better than another.
enum EditCosts {
    /// Marking one character.
    static let character = 10
    /// Marking one of ``weak``: so common that finding it on both sides says little.
    static let weakCharacter = 6
    /// Replacing one figure, date or title by another: cheaper than two edges, so that figures in a row
    /// are marked one by one.
    static let replacement = 8
    /// An edge inside a word of both sides: never worth it, whatever the length of the word.
    static let insideBoth = 200
    /// An edge that parts a word of one side into pieces that are words themselves.
    static let goodCut = 20
    /// An edge that cuts a single character off a word of one side.
    static let badCut = 40

    /// Characters found in almost every sentence.
    static let weak: ScalarSet = "的了和与及等在对以、，,"
    /// Characters that turn the word behind them into its opposite.
    static let negations: ScalarSet = "不未无非"
}
