// A stretch of a table's label on one line.

/// A line of a label, before it is known which row it labels.
struct LabelPart: Sendable {
    /// Where it was found.
    enum Origin: Hashable, Sendable {
        /// Above the first row; the index among the lines there.
        case lead(Int)
        /// Among the rows.
        case rows
        /// Below the last row; the index among the lines there.
        case trail(Int)
    }

    /// The words.
    let line: PrintedLine
    /// Where it was found.
    let origin: Origin
    /// The label columns it stands in.
    var columns = 0...0

    /// Whether it may as well belong to the text around the table.
    var isOptional: Bool { origin != .rows }

    /// The stretches of lines of labels: parted by gaps, and in front of ordinals, which begin a label.
    static func parts(of lines: [PrintedLine], origin: Origin) -> [LabelPart] {
        lines.flatMap { line in
            line.parts(gap: ShapedLine.cellGap).flatMap { cutAtOrdinals($0) }
        }.map { LabelPart(line: $0, origin: origin) }
    }

    /// A part cut where an ordinal follows other text: 三、本年（一）予以公开 are two labels.
    private static func cutAtOrdinals(_ part: PrintedLine) -> [PrintedLine] {
        var pieces: [[PrintedWord]] = []
        for (index, word) in part.words.enumerated() {
            if let last = pieces.indices.last {
                let head = part.words[index...].prefix(8).flatMap(\.scalars)
                if begins(head, after: pieces[last].flatMap(\.scalars)) {
                    pieces.append([word])
                } else {
                    pieces[last].append(word)
                }
            } else {
                pieces.append([word])
            }
        }
        return pieces.compactMap { PrintedLine(page: part.page, words: $0) }
    }

    /// Whether a label begins behind a text: with an ordinal, but not within a number, a bracket or a list, and in
    /// 第二十条第（一）项 the number is none.
    private static func begins(_ head: [Unicode.Scalar], after text: [Unicode.Scalar]) -> Bool {
        guard let last = text.last, PrintedOrdinal.opens(head) else { return false }
        if PrintedOrdinal.length(in: text) == text.count { return PrintedFigure.folded(head[0]) == "(" }
        return last.isIdeograph && last != "第"
    }
}
