// Reads HTML pages: the blocks of the page in reading order, and where among them its content stands.

import Markup
import ReportModel

/// Reads pages of portals, pages saved by a browser, and what word processors write as HTML.
public enum HTMLReader {
    /// The lines and tables of a page.
    public static func read(_ decoded: DecodedText) throws(ReadingError) -> SourceDocument {
        let tree = MarkupTree(bytes: Array(decoded.text.utf8), dialect: .html)
        if tree.excess.contains(.nodes) { throw .tooManyPieces }
        let document = tree.source.withUnsafeBufferPointer { bytes -> SourceDocument? in
            var reader = PageReader(tree, bytes: bytes)
            reader.read()
            if reader.holdsTooMuch { return nil }
            let content = MainContent.find(reader.blocks, in: tree)
            let nodes = content?.nodes ?? 0..<tree.nodes.count
            var notes = decoded.notes
            let hidden = reader.hidden.filter { nodes.contains($0.node) }.map(\.text)
            if !hidden.isEmpty {
                let quoted = hidden.joined(separator: " / ").unicodeScalars.prefix(HTMLLimits.quotation)
                notes.append(Note(.residueSkipped, [String(String.UnicodeScalarView(quoted))]))
            }
            let struck = reader.struck.filter { nodes.contains($0.node) }.map(\.text)
            if !struck.isEmpty {
                let quoted = struck.joined(separator: " / ").unicodeScalars.prefix(HTMLLimits.quotation)
                notes.append(
                    Note(.struckTextSkipped, [String(struck.count), String(String.UnicodeScalarView(quoted))]))
            }
            let images = reader.images.count { nodes.contains($0) }
            if images > 0 { notes.append(Note(.imageSkipped, [String(images)])) }
            return SourceDocument(
                format: .html, encoding: decoded.encoding, blocks: reader.blocks.map(\.block), notes: notes,
                content: content?.blocks)
        }
        guard let document else { throw .tooManyPieces }
        return document
    }
}
