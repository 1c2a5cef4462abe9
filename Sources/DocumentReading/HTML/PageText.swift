// Puts together the text of a block or a cell from the pieces a page cuts it into.

import ReportModel

/// Text that grows character by character, white space collapsed as a browser does it, with the place of each stretch.
struct PageText {
    /// What stands between the last character and the next.
    private enum Gap {
        case none
        /// White space on one line, as somebody typed it.
        case space(offset: Int)
        /// White space with the end of a source line in it, as an editor wraps.
        case wrap(offset: Int)
        /// The end of a paragraph or a line within a cell.
        case lineEnd
    }

    private(set) var scalars: [Unicode.Scalar] = []
    private var stretches: [(offset: Int, location: SourceLocation)] = []
    /// The place in the source where the last stretch would go on.
    private var nextOffset = -1
    private var gap = Gap.none

    /// Number of characters that print something.
    private(set) var printedCount = 0
    /// How many of them belong to links.
    private(set) var linkedCount = 0
    /// Whether a mark that ends a sentence is among them.
    private(set) var hasSentence = false
    /// The node of the first of them.
    private(set) var node = 0
    /// Whether the first of them stands in a heading.
    private(set) var isHeading = false

    /// Whether nothing is printed.
    var isBlank: Bool { printedCount == 0 }

    /// Whether the next character would stand directly behind a digit.
    var endsInFigure: Bool {
        guard case .none = gap, let last = scalars.last else { return false }
        return last.isASCIIDigit || 0xFF10...0xFF19 ~= last.value || 0x2080...0x2089 ~= last.value
    }

    /// Notes the end of a paragraph or line within a cell.
    mutating func endLine() {
        if !isBlank { gap = .lineEnd }
    }

    /// Notes white space.
    @inline(__always)
    mutating func addSpace(at offset: Int, isLineEnd: Bool) {
        switch gap {
        case .none where !scalars.isEmpty: gap = isLineEnd ? .wrap(offset: offset) : .space(offset: offset)
        case .space(let first) where isLineEnd: gap = .wrap(offset: first)
        default: break
        }
    }

    /// Adds a character that is no collapsible white space.
    @inline(__always)
    mutating func add(
        _ scalar: Unicode.Scalar, at offset: Int, node: Int, isLinked: Bool, isHeading: Bool, locator: inout PageLocator
    ) {
        if case .none = gap {} else { closeGap(before: scalar, locator: &locator) }
        if !scalar.isBlankSpace {
            if printedCount == 0 {
                self.node = node
                self.isHeading = isHeading
            }
            printedCount += 1
            if isLinked { linkedCount += 1 }
            if scalar == "。" || scalar == "；" { hasSentence = true }
        }
        append(scalar, at: offset, locator: &locator)
    }

    @inline(__always)
    private mutating func append(_ scalar: Unicode.Scalar, at offset: Int, locator: inout PageLocator) {
        if offset != nextOffset, stretches.isEmpty || !locator.isExhausted {
            stretches.append((scalars.count, locator.location(of: offset)))
        }
        nextOffset = offset + UTF8.width(scalar)
        scalars.append(scalar)
    }

    /// Decides what a gap is worth: typed spaces stay one space; where a source line or a cell's line ends, only Latin
    /// words and figures are kept apart, and not a figure cut at its own point or comma.
    private mutating func closeGap(before next: Unicode.Scalar, locator: inout PageLocator) {
        let closed = gap
        gap = .none
        guard let last = scalars.last else { return }
        let areLatin = last.isLatinPrint && next.isLatinPrint
        switch closed {
        case .none: break
        case .space(let offset): append(" ", at: offset, locator: &locator)
        case .wrap(let offset): if areLatin { append(" ", at: offset, locator: &locator) }
        case .lineEnd:
            let isCutFigure = last.isPointOrComma && next.isASCIIDigit || last.isASCIIDigit && next.isPointOrComma
            if areLatin, !isCutFigure { scalars.append(" ") }
        }
    }

    /// Whether the first printed characters number the text: 1. （一） 一、 ①.
    var beginsWithOrdinal: Bool {
        let head = scalars.lazy.filter { !$0.isBlankSpace }.prefix(4)
        guard let first = head.first else { return false }
        if "（(①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars.contains(first) { return true }
        let ordinal = head.prefix { $0.isASCIIDigit || "一二三四五六七八九十第".unicodeScalars.contains($0) }
        guard !ordinal.isEmpty, let mark = head.dropFirst(ordinal.count).first else { return false }
        return "、.．)）是".unicodeScalars.contains(mark)
    }

    /// The text with its places, `prefix` in front of it.
    func source(prefix: String = "") -> SourceText {
        var result = SourceText()
        if let first = stretches.first, !prefix.isEmpty { result.append(SourceText(prefix, at: first.location)) }
        for (index, stretch) in stretches.enumerated() {
            let end = index + 1 < stretches.count ? stretches[index + 1].offset : scalars.count
            result.append(SourceText(Array(scalars[stretch.offset..<end]), at: stretch.location))
        }
        return result
    }
}

extension Unicode.Scalar {
    fileprivate var isLatinPrint: Bool {
        (0x21...0x7E).contains(value) || (0xC0...0x24F).contains(value) || (0xFF10...0xFF19).contains(value)
    }
    fileprivate var isASCIIDigit: Bool { (0x30...0x39).contains(value) }
    fileprivate var isPointOrComma: Bool { self == "." || self == "," }
}
