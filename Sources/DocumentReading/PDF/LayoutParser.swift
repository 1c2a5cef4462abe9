// Reads the pages and words that `pdftotext -bbox-layout` prints.

import Markup
import ReportModel

/// Takes the words out of the XHTML of `pdftotext`.
enum LayoutParser {
    /// The pages with their words; whatever is damaged in a word costs that word alone.
    static func pages(of bytes: [UInt8]) throws(ReadingError) -> [LaidOutPage] {
        let tree = MarkupTree(bytes: bytes, dialect: .xml)
        var pages: [LaidOutPage] = []
        var turning = PageTurning()
        for node in tree.descendants(of: tree.root) where tree[node].kind == .element {
            switch tree.name(of: node) {
            case "page":
                if pages.count == PDFLimits.pages { throw .tooManyPages }
                finish(&pages, turning)
                turning = PageTurning()
                pages.append(
                    LaidOutPage(
                        number: pages.count + 1, width: number("width", of: node, tree) ?? 0,
                        height: number("height", of: node, tree) ?? 0, words: []))
            case "line": turning.beginLine()
            case "word":
                guard let page = pages.indices.last, let word = word(node, tree) else { continue }
                if pages[page].words.count == PDFLimits.words { throw .crowdedPage(page + 1) }
                pages[page].words.append(word)
                turning.add(word)
            default: continue
            }
        }
        finish(&pages, turning)
        return pages
    }

    private static func finish(_ pages: inout [LaidOutPage], _ turning: PageTurning) {
        guard let last = pages.indices.last else { return }
        turning.turn(&pages[last])
        pages[last].words = TypeSizes.measured(VerticalText.unstacked(pages[last].words))
    }

    private static func word(_ node: MarkupNode.Index, _ tree: MarkupTree) -> PrintedWord? {
        guard let left = number("xMin", of: node, tree), let right = number("xMax", of: node, tree),
            let top = number("yMin", of: node, tree), let bottom = number("yMax", of: node, tree)
        else { return nil }
        let scalars = tree.textContent(of: node).unicodeScalars.filter { !isInvisible($0) }
        guard !scalars.isEmpty, left < right, top < bottom else { return nil }
        return PrintedWord(scalars: Array(scalars), left: left, right: right, top: top, bottom: bottom)
    }

    /// Blanks are gaps here, and what is not printed has no place.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isBlankSpace || scalar.value < 0x20 || scalar.value == 0xAD
            || scalar.properties.generalCategory == .format || scalar.properties.generalCategory == .control
    }

    private static func number(_ name: String, of node: MarkupNode.Index, _ tree: MarkupTree) -> Double? {
        guard let value = tree.attribute(name, of: node).flatMap({ Double($0) }), value.isFinite,
            abs(value) <= PDFLimits.farthest
        else { return nil }
        return value
    }
}
