// A file inside an office document.

/// A part of a package and the parts it refers to.
struct OfficePart: Sendable {
    /// What leads from one part to another, or to a place outside.
    struct Relationship: Sendable {
        /// Its name within the part it leads from.
        let id: String
        /// The last word of its type: `styles`, `header`, `worksheet`.
        let type: String
        /// The part it leads to, from the folder of the part it leads from.
        let target: String
    }

    /// The path inside the package, without a slash in front.
    let name: String
    /// The media type.
    let contentType: String
    /// The bytes.
    let contents: [UInt8]
    /// Where it leads.
    var relationships: [Relationship] = []
}
