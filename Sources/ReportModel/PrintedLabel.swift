// The wording a report prints where the form prescribes one.

/// A label of a table or a section heading, as printed.
public struct PrintedLabel: Hashable, Sendable {
    /// What the label heads.
    public enum Kind: String, Sendable {
        case row, column, caption, heading
    }

    /// What it heads.
    public let kind: Kind
    /// `table/row`, `table/column`, `table/block/column`, `table/block`, or a section's role; a head that table 四 repeats
    /// for each kind of proceedings is `table/row/column` from the second time on.
    public let address: String
    /// The label as printed, its broken lines joined.
    public let text: String
    /// The wording of the form's edition that the table follows; nil for a label of the body's own.
    public let official: String?
    /// Where it stands.
    public let location: SourceLocation?

    /// Creates a label.
    public init(kind: Kind, address: String, text: String, official: String?, location: SourceLocation?) {
        self.kind = kind
        self.address = address
        self.text = text
        self.official = official
        self.location = location
    }

    /// Its name.
    public var key: LabelKey { LabelKey(kind, address) }
}
