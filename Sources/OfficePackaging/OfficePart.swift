// A file inside an office document.

/// A part of a package and the parts it refers to.
public struct OfficePart: Sendable {
    /// What leads from one part to another, or to a place outside.
    public struct Relationship: Sendable {
        /// Its name within the part it leads from.
        public let id: String
        /// The last word of its type: `styles`, `header`, `worksheet`.
        public let type: String
        /// The part it leads to, from the folder of the part it leads from.
        public let target: String

        /// Creates a relationship.
        public init(id: String, type: String, target: String) {
            self.id = id
            self.type = type
            self.target = target
        }
    }

    /// The path inside the package, without a slash in front.
    public let name: String
    /// The media type.
    public let contentType: String
    /// The bytes.
    public let contents: [UInt8]
    /// Where it leads.
    public let relationships: [Relationship]

    /// Creates a part.
    public init(name: String, contentType: String, contents: [UInt8], relationships: [Relationship] = []) {
        self.name = name
        self.contentType = contentType
        self.contents = contents
        self.relationships = relationships
    }
}
