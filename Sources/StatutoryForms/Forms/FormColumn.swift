// A column of a table of the form.

/// A column as the form prescribes it; one of each there is, handed around as a reference.
public final class FormColumn: Sendable {
    /// The column's key in a cell address.
    public let key: String
    /// The official head.
    public let label: String
    /// The heads above it, outermost first.
    public let groups: [String]
    /// The comparison key of the head.
    let core: String

    init(_ key: String, _ label: String, in groups: [String] = []) {
        self.key = key
        self.label = label
        self.groups = groups
        core = LabelText.core(label)
    }
}
