// A stretch of the source that is yet to be decoded.

/// Where the characters of a text or a value stand, and what must be done to read them.
///
/// Nothing is copied while a document is read: most styles and scripts are never looked at.
struct MarkupSlice: Sendable {
    /// What stands between source and meaning.
    enum Form: UInt8, Sendable {
        /// Nothing: the characters are what they mean.
        case plain
        /// References, line ends and NULs (which are left out) of a text.
        case text
        /// References, line ends and NULs of an attribute's value.
        case attribute
        /// Line ends and NULs only.
        case raw
    }

    let start: Int32
    let end: Int32
    let form: Form

    init(_ start: Int, _ end: Int, _ form: Form) {
        self.start = Int32(truncatingIfNeeded: start)
        self.end = Int32(truncatingIfNeeded: end)
        self.form = form
    }

    init(start: Int32, end: Int32, form: Form) {
        self.start = start
        self.end = end
        self.form = form
    }

    static let empty = MarkupSlice(0, 0, .plain)
}
