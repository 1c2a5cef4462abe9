// Cuts a passage into the tokens a reader sees.

/// Splits text into tokens: figures, dates, titles and Latin words whole, Chinese by dictionary word.
public enum PassageTokenizer {
    /// The tokens in reading order; joined they are the text, scalar by scalar.
    public static func tokens(of text: String) -> [Token] {
        let scanner = LexicalScanner(text)
        var words = scanner.words
        var tokens: [Token] = []
        var pending: Range<Int>?
        func flush() {
            if let range = pending { tokens.append(Token(scanner.text(of: range), .word)) }
            pending = nil
        }
        for lexeme in scanner.lexemes {
            guard lexeme.kind == .word else {
                flush()
                tokens.append(Token(scanner.text(of: lexeme.range), lexeme.kind))
                continue
            }
            if let range = pending, !words.isBoundary(lexeme.range.lowerBound) {
                pending = range.lowerBound..<lexeme.range.upperBound
            } else {
                flush()
                pending = lexeme.range
            }
        }
        flush()
        return tokens
    }
}

extension LexicalScanner {
    /// The text of a range of scalars.
    func text(of range: Range<Int>) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[range])
        return String(text)
    }
}
