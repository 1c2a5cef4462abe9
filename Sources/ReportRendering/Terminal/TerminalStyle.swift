// How styles look on a terminal, with colours and without.

/// Prints styled text for a terminal.
struct TerminalStyle {
    /// Whether colours are shown.
    let usesColor: Bool

    /// The text with the signs that stand for deleted and inserted text where there are no colours.
    func marked(_ text: StyledText) -> StyledText {
        if usesColor { return text }
        var result = StyledText()
        for span in text.spans {
            switch span.style {
            case .deleted: result.append("[-\(span.text)-]", span.style)
            case .inserted: result.append("{+\(span.text)+}", span.style)
            default: result.append(span.text, span.style)
            }
        }
        return result
    }

    /// A wrapped line as the terminal gets it.
    func print(_ line: StyledText) -> String {
        guard usesColor else { return line.plain }
        return line.spans.map { span in
            code(span.style).map { "\u{1B}[\($0)m\(span.text)\u{1B}[0m" } ?? span.text
        }.joined()
    }

    /// The text in one style throughout, where it has none of its own.
    func restyled(_ text: StyledText, _ style: SpanStyle) -> StyledText {
        var result = StyledText()
        for span in text.spans { result.append(span.text, span.style == .plain ? style : span.style) }
        return result
    }

    private func code(_ style: SpanStyle) -> String? {
        switch style {
        case .plain: nil
        case .strong: "1"
        case .muted: "2"
        // Red and struck through, green and underlined: told apart without seeing colours, too.
        case .deleted: "31;9"
        case .inserted: "32;4"
        case .emphasis: "33"
        }
    }
}
