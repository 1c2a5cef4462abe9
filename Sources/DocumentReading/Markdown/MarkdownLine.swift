// One line of Markdown outside tables.

import ReportModel

/// Takes the signs of Markdown off a line.
enum MarkdownLine {
    /// The line without heading signs, bullets and quotation bars; nil when nothing is left.
    static func read(_ line: TextLine, endsParagraph: Bool, blankLinesBefore: Int) -> SourceLine? {
        let scalars = line.scalars
        var start = scalars.firstIndex { !$0.isBlankSpace } ?? scalars.count
        let level = headingLevel(of: line)
        if level > 0 {
            start += level
        } else if start + 1 < scalars.count, "-*+>".unicodeScalars.contains(scalars[start]),
            scalars[start + 1] == " ", !isPageNumber(scalars[start...])
        {
            start += 1
        }
        while start < scalars.count, scalars[start].isBlankSpace { start += 1 }
        var end = scalars.count
        while level > 0, end > start, scalars[end - 1] == "#" || scalars[end - 1].isBlankSpace { end -= 1 }
        // A backslash at the end of a line is a break.
        if end > start, scalars[end - 1] == "\\", end - 1 == start || scalars[end - 2] != "\\" { end -= 1 }
        let text = MarkdownInline.plain(line, start..<end)
        if text.isEmpty { return nil }
        return SourceLine(
            text: text, ending: endsParagraph ? .paragraph : .soft, blankLinesBefore: blankLinesBefore,
            isHeading: level > 0)
    }

    /// The number of heading signs, 1 to 6; 0 for a line that is no heading.
    static func headingLevel(of line: TextLine) -> Int {
        let body = line.scalars.drop(while: \.isBlankSpace)
        let signs = body.prefix { $0 == "#" }.count
        guard (1...6).contains(signs) else { return 0 }
        return body.dropFirst(signs).first?.isBlankSpace ?? false ? signs : 0
    }

    /// Whether the line is a rule of dashes, stars, underscores or equals signs, perhaps parted by tabs or spaces.
    static func isRule(_ line: TextLine) -> Bool {
        let signs = line.scalars.filter { !$0.isBlankSpace }
        guard signs.count >= 3, let first = signs.first, "-*_=".unicodeScalars.contains(first) else { return false }
        return signs.allSatisfy { $0 == first }
    }

    private static func isPageNumber(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        scalars.allSatisfy { $0.isBlankSpace || $0 == "-" || ("0"..."9").contains($0) }
    }
}
