// A printed cell, as far as a line or a grid shows it.

import ReportModel

/// One cell of a line that may belong to a table of the form.
struct TableCell: Sendable {
    /// The text, trimmed, with its place.
    let source: SourceText
    /// The text as printed.
    let text: String
    /// What the text would mean as a value.
    let figure: Figure
    /// The comparison key of the text; empty for values and blanks.
    let core: String
    /// Where it begins across the line: grid column, field index, or character column, as the line's layout has it.
    let position: Int
    /// Where it ends, in the same measure, exclusive.
    let end: Int
    /// Number of full-width characters before it on its line, in spaced text; 0 elsewhere.
    var fullWidthBefore = 0
    /// Where it stands, also when blank.
    let location: SourceLocation?

    init(source: SourceText, position: Int, end: Int, location: SourceLocation?) {
        self.source = source
        text = source.text
        figure = FigureParser.parse(text)
        core = figure.isBlank || FigureParser.isValue(figure) ? "" : LabelText.core(text)
        self.position = position
        self.end = end
        self.location = source.location ?? location
    }

    /// Whether nothing is printed in it.
    var isBlank: Bool { figure.isBlank }

    /// Whether it can only be a value.
    var isValue: Bool { FigureParser.isValue(figure) }

    /// Whether it is text that may be a label.
    var isText: Bool { !isBlank && !isValue }
}
