// What happened to a cell, a label or a passage.

/// What a change did.
public enum Operation: String, CaseIterable, Sendable {
    case modified, added, removed, moved
}
