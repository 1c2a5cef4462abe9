// Which label of the form a printed one is.

/// A label's name: what it heads, and where that stands in the form.
public struct LabelKey: Hashable, Sendable {
    /// What the label heads.
    public let kind: PrintedLabel.Kind
    /// See `PrintedLabel.address`.
    public let address: String

    /// Creates a name.
    public init(_ kind: PrintedLabel.Kind, _ address: String) {
        self.kind = kind
        self.address = address
    }
}
