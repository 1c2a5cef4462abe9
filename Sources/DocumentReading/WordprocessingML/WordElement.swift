// The elements of WordprocessingML that mean something to the reader.

/// An element by its meaning, whatever prefix the file gives its namespace.
enum WordElement: Sendable {
    /// Any other element: it is looked into, but means nothing itself.
    case other
    // Blocks.
    case paragraph, paragraphProperties, table, tableProperties, row, rowProperties, cell, cellProperties
    case sectionProperties, alternativeChunk
    // Runs and what they print.
    case run, runProperties, text, deletedText, tab, positionedTab, lineBreak, carriageReturn, noBreakHyphen, symbol
    case fieldCharacter, simpleField, footnoteReference, endnoteReference, commentReference, rubyText
    case drawing, picture, embeddedObject, textBox
    // Wrappers.
    case insertion, deletion, moveFrom, moveTo, contentControl, contentControlProperties
    case alternateContent, choice, fallback
    /// A branch of alternate content that is not the one to read.
    case unchosen
    // References of a section.
    case headerReference, footerReference
    // Properties of paragraphs and runs.
    case paragraphStyle, numbering, outlineLevel, formerProperties, runStyle, vanish, strike, position
    // Properties of rows and cells.
    case gridBefore, hiddenRow, gridSpan, verticalMerge, horizontalMerge, cellMerge, cellInsertion, cellDeletion

    /// Elements of the main namespace, by local name.
    static let main: [String: WordElement] = [
        "p": .paragraph, "pPr": .paragraphProperties, "tbl": .table, "tblPr": .tableProperties,
        "tblGrid": .tableProperties, "tblPrEx": .tableProperties, "tr": .row, "trPr": .rowProperties, "tc": .cell,
        "tcPr": .cellProperties, "sectPr": .sectionProperties, "altChunk": .alternativeChunk, "r": .run,
        "rPr": .runProperties, "t": .text, "delText": .deletedText, "tab": .tab, "ptab": .positionedTab,
        "br": .lineBreak, "cr": .carriageReturn, "noBreakHyphen": .noBreakHyphen, "sym": .symbol,
        "fldChar": .fieldCharacter, "fldSimple": .simpleField, "footnoteReference": .footnoteReference,
        "endnoteReference": .endnoteReference, "commentReference": .commentReference, "rt": .rubyText,
        "drawing": .drawing, "pict": .picture, "object": .embeddedObject, "txbxContent": .textBox, "ins": .insertion,
        "del": .deletion, "moveFrom": .moveFrom, "moveTo": .moveTo, "sdt": .contentControl,
        "sdtPr": .contentControlProperties, "headerReference": .headerReference, "footerReference": .footerReference,
        "pStyle": .paragraphStyle, "numPr": .numbering, "outlineLvl": .outlineLevel, "pPrChange": .formerProperties,
        "rPrChange": .formerProperties, "rStyle": .runStyle, "vanish": .vanish, "strike": .strike,
        "dstrike": .strike, "vertAlign": .position,
        "gridBefore": .gridBefore, "hidden": .hiddenRow, "gridSpan": .gridSpan, "vMerge": .verticalMerge,
        "hMerge": .horizontalMerge, "cellMerge": .cellMerge, "cellIns": .cellInsertion, "cellDel": .cellDeletion,
    ]
    /// Elements of the namespace of markup compatibility.
    static let compatibility: [String: WordElement] = [
        "AlternateContent": .alternateContent, "Choice": .choice, "Fallback": .fallback,
    ]
    /// Elements of formulas: their text is printed like any other.
    static let formulas: [String: WordElement] = ["t": .text]
}
