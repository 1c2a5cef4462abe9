// Puts a table's rows below the labels that span them, as the form does.

/// Gives the head rows that a row needs above it.
struct RowHeads {
    private var current: [String] = []

    /// The heads to print before a row of these groups: those that the row before did not stand under.
    mutating func heads(before groups: [String]) -> [OutlineTable.Row] {
        let shared = zip(current, groups).prefix { $0 == $1 }.count
        current = groups
        return groups.indices.dropFirst(shared).map { OutlineTable.Row([StyledText(groups[$0])], depth: $0) }
    }
}
