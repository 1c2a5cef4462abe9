// What a document holds beside its text, for the notes.

import ReportModel

/// Text that is kept out of the narrative, and the places it belongs to.
struct OmittedText {
    /// At most this many names of unknown elements are named.
    static let unknownLimit = 8

    /// At most this many headers and footers are read for their note: a section has six, a report few sections.
    static let headerLimit = 256

    /// Stretches of hidden text.
    var hidden: [String] = []
    /// Stretches of text that is struck through.
    var struck: [String] = []
    /// Lines of a table of contents.
    var contents: [String] = []
    /// Formulas, which are read in a line.
    var formulas: [String] = []
    /// Readings printed above characters.
    var readings: [String] = []
    /// Prompts to fill in a control, which are read as they stand on the page.
    var prompts: [String] = []
    /// Other documents that were taken in, by their parts.
    var chunks: [String] = []
    /// What is said of those documents.
    var chunkNotes: [Note] = []
    /// The names of elements that no list has, each once.
    private(set) var unknownNames: [String] = []
    /// The number of such elements.
    private(set) var unknownCount = 0
    /// Whether text boxes stand inside each other too deep.
    var wentTooDeep = false
    /// The footnotes that the text refers to, with the places that do.
    var footnotes: [Reference] = []
    /// The endnotes that the text refers to.
    var endnotes: [Reference] = []
    /// The comments that the text refers to.
    var comments: [Reference] = []
    /// The relationships of the headers and footers in use.
    var headersAndFooters: [String] = []
    /// Where the first of each kind stands.
    var places: [NoteCode: SourceLocation] = [:]

    /// A reference in the text.
    struct Reference {
        /// The identifier of what is referred to.
        let id: String
        /// Where the reference stands.
        let location: SourceLocation
    }

    /// Counts an element that no list has.
    mutating func count(unknown name: String, at location: SourceLocation) {
        unknownCount += 1
        mark(.elementUnknown, at: location)
        if unknownNames.count < Self.unknownLimit, !unknownNames.contains(name) { unknownNames.append(name) }
    }

    /// Takes over what was met in a part beside the main one, but for its own notes and places.
    mutating func absorb(_ other: OmittedText) {
        formulas += other.formulas
        readings += other.readings
        wentTooDeep = wentTooDeep || other.wentTooDeep
        unknownCount += other.unknownCount
        for name in other.unknownNames where unknownNames.count < Self.unknownLimit && !unknownNames.contains(name) {
            unknownNames.append(name)
        }
    }

    /// Remembers where the first of a kind stands.
    mutating func mark(_ code: NoteCode, at location: SourceLocation) {
        if places[code] == nil { places[code] = location }
    }
}
