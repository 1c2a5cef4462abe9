// A reviewer's standing decision on a change or a finding.

/// What a reviewer decided.
public struct Decision: Hashable, Sendable {
    /// The verdicts a reviewer can give.
    public enum Verdict: String, CaseIterable, Sendable {
        case accept, query, reject
    }

    /// The verdict.
    public let verdict: Verdict
    /// The reviewer's words.
    public let note: String?
    /// Who decided.
    public let by: String?
    /// When, as written in the ledger.
    public let time: String?

    /// Creates a decision.
    public init(verdict: Verdict, note: String?, by: String?, time: String?) {
        self.verdict = verdict
        self.note = note
        self.by = by
        self.time = time
    }
}
