// A printed cell, as far as a line or a grid shows it.

import ReportModel

/// One cell of a line that may belong to a table of the form; immutable, and a class only because cells are handed
/// from stage to stage by the hundred.
final class TableCell: Sendable {
    /// Longer text is a sentence: neither a value, remark and all, nor labels that lost their cells.
    static let maximumLength = 160

    /// The text, trimmed, with its place.
    let source: SourceText
    /// The text as printed.
    let text: String
    /// What the text would mean as a value.
    let figure: Figure
    /// Whether it can only be a value.
    let isValue: Bool
    /// The comparison key of the text; empty for values, blanks and sentences.
    let core: String
    /// What the form's tables mean by the key; nil for words that are none of theirs.
    let entry: TableVocabulary.Entry?
    /// Where it begins across the line: grid column, field index, or character column, as the line's layout has it.
    let position: Int
    /// Where it ends, in the same measure, exclusive.
    let end: Int
    /// Number of full-width characters before it on its line, in spaced text; 0 elsewhere.
    let fullWidthBefore: Int
    /// Where it stands, also when blank.
    let location: SourceLocation?
    /// Whether the format leaves open that what it holds belongs elsewhere.
    let isDoubtful: Bool

    init(source: SourceText, position: Int, end: Int, location: SourceLocation?, isDoubtful: Bool = false) {
        self.source = source
        text = source.text
        if source.scalars.count > Self.maximumLength {
            figure = Figure(text: text, meaning: .words)
            isValue = false
            core = ""
        } else {
            figure = FigureParser.parse(source.scalars, text: text)
            isValue = FigureParser.isValue(figure)
            core = isValue || figure.isBlank ? "" : LabelText.core(folded: LabelText.folded(source.scalars))
        }
        entry = core.isEmpty ? nil : TableVocabulary.standard.exactEntry(for: core)
        self.position = position
        self.end = end
        fullWidthBefore = 0
        self.location = source.location ?? location
        self.isDoubtful = isDoubtful
    }

    /// The same cell, placed in another measure.
    init(_ cell: TableCell, position: Int, end: Int, fullWidthBefore: Int = 0) {
        source = cell.source
        text = cell.text
        figure = cell.figure
        isValue = cell.isValue
        core = cell.core
        entry = cell.entry
        location = cell.location
        isDoubtful = cell.isDoubtful
        self.position = position
        self.end = end
        self.fullWidthBefore = fullWidthBefore
    }

    /// Whether nothing is printed in it.
    var isBlank: Bool { figure.isBlank }

    /// The figure of what is printed between blanks, however long it is.
    var trimmedFigure: Figure {
        guard case .number = figure.meaning, let first = source.scalars.first, let last = source.scalars.last,
            !first.isBlank, !last.isBlank
        else { return FigureParser.parse(text) }
        return figure
    }

    /// Whether it is text that may be a label.
    var isText: Bool { !isBlank && !isValue }
}
