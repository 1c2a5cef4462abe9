// Reads plain text: a line a block, so that whoever knows the form can tell prose from cells.

import ReportModel

/// Reads text files that follow no markup.
public enum PlainTextReader {
    /// The lines of a text; lines that hold a lone tab are kept, because converters print them for empty cells.
    public static func read(_ decoded: DecodedText) throws(ReadingError) -> SourceDocument {
        var blocks: [SourceBlock] = []
        var blankLines = 0
        try TextLine.forEach(in: decoded.text) { line throws(ReadingError) in
            if line.isBlank, !line.isEmptyCell {
                blankLines += 1
                return
            }
            if blocks.count == SourceLimits.pieces { throw .tooManyPieces }
            blocks.append(.line(SourceLine(text: line.text, blankLinesBefore: blankLines)))
            blankLines = 0
        }
        return SourceDocument(
            format: .text, encoding: decoded.encoding, blocks: blocks, notes: decoded.notes)
    }
}
