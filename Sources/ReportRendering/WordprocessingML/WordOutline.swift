// Outlines in Word, for what a document shows just as the other readable formats do.

import OfficePackaging

/// Turns blocks of an outline into paragraphs and tables.
enum WordOutline {
    /// A longer mark, such as the label of a cell, opens its line instead of standing in front of the text.
    private static let longestMark = 10

    /// The body of blocks.
    static func nodes(_ blocks: [OutlineBlock]) -> [OfficeNode] {
        blocks.indices.flatMap { index -> [OfficeNode] in
            let next = blocks.index(after: index) < blocks.endIndex ? blocks[index + 1] : nil
            let leadsToTable = if case .table = next { true } else { false }
            return nodes(blocks[index], leadsToTable: leadsToTable)
        }
    }

    private static func nodes(_ block: OutlineBlock, leadsToTable: Bool) -> [OfficeNode] {
        switch block {
        case .heading(let level, let text):
            let style: WordStyle = level <= 1 ? .title : level == 2 ? .part : .subpart
            return [WordMarkup.paragraph(style, WordMarkup.runs(text))]
        // Nothing in a document can be unfolded everywhere it is opened, so of what is folded only the line is shown.
        case .paragraph(let text), .folded(let text, _):
            return [
                WordMarkup.paragraph(.body, layout: leadsToTable ? [.tag("w:keepNext")] : [], WordMarkup.runs(text))
            ]
        case .list(let items): return list(items)
        case .table(let table): return WordTable(table).nodes()
        }
    }

    private static func list(_ items: [OutlineItem]) -> [OfficeNode] {
        let marks = items.map { TerminalWidth.of($0.mark.plain) }.filter { $0 <= longestMark }
        // Half an ideograph a column, and one between mark and text.
        let indent = (max(1, marks.max() ?? 0) + 2) * 105
        return items.flatMap { item in
            item.lines.enumerated().map { index, line in
                let mark = item.mark.isEmpty ? StyledText("•", .muted) : item.mark
                let hanging = index == 0 ? "\(indent)" : "0"
                let isLong = TerminalWidth.of(mark.plain) > longestMark
                let gap = isLong ? WordMarkup.run("  ") : [.tag("w:r", [:], [.tag("w:tab")])]
                let head = index == 0 ? WordMarkup.runs(mark) + gap : []
                let layout: [OfficeNode] = [
                    .tag("w:tabs", [:], [.tag("w:tab", ["w:val": "left", "w:pos": "\(indent)"])]),
                    .tag("w:ind", ["w:left": "\(indent)", "w:hanging": hanging]),
                ]
                return WordMarkup.paragraph(.item, layout: layout, head + WordMarkup.runs(line))
            }
        }
    }
}
