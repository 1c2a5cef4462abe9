// A paragraph on its way to lines of text.

import ReportModel

/// What a paragraph, or several whose marks were deleted, prints.
struct WordParagraph {
    /// The text; breaks are line feeds.
    var text = SourceText()
    /// What is anchored in it and stands beside its text.
    var attachments: [Attachment] = []
    /// The mark of its list, empty for none.
    var mark = ""
    /// Whether its style or outline level makes it a heading.
    var isHeading = false

    /// What stands beside the text of a paragraph.
    enum Attachment {
        /// A text box, by its content, or a text drawn along a line.
        case box(WordTree.Index)
        /// What another part of the package holds.
        case blocks([WordBlock])
    }

    /// A heading is no longer than this: outline levels given to whole paragraphs are a slip of the mouse.
    static let longestHeading = 60
    /// So many paragraphs whose marks were deleted are one paragraph; more are damage, and looking up places in it slow.
    static let joinLimit = 64
    /// A field longer than this is prose, and a tab in it a space.
    static let longestField = 60

    /// Its lines: one, and one more for every break; none for a blank paragraph.
    var lines: [SourceLine] {
        let parts = Self.parts(of: marked).filter { $0.scalars.contains { !$0.isBlankSpace } }
        let isShort = parts.count == 1 && parts[0].scalars.count <= Self.longestHeading
        return parts.enumerated().map { index, part in
            SourceLine(
                text: Self.withTabsThatSeparate(part), ending: index == parts.count - 1 ? .paragraph : .soft,
                isHeading: isHeading && isShort)
        }
    }

    /// The text behind the mark of its list; the gap between them counts only where the two would run together.
    private var marked: SourceText {
        guard !mark.isEmpty else { return text }
        var scalars = Array(mark.unicodeScalars)
        let next = text.scalars.first { !$0.isBlankSpace }
        let touches = scalars.last { $0 != " " }.map(Self.isLatin) ?? false && next.map(Self.isLatin) ?? false
        if !touches, scalars.last == " " { scalars.removeLast() }
        var result = SourceText()
        for scalar in scalars { result.append(scalar, at: text.location) }
        result.append(text)
        return result
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool { (0x21...0x7E).contains(scalar.value) }

    private static func parts(of text: SourceText) -> [SourceText] {
        guard text.scalars.contains("\n") else { return [text] }
        var parts: [SourceText] = []
        var start = 0
        for index in 0...text.scalars.count where index == text.scalars.count || text.scalars[index] == "\n" {
            parts.append(text.slice(start..<index))
            start = index + 1
        }
        return parts
    }

    /// Tabs separate where they make a row of cells: three short fields or more, or two of which one is a figure.
    /// Anywhere else, as behind an ordinal or at the head of a line, a tab is a space.
    private static func withTabsThatSeparate(_ line: SourceText) -> SourceText {
        guard line.scalars.contains("\t") else { return line }
        let fields = line.scalars.split(separator: "\t").map { $0.filter { !$0.isBlankSpace } }.filter { !$0.isEmpty }
        let areShort = fields.allSatisfy {
            $0.count <= longestField && !$0.contains { "。；！？".unicodeScalars.contains($0) }
        }
        let isRow = areShort && (fields.count > 2 || fields.count == 2 && fields.contains(where: isFigure))
        if isRow { return line }
        var result = SourceText()
        for (offset, scalar) in line.scalars.enumerated() {
            result.append(scalar == "\t" ? " " : scalar, at: line.location(at: offset))
        }
        return result
    }

    /// Whether a field holds nothing but a number or a dash.
    private static func isFigure(_ field: [Unicode.Scalar]) -> Bool {
        field.allSatisfy { scalar in
            ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
                || "+-−–—.,，．%％/".unicodeScalars.contains(scalar)
        }
    }
}
