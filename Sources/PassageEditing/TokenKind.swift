// The kinds of token a passage is made of.

/// What a token is, as far as marking its changes is concerned.
public enum TokenKind: String, Hashable, Sendable, CaseIterable {
    /// A figure with its separators, decimals and percent sign, or a Chinese numeral.
    case number
    /// A year, a month or a day, or several of them together: 2019年, 12月31日.
    case date
    /// The year and number of an official document: 〔2019〕54号.
    case documentNumber
    /// A telephone number with its area code: 0561—3193896.
    case telephone
    /// A title with its marks: 《政府信息公开条例》.
    case title
    /// A Latin word, an abbreviation, a site's or mail address.
    case latin
    /// A Chinese word, or one character where the dictionary knows no longer word.
    case word
    /// A punctuation mark or any other sign.
    case punctuation
    /// White space, line ends included.
    case space

    /// Whether tokens of this kind are only ever replaced whole, one by another.
    var isAtomic: Bool {
        switch self {
        case .number, .date, .documentNumber, .telephone, .title, .latin: true
        case .word, .punctuation, .space: false
        }
    }
}
