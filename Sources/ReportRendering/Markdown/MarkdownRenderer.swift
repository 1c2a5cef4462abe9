// Prints an outline as Markdown, in the dialect of GitHub.

/// Prints an outline as Markdown.
struct MarkdownRenderer {
    /// The text of an outline, ending with a line feed.
    func render(_ outline: Outline) -> String {
        outline.blocks.map { print($0) }.joined(separator: "\n\n") + "\n"
    }

    private func print(_ block: OutlineBlock) -> String {
        switch block {
        case .heading(let level, let text): String(repeating: "#", count: level) + " " + inline(text)
        case .paragraph(let text): MarkdownEscaping.escapeLineStart(inline(text))
        case .list(let items): items.map(print).joined(separator: "\n")
        case .table(let table): print(table)
        case .folded(let text, let blocks):
            blocks.isEmpty
                ? inline(text)
                : "<details><summary>\(inline(text))</summary>\n\n"
                    + blocks.map { print($0) }.joined(separator: "\n\n") + "\n\n</details>"
        }
    }

    private func print(_ item: OutlineItem) -> String {
        var lines = item.lines.map(inline)
        if let first = lines.first {
            lines[0] =
                item.mark.isEmpty
                ? MarkdownEscaping.escapeLineStart(first) : inline(item.mark) + " " + first
        }
        return "- " + lines.joined(separator: "<br>\n  ")
    }

    private func print(_ table: OutlineTable) -> String {
        var lines = [row(table.columns.map { inline($0.head) })]
        lines.append(row(table.columns.map { $0.alignment == .leading ? ":--" : "--:" }))
        for cells in table.rows {
            let indent = String(repeating: "　", count: cells.depth)
            var texts = cells.cells.map(inline)
            if !texts.isEmpty { texts[0] = indent + texts[0] }
            texts += Array(repeating: "", count: table.columns.count - texts.count)
            lines.append(row(texts))
        }
        return lines.joined(separator: "\n")
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.joined(separator: " | ") + " |"
    }

    private func inline(_ text: StyledText) -> String {
        text.spans.map { span in
            let escaped = MarkdownEscaping.escape(span.text)
            return switch span.style {
            case .plain, .muted, .emphasis: escaped
            case .strong: strong(escaped)
            // Tags, because ~~ and ** beside Chinese punctuation are often not taken for markup.
            case .deleted: "<del>\(escaped)</del>"
            case .inserted: "<ins>\(escaped)</ins>"
            }
        }.joined()
    }

    /// Stars beside punctuation are not always taken for markup; tags always are.
    private func strong(_ escaped: String) -> String {
        let isPlain = [escaped.first, escaped.last].allSatisfy { $0?.isLetter == true || $0?.isNumber == true }
        return isPlain ? "**\(escaped)**" : "<b>\(escaped)</b>"
    }
}
