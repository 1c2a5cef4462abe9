// Prints an outline for a terminal.

/// Prints an outline as lines of text, aligned for East Asian width.
struct TerminalRenderer {
    private static let indent = "  "

    private let width: Int
    private let style: TerminalStyle

    init(_ options: RenderingOptions) {
        width = max(40, options.width)
        style = TerminalStyle(usesColor: options.usesColor)
    }

    /// The text of an outline, ending with a line feed.
    func render(_ outline: Outline) -> String {
        var lines: [String] = []
        for block in outline.blocks {
            if !lines.isEmpty, !isTight(block) { lines.append("") }
            append(block, to: &lines)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// A folded line stands right below what it belongs to.
    private func isTight(_ block: OutlineBlock) -> Bool {
        if case .folded = block { true } else { false }
    }

    private func append(_ block: OutlineBlock, to lines: inout [String]) {
        switch block {
        case .heading(let level, let text): appendHeading(level, text, to: &lines)
        case .paragraph(let text): appendParagraph(text, to: &lines)
        case .list(let items): for item in items { appendItem(item, to: &lines) }
        case .table(let table):
            let body = TerminalTable(table, width: width - Self.indent.count, style: style)
            lines += body.lines().map { $0.isEmpty ? $0 : Self.indent + $0 }
        case .folded(let text, _): appendParagraph(style.restyled(text, .muted), to: &lines)
        }
    }

    private func appendHeading(_ level: Int, _ text: StyledText, to lines: inout [String]) {
        let wrapped = LineWrapper.wrap(style.marked(style.restyled(text, .strong)), width: width)
        lines += wrapped.map(style.print)
        if level == 2 {
            lines.append(String(repeating: "─", count: wrapped.map { TerminalWidth.of($0.plain) }.max() ?? 0))
        }
    }

    private func appendParagraph(_ text: StyledText, to lines: inout [String]) {
        lines += LineWrapper.wrap(style.marked(text), width: width - Self.indent.count)
            .map { Self.indent + style.print($0) }
    }

    private func appendItem(_ item: OutlineItem, to lines: inout [String]) {
        let mark = item.mark.isEmpty ? StyledText("-", .muted) : item.mark
        let markWidth = TerminalWidth.of(mark.plain) + 1
        let hang = Self.indent + String(repeating: " ", count: markWidth)
        for (index, line) in item.lines.enumerated() {
            for (part, wrapped) in LineWrapper.wrap(style.marked(line), width: width - hang.count).enumerated() {
                let isFirst = index == 0 && part == 0
                lines.append(
                    (isFirst ? Self.indent + style.print(mark) + " " : hang) + style.print(wrapped))
            }
        }
    }
}
