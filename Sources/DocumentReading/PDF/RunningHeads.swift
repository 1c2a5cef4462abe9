// Finds what is printed at the head or foot of page after page: page numbers, running heads.

/// Leaves the furniture of pages out.
enum RunningHeads {
    /// At most this many lines at either end of a page are furniture.
    static let depth = 3
    /// Running heads keep at least this distance from the text, in ems; lines of a text are closer.
    static let distance = 1.7
    /// Heads that run stand at the same height on every page, give or take this many points.
    static let shift = 12.0

    /// An end of a page.
    private enum End: CaseIterable { case head, foot }

    /// Lines of each page without furniture, and the furniture in the order of the pages.
    static func removed(from pages: [[PrintedLine]], heights: [Double]) -> (
        pages: [[PrintedLine]], furniture: [PrintedLine]
    ) {
        var rest = pages
        var furniture: [PrintedLine] = []
        for end in End.allCases {
            for _ in 0..<depth {
                let outer = zip(rest, heights).map { outermost($0, end, height: $1) }
                let found = outer.indices.filter { isFurniture(outer, at: $0, end) }
                if found.isEmpty { break }
                for page in found {
                    switch end {
                    case .head: furniture.append(rest[page].removeFirst())
                    case .foot: furniture.append(rest[page].removeLast())
                    }
                }
            }
        }
        return (rest, furniture.sorted { ($0.page, $0.middle) < ($1.page, $1.middle) })
    }

    private struct Outermost {
        let line: PrintedLine
        let text: [Unicode.Scalar]
        /// The distance to the next line, in ems.
        let distance: Double
        let isOfOtherSize: Bool
        /// Whether it is a row of figures.
        let isRow: Bool
        /// The height of the page.
        let size: Double

        /// The text with every digit the same.
        var pattern: [Unicode.Scalar] { text.map { $0.isPlainDigit ? "#" : $0 } }
    }

    private static func outermost(_ lines: [PrintedLine], _ end: End, height: Double) -> Outermost? {
        guard let line = end == .head ? lines.first : lines.last else { return nil }
        let inner = end == .head ? lines.dropFirst().first : lines.dropLast().last
        let parts = line.parts(gap: 0.75)
        let isRow = parts.count > 1 && parts.contains { PrintedFigure.isFigure($0.scalars) }
        let em = max(inner?.em ?? line.em, 0.1)
        return Outermost(
            line: line, text: line.scalars.filter { $0 != " " }.map(PrintedFigure.folded),
            distance: abs((inner?.middle ?? .infinity) - line.middle) / em,
            isOfOtherSize: abs(line.em - em) > em * 0.1, isRow: isRow, size: height)
    }

    private static func isFurniture(_ outer: [Outermost?], at page: Int, _ end: End) -> Bool {
        guard let own = outer[page] else { return false }
        if PageNumber.isMarked(own.text) { return true }
        if own.isRow { return false }
        if let number = PageNumber.bare(own.text) {
            let others = outer.enumerated().filter { $0.offset != page }
                .compactMap { other in other.element.flatMap { PageNumber.bare($0.text) }.map { ($0, other.offset) } }
            if others.isEmpty { return outer.count == 1 && number == 1 && own.distance > distance }
            return others.contains { $0.0 - $0.1 == number - page }
        }
        guard own.distance > distance || own.isOfOtherSize, !partners(of: page, in: outer).isEmpty else { return false }
        return isOutside(own.line, end, outer)
    }

    /// The other pages at whose end the same text stands at the same height; pages of another size have other margins.
    private static func partners(of page: Int, in outer: [Outermost?]) -> [Int] {
        guard let own = outer[page], !own.isRow else { return [] }
        return outer.indices.filter { index in
            guard index != page, let other = outer[index], !other.isRow, other.pattern == own.pattern else {
                return false
            }
            return abs(other.line.middle - own.line.middle) < shift || other.size != own.size
        }
    }

    /// Whether a line stands outside the text of the pages that have no such line: the heads of a table that are printed
    /// again stand where text begins on other pages.
    private static func isOutside(_ line: PrintedLine, _ end: End, _ outer: [Outermost?]) -> Bool {
        let texts = outer.indices.filter { partners(of: $0, in: outer).isEmpty }.compactMap { outer[$0]?.line.middle }
        return switch end {
        case .head: texts.allSatisfy { line.middle < $0 - line.em * 0.5 }
        case .foot: texts.allSatisfy { line.middle > $0 + line.em * 0.5 }
        }
    }
}
