// The parts that belong to a document's main one.

/// Styles and lists, read; footnotes, comments, headers and footers, yet to be read.
struct WordParts {
    /// The styles.
    let styles: WordStyles
    /// The lists.
    let numbering: WordNumbering
    private let package: OfficePackage
    private let relationships: [OfficePackage.Relationship]

    /// Finds the parts that `main` refers to; a part that the package lacks is as good as none.
    init(_ package: OfficePackage, of main: String) throws(ReadingError) {
        self.package = package
        relationships = try package.relationships(of: main).filter { package.leads($0) }
        var styles = WordStyles()
        if let part = relationships.first(where: { $0.type == "styles" })?.part {
            styles = WordStyles(WordTree(try package.tree(of: part)))
        }
        var numbering = WordNumbering()
        if let part = relationships.first(where: { $0.type == "numbering" })?.part {
            numbering = WordNumbering(WordTree(try package.tree(of: part)), styles: styles)
        }
        self.styles = styles
        self.numbering = numbering
    }

    /// A part, with what it refers to.
    typealias Part = (tree: WordTree, references: PartReferences)

    /// The part of a type; nil without one.
    func part(ofType type: String) throws(ReadingError) -> Part? {
        guard let part = relationships.first(where: { $0.type == type })?.part else { return nil }
        return try self.part(named: part)
    }

    /// The name of the part that a relationship of the main one leads to; nil without one.
    func part(ofRelationship id: String) -> String? { relationships.first { $0.id == id }?.part }

    /// The part of a name.
    func part(named name: String) throws(ReadingError) -> Part {
        (WordTree(try package.tree(of: name)), PartReferences(package, of: name))
    }
}
