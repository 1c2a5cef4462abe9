// What happened to what a change speaks of.

/// What a change did.
public enum Operation: String, CaseIterable, Sendable {
    case modified, added, removed, moved
}
