// A line of a page with what its gaps and figures make of it.

/// A line, looked at as a possible line of a table.
struct ShapedLine: Sendable {
    /// What a line looks like.
    enum Shape: Sendable {
        /// Running text: it fills its width, or ends a sentence.
        case prose
        /// One stretch of text that may be a label, a heading, or the short end of a paragraph.
        case single
        /// Stretches of text side by side.
        case heads
        /// Figures that stand apart.
        case figures
    }

    /// Stretches that are at least this far apart, in ems, stand in cells of their own: what typesetters put between
    /// Chinese and digits, and what they stretch a line by, is less than half an em.
    static let cellGap = 0.75
    /// Digits that are at most this far apart, in ems, are of one number; a blank between two is as wide.
    static let digitGap = 0.3
    /// Words that part are at least this far apart, in ems.
    static let wordGap = 0.12
    /// Fewer gaps between words than this may lie between columns by chance.
    static let fewestGaps = 3
    /// An ordinal belongs to what follows within this many ems.
    static let ordinalGap = 3.0
    /// A single stretch wider than this share of the page's text is running text: labels take half of a table at most.
    static let proseShare = 0.6

    /// The line.
    let line: PrintedLine
    /// Its stretches of text.
    let parts: [PrintedLine]
    /// What it looks like.
    let shape: Shape
    /// Its figures that stand apart.
    let figures: [PrintedLine]

    /// Looks at a line of a page whose text is this wide.
    init(_ line: PrintedLine, textWidth: Double) {
        self.line = line
        var parts = line.parts(gap: Self.cellGap)
        Self.joinOrdinals(&parts, line)
        if Self.isSpacedOut(parts) { parts = [line] }
        Self.cutTightFigure(&parts)
        self.parts = parts
        figures = parts.flatMap { Self.figures(in: $0) }
        shape = Self.shape(parts, figures, textWidth: textWidth)
    }

    /// The line as one of heads where it stands over columns of figures and its words part between every two of them;
    /// heads may be as close as the words of a text.
    func fitted(to figures: [PrintedLine]) -> ShapedLine {
        guard shape != .figures, !parts.contains(where: Self.endsSentence),
            !line.compact.contains(where: \.isPlainDigit)
        else { return self }
        let covered = zip(figures, figures.dropFirst()).filter { line.left < $0.center && $1.center < line.right }
        let places = covered.compactMap { gap(between: $0.center, and: $1.center) }
        guard places.count >= Self.fewestGaps, places.count == covered.count else { return self }
        let pieces = parts.flatMap { part -> [PrintedLine] in
            var rest = part.words[...]
            return (places + [.infinity]).compactMap { place in
                let piece = rest.prefix { $0.center < place }
                rest = rest.dropFirst(piece.count)
                return PrintedLine(page: line.page, words: Array(piece))
            }
        }
        return ShapedLine(line: line, parts: pieces, shape: .heads)
    }

    /// The line as a row of figures where it ends with a number that stands close to its label and below a head.
    func withFigure(below heads: ShapedLine) -> ShapedLine {
        guard shape == .single, let (label, figure) = Self.tightFigure(of: line),
            heads.parts.contains(where: { $0.left < figure.right && $0.right > figure.left && $0.left > label.right })
        else { return self }
        return ShapedLine(line: line, parts: [label, figure], shape: .figures)
    }

    /// The middle of the widest gap between words in a stretch of the line; nil where they do not part.
    private func gap(between left: Double, and right: Double) -> Double? {
        let gaps = zip(line.words, line.words.dropFirst()).filter {
            $0.right < right && $1.left > left && $1.left - $0.right > line.em * Self.wordGap
        }
        return gaps.max { $0.1.left - $0.0.right < $1.1.left - $1.0.right }.map { ($0.right + $1.left) / 2 }
    }

    /// A line of running text, whatever it looks like.
    init(text line: PrintedLine) { self.init(line: line, parts: [line], shape: .prose) }

    private init(line: PrintedLine, parts: [PrintedLine], shape: Shape) {
        self.line = line
        self.parts = parts
        self.shape = shape
        figures = parts.flatMap { Self.figures(in: $0) }
    }

    /// Where the words in front of its figures end; nil without such words.
    var labelEdge: Double? {
        let first = figures.map(\.left).min() ?? .infinity
        return parts.filter { Self.figures(in: $0).isEmpty && $0.right < first + $0.em * 0.3 }.map(\.right).max()
    }

