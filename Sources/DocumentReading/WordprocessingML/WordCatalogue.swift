// The catalogue of elements by namespace and local name: a table of data.

/// What the elements of a document mean.
///
/// An element that stands in no list here is ``WordElement/unknown``: its text is read and a note names it, so that what a
/// later edition of a format adds is never passed over in silence.
enum WordCatalogue {
    /// The meaning of an element.
    static func element(_ namespace: WordNamespace, _ name: some StringProtocol) -> WordElement {
        let name = String(name)
        switch namespace {
        case .unknown: return .unknown
        case .main: return main[name] ?? (unseen.contains(name) ? .invisible : .unknown)
        case .compatibility: return compatibility[name] ?? .unknown
        case .formulas: return formulas[name] ?? (name.hasSuffix("Pr") ? .invisible : .unknown)
        case .drawing: return drawing[name] ?? .shape
        case .chart: return name == "chart" ? .chart : .shape
        case .diagram: return diagram[name] ?? .shape
        case .vector: return vector[name] ?? .shape
        case .additions: return additions[name] ?? .container
        }
    }

    /// Elements of WordprocessingML.
    static let main: [String: WordElement] = [
        "document": .container, "body": .container, "hdr": .container, "ftr": .container, "footnotes": .container,
        "footnote": .container, "endnotes": .container, "endnote": .container, "comments": .container,
        "comment": .container,
        "p": .paragraph, "pPr": .paragraphProperties, "tbl": .table, "tblPr": .tableProperties,
        "tblGrid": .tableProperties, "tblPrEx": .tableProperties, "tr": .row, "trPr": .rowProperties, "tc": .cell,
        "tcPr": .cellProperties, "sectPr": .sectionProperties, "altChunk": .alternativeChunk,
        "subDoc": .subdocument,
        "r": .run, "rPr": .runProperties, "t": .text, "delText": .deletedText, "tab": .tab, "ptab": .positionedTab,
        "br": .lineBreak, "cr": .carriageReturn, "noBreakHyphen": .noBreakHyphen, "sym": .symbol,
        "fldChar": .fieldCharacter, "fldSimple": .simpleField, "instrText": .instruction,
        "delInstrText": .instruction,
        "footnoteReference": .footnoteReference, "endnoteReference": .endnoteReference,
        "commentReference": .commentReference,
        "ruby": .container, "rubyBase": .container, "rt": .rubyText,
        "pgNum": .computedSign, "dayShort": .computedSign, "dayLong": .computedSign, "monthShort": .computedSign,
        "monthLong": .computedSign, "yearShort": .computedSign, "yearLong": .computedSign,
        "drawing": .drawing, "pict": .picture, "object": .embeddedObject, "txbxContent": .textBox,
        "objectEmbed": .linkedObject, "objectLink": .linkedObject, "movie": .linkedObject, "control": .control,
        "contentPart": .content,
        "hyperlink": .container, "smartTag": .container, "customXml": .container, "dir": .container,
        "bdo": .container,
        "ins": .insertion, "del": .deletion, "moveFrom": .moveFrom, "moveTo": .moveTo, "sdt": .contentControl,
        "sdtPr": .contentControlProperties, "sdtContent": .contentControlContent,
        "headerReference": .headerReference, "footerReference": .footerReference,
        "pStyle": .paragraphStyle, "numPr": .numbering, "outlineLvl": .outlineLevel, "pPrChange": .formerProperties,
        "rPrChange": .formerProperties, "rStyle": .runStyle, "rFonts": .runFonts, "vanish": .vanish,
        "strike": .strike, "dstrike": .strike, "vertAlign": .position,
        "gridBefore": .gridBefore, "hidden": .hiddenRow, "gridSpan": .gridSpan, "vMerge": .verticalMerge,
        "hMerge": .horizontalMerge, "cellMerge": .cellMerge, "cellIns": .cellInsertion, "cellDel": .cellDeletion,
    ]

    /// Elements of WordprocessingML that no reader of the page sees: marks of places and ranges, what programs keep for
    /// themselves, and signs that mean nothing on the page, as the hyphen that a word may be broken at.
    static let unseen: Set<String> = [
        "annotationRef", "footnoteRef", "endnoteRef", "separator", "continuationSeparator", "lastRenderedPageBreak",
        "softHyphen", "proofErr", "permStart", "permEnd", "bookmarkStart", "bookmarkEnd", "commentRangeStart",
        "commentRangeEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd",
        "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart", "customXmlDelRangeEnd",
        "customXmlMoveFromRangeStart", "customXmlMoveFromRangeEnd", "customXmlMoveToRangeStart",
        "customXmlMoveToRangeEnd", "smartTagPr", "customXmlPr", "sdtEndPr", "rubyPr", "fldData", "ffData",
        "numberingChange", "background", "altChunkPr", "docPartObj", "divId",
    ]

    /// Elements of markup compatibility.
    static let compatibility: [String: WordElement] = [
        "AlternateContent": .alternateContent, "Choice": .choice, "Fallback": .fallback,
    ]

    /// Elements of formulas; their properties end in `Pr`.
    static let formulas: [String: WordElement] = {
        var elements: [String: WordElement] = [
            "oMath": .formula, "oMathPara": .formulaParagraph, "r": .run, "t": .text, "rPr": .invisible,
        ]
        for name in FormulaWriter.structures { elements[name] = .formulaStructure }
        for name in FormulaWriter.arguments { elements[name] = .formulaArgument }
        return elements
    }()

    /// Elements of drawings beside shapes: pictures, and text as slides have it.
    private static let drawing: [String: WordElement] = [
        "blip": .image, "model3d": .content, "docPr": .drawingName, "txBody": .textBox, "p": .paragraph,
        "pPr": .paragraphProperties, "r": .run, "fld": .container, "rPr": .runProperties, "endParaRPr": .invisible,
        "t": .text, "br": .lineBreak, "extLst": .invisible, "linkedTxbx": .invisible,
    ]

    /// Elements of diagrams: the parts that one refers to, and the text of a point.
    private static let diagram: [String: WordElement] = ["relIds": .diagram, "t": .textBox, "extLst": .invisible]

    /// Elements of VML beside shapes.
    private static let vector: [String: WordElement] = [
        "imagedata": .image, "OLEObject": .linkedObject, "textbox": .vectorTextBox, "textpath": .vectorText,
    ]

    /// What later editions of Word add; everything else of theirs marks a range.
    private static let additions: [String: WordElement] = [
        "contentPart": .content, "conflictIns": .insertion, "conflictDel": .deletion,
    ]
}
