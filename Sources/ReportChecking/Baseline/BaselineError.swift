// What can be wrong with a baseline file.

/// Why a file is no baseline.
public enum BaselineError: Error, Hashable, Sendable {
    /// The file is no JSON; the parser's words.
    case notJSON(String)
    /// The file is JSON but no baseline: schema or list of entries is missing.
    case notABaseline
    /// An entry has no id; its number in the list, 1-based.
    case entryWithoutID(Int)
}
