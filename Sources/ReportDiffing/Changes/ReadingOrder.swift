// The place of a change in the reading order of the new report.

/// Orders changes: by the new report's passages, tables behind the prose of their section.
struct ReadingOrder: Comparable {
    private let keys: [Int]

    /// A passage of the new report.
    init(passage: Int) { keys = [passage, 0, 0] }

    /// A passage of the old report, behind the new passage that what preceded it became; -1 for the very beginning.
    init(afterPassage passage: Int, removed: Int) { keys = [passage, 1, removed] }

    /// A cell or label of a table, behind all passages of its section up to `passage`, by its order in the form.
    init(afterPassage passage: Int, table: Int, place: Int) { keys = [passage, 2, table, place] }

    /// What stands beside narrative and tables, behind all of them.
    init(margin: Int) { keys = [.max, 0, margin] }

    /// A section heading, in front of the section's first passage.
    init(heading: Int, beforePassage passage: Int) { keys = [passage - 1, 3, heading] }

    static func < (left: ReadingOrder, right: ReadingOrder) -> Bool {
        left.keys.lexicographicallyPrecedes(right.keys)
    }
}
