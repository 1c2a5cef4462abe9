// What a document holds beside its text, for the notes.

import ReportModel

/// Text that is kept out of the narrative, and the places it belongs to.
struct OmittedText {
    /// At most this many headers and footers are read for their note: a section has six, a report few sections.
    static let headerLimit = 256

    /// Stretches of hidden text.
    var hidden: [String] = []
    /// Stretches of text that is struck through.
    var struck: [String] = []
    /// Lines of a table of contents.
    var contents: [String] = []
    /// The number of pictures.
    var pictures = 0
    /// The number of documents of other kinds that Word would take in when it opens this one.
    var chunks = 0
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

    /// Remembers where the first of a kind stands.
    mutating func mark(_ code: NoteCode, at location: SourceLocation) {
        if places[code] == nil { places[code] = location }
    }
}
