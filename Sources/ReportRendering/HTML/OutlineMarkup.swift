// Outlines as markup, for what a page shows just as the other readable formats do.

/// Turns blocks of an outline into nodes.
enum OutlineMarkup {
    /// The nodes of blocks.
    static func nodes(_ blocks: [OutlineBlock]) -> [HTMLNode] { blocks.map(node) }

    /// The nodes of a styled text.
    static func inline(_ text: StyledText) -> [HTMLNode] {
        text.spans.map { span in
            switch span.style {
            case .plain: .text(span.text)
            case .strong: .tag("strong", text: span.text)
            case .muted: .tag("span", class: "muted", text: span.text)
            case .deleted: .tag("del", text: span.text)
            case .inserted: .tag("ins", text: span.text)
            case .emphasis: .tag("em", text: span.text)
            }
        }
    }

    private static func node(_ block: OutlineBlock) -> HTMLNode {
        switch block {
        case .heading(let level, let text): .tag("h\(min(level, 3))", [], inline(text))
        case .paragraph(let text): .tag("p", [], inline(text))
        case .list(let items): .tag("ul", class: "list", [], items.map(node))
        case .table(let table): .tag("div", class: "scroll", [HTMLAttribute("tabindex", "0")], [node(table)])
        case .folded(let text, let blocks):
            .tag("details", [], [.tag("summary", [], inline(text))] + nodes(blocks))
        }
    }

    private static func node(_ item: OutlineItem) -> HTMLNode {
        let mark: [HTMLNode] =
            item.mark.isEmpty ? [] : [.tag("span", class: "kind", [], inline(item.mark)), .text(" ")]
        let lines = item.lines.enumerated().map { index, line in
            index == 0 ? HTMLNode.group(inline(line)) : .tag("div", [], inline(line))
        }
        return .tag("li", [], mark + lines)
    }

    private static func node(_ table: OutlineTable) -> HTMLNode {
        let heads = table.columns.map { column in
            HTMLNode.tag("th", class: place(column), [HTMLAttribute("scope", "col")], inline(column.head))
        }
        let rows = table.rows.map { row -> HTMLNode in
            if row.cells.count == 1 {
                let span = HTMLAttribute("colspan", "\(table.columns.count)")
                return .tag("tr", [], [.tag("th", class: "band", [span], inline(row.cells[0]))])
            }
            return .tag(
                "tr", [],
                zip(table.columns, row.cells).enumerated().map { index, pair in
                    index == 0
                        ? .tag("th", class: "name", [HTMLAttribute("scope", "row")], inline(pair.1))
                        : .tag("td", class: place(pair.0), [], inline(pair.1))
                })
        }
        return .tag("table", class: "plain", [], [.tag("thead", [], [.tag("tr", [], heads)]), .tag("tbody", [], rows)])
    }

    private static func place(_ column: OutlineTable.Column) -> String {
        column.alignment == .trailing ? "figure" : "words"
    }
}