    /// The figures of a stretch that holds nothing else.
    static func figures(in part: PrintedLine) -> [PrintedLine] {
        let chains = part.parts(gap: digitGap)
        return chains.allSatisfy { PrintedFigure.isFigure($0.compact) } ? chains : []
    }

    /// Whether a text closes a bracket that it does not open, as the end of a remark on a figure does.
    static func closesBracket(_ scalars: [Unicode.Scalar]) -> Bool {
        var depth = 0
        for scalar in scalars.map(PrintedFigure.folded) {
            if scalar == "(" { depth += 1 }
            if scalar == ")" { depth -= 1 }
            if depth < 0 { return true }
        }
        return false
    }

    /// Whether a text opens a bracket that it does not close.
    static func leavesBracketOpen(_ scalars: [Unicode.Scalar]) -> Bool {
        closesBracket(scalars.reversed().map { $0 == "（" ? "）" : $0 == "）" ? "（" : $0 })
    }

    private static func shape(_ parts: [PrintedLine], _ figures: [PrintedLine], textWidth: Double) -> Shape {
        let hasNumber = figures.contains { PrintedFigure.isNumber($0.compact) }
        let isSentence = parts.contains { endsSentence($0) }
        if parts.count == 1 {
            if hasNumber { return .figures }
            return isSentence || (parts.first?.width ?? 0) > textWidth * proseShare ? .prose : .single
        }
        if isSentence { return .prose }
        if !figures.isEmpty { return .figures }
        return parts.contains { $0.width > textWidth * proseShare } ? .prose : .heads
    }

    private static func endsSentence(_ part: PrintedLine) -> Bool {
        part.scalars.contains { "。；！？".unicodeScalars.contains($0) }
    }

    /// Cuts the first figure of a row off the label that it stands close to; figures that stand apart follow.
    private static func cutTightFigure(_ parts: inout [PrintedLine]) {
        guard let first = parts.firstIndex(where: { !figures(in: $0).isEmpty }), first > 0,
            let (label, figure) = tightFigure(of: parts[first - 1])
        else { return }
        parts.replaceSubrange(first - 1..<first, with: [label, figure])
    }

    /// The number that ends a stretch of text, and the text in front; nil where there is no number, or no gap before it.
    private static func tightFigure(of part: PrintedLine) -> (label: PrintedLine, figure: PrintedLine)? {
        let digits = part.words.reversed().prefix { word in
            word.scalars.allSatisfy { $0.isPlainDigit || $0 == "," || $0 == "." }
        }
        let words = part.words.dropLast(digits.count)
        guard let edge = words.last, let start = digits.last, edge.scalars.last.map({ !$0.isPlainDigit }) ?? false,
            start.left - edge.right > part.em * wordGap, let label = PrintedLine(page: part.page, words: Array(words)),
            let figure = PrintedLine(page: part.page, words: digits.reversed()), !figures(in: figure).isEmpty
        else { return nil }
        return (label, figure)
    }

    /// Joins ordinals to what they number: 一、　总体情况.
    private static func joinOrdinals(_ parts: inout [PrintedLine], _ line: PrintedLine) {
        var index = 0
        while index + 1 < parts.count {
            let scalars = parts[index].scalars.filter { $0 != " " }
            let gap = parts[index + 1].left - parts[index].right
            if PrintedOrdinal.length(in: scalars) == scalars.count, gap < ordinalGap * line.em,
                let joined = PrintedLine(page: line.page, words: parts[index].words + parts[index + 1].words)
            {
                parts[index] = joined
                parts.remove(at: index + 1)
            }
            index += 1
        }
    }

    /// Whether the parts are one text whose characters are set apart: 年　度　报　告.
    private static func isSpacedOut(_ parts: [PrintedLine]) -> Bool {
        guard parts.count >= 3, parts.allSatisfy({ $0.scalars.count <= 2 && $0.scalars.allSatisfy(\.isIdeograph) })
        else { return false }
        let gaps = zip(parts, parts.dropFirst()).map { $1.left - $0.right }
        guard let least = gaps.min(), let most = gaps.max() else { return false }
        return most < least * 1.4 && most < parts[0].em * 2.2 && parts[0].em > 11
    }
}
