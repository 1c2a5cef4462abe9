// Reads HTML pages: the blocks of the page in reading order, and where among them its content stands.

import Markup
import ReportModel

/// Reads pages of portals, pages saved by a browser, and what word processors write as HTML.
public enum HTMLReader {
    /// The lines and tables of a page, with what is said of them.
    struct Page {
        let blocks: [PageBlock]
        let notes: [Note]
        let objects: [UnreadObject]
        /// The blocks that are the page's content.
        let content: Range<Int>?
    }

    /// The lines and tables of a page.
    public static func read(_ decoded: DecodedText) throws(ReadingError) -> SourceDocument {
        try read(decoded, resources: .none)
    }

    /// The lines and tables of a page that was saved with what it is shown by.
    static func read(_ decoded: DecodedText, resources: PageResources) throws(ReadingError) -> SourceDocument {
        let page = try page(decoded, resources: resources, frameDepth: 0)
        return SourceDocument(
            format: .html, encoding: decoded.encoding, blocks: page.blocks.map(\.block),
            notes: decoded.notes + page.notes, objects: page.objects, content: page.content)
    }

    /// A page that stands in `frameDepth` others.
    static func page(
        _ decoded: DecodedText, resources: PageResources, frameDepth: Int
    ) throws(ReadingError) -> Page {
        let tree = MarkupTree(bytes: Array(decoded.text.utf8), dialect: .html)
        if tree.excess.contains(.nodes) { throw .tooManyPieces }
        let styles = PageStyles(tree, resources: resources)
        let page = tree.source.withUnsafeBufferPointer { bytes -> Page? in
            var reader = PageReader(
                tree, bytes: bytes, styles: StyleMatcher(styles.sheet, tree: tree), resources: resources,
                frameDepth: frameDepth)
            reader.read()
            if reader.holdsTooMuch { return nil }
            let content = MainContent.find(reader.blocks, in: tree)
            let nodes = content?.nodes ?? 0..<tree.nodes.count
            return Page(
                blocks: reader.blocks,
                notes: reader.findings.notes(in: nodes) + notes(styles, reader.styles)
                    + (tree.excess.contains(.depth) ? [Note(.structureTooDeep)] : []),
                objects: reader.findings.objects.filter { nodes.contains($0.node) }.map(\.object),
                content: content?.blocks)
        }
        guard let page else { throw .tooManyPieces }
        return page
    }

    private static func notes(_ styles: PageStyles, _ matcher: StyleMatcher?) -> [Note] {
        var notes: [Note] = []
        if styles.missing > 0 { notes.append(Note(.styleSheetMissing, [String(styles.missing)])) }
        let selectors = matcher?.unfollowedSelectors ?? []
        if !selectors.isEmpty {
            let quoted = selectors.joined(separator: ", ").unicodeScalars.prefix(HTMLLimits.quotation)
            notes.append(
                Note(.styleRuleSkipped, [String(selectors.count), String(String.UnicodeScalarView(quoted))]))
        }
        if styles.sheet.isCut || matcher?.isExhausted ?? false { notes.append(Note(.styleSheetCut)) }
        return notes
    }
}
