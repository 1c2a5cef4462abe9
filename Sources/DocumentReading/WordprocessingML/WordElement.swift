// The elements of a document by what they mean to the reader.

/// An element by its meaning, whatever prefix the file gives its namespace; ``WordCatalogue`` says which is which.
enum WordElement: Sendable {
    /// One that is in no list: it is looked into, whatever text it holds is read, and a note names it.
    case unknown
    /// One that is in no list, of a vocabulary that the file allows to be ignored.
    case ignorable
    /// A wrapper of text or blocks that means nothing itself.
    case container
    /// One that no reader of the page sees, with all that is inside.
    case invisible
    /// A part of a drawing: its own characters are measures, what is inside may be text.
    case shape
    // Blocks.
    case paragraph, paragraphProperties, table, tableProperties, row, rowProperties, cell, cellProperties
    case sectionProperties, alternativeChunk
    // Runs and what they print.
    case run, runProperties, text, deletedText, tab, positionedTab, lineBreak, carriageReturn, noBreakHyphen, symbol
    case fieldCharacter, simpleField, instruction, footnoteReference, endnoteReference, commentReference, rubyText
    /// A sign whose text the program that shows the page makes up: the day or the page's number.
    case computedSign
    // Drawings and what stands in them.
    case drawing, picture, embeddedObject, textBox, vectorTextBox, vectorText, drawingName
    case image, linkedObject, control, chart, diagram, content, subdocument
    // Formulas.
    case formula, formulaParagraph, formulaStructure, formulaArgument
    // Wrappers.
    case insertion, deletion, moveFrom, moveTo, contentControl, contentControlProperties, contentControlContent
    case alternateContent, choice, fallback
    /// A choice that needs a vocabulary which is not known here.
    case foreignChoice
    /// A branch of alternate content that is not the one to read.
    case unchosen
    // References of a section.
    case headerReference, footerReference
    // Properties of paragraphs and runs.
    case paragraphStyle, numbering, outlineLevel, formerProperties, runStyle, runFonts, vanish, strike, position
    // Properties of rows and cells.
    case gridBefore, hiddenRow, gridSpan, verticalMerge, horizontalMerge, cellMerge, cellInsertion, cellDeletion

    /// Whether nothing inside is part of the text, wherever the element stands.
    var isPassedOver: Bool {
        switch self {
        case .invisible, .unchosen, .runProperties, .paragraphProperties, .tableProperties, .rowProperties,
            .cellProperties, .contentControlProperties:
            true
        default: false
        }
    }

    /// Whether the element belongs inside a paragraph.
    var belongsInParagraph: Bool {
        switch self {
        case .run, .text, .deletedText, .tab, .positionedTab, .lineBreak, .carriageReturn, .noBreakHyphen, .symbol,
            .fieldCharacter, .simpleField, .instruction, .footnoteReference, .endnoteReference, .commentReference,
            .rubyText, .computedSign, .drawing, .picture, .embeddedObject, .textBox, .vectorTextBox, .vectorText,
            .image,
            .linkedObject, .control, .chart, .diagram, .content, .subdocument, .formula, .formulaParagraph:
            true
        default: false
        }
    }

    /// Whether characters directly inside the element are no text.
    var hasSilentCharacters: Bool {
        switch self {
        case .shape, .drawingName, .image, .linkedObject, .control, .chart, .diagram, .content, .vectorText: true
        default: false
        }
    }
}
