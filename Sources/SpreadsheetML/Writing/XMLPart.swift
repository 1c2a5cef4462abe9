// What all parts of a workbook begin with.

/// The common frame of the parts.
enum XMLPart {
    /// The first line of every part.
    static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
    /// The vocabulary of workbooks.
    static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    /// The vocabulary of relations between parts.
    static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
}
