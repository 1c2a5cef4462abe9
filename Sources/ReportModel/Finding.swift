// Something that does not add up within a report or between two.

/// A contradiction or oddity found by a rule.
public struct Finding: Hashable, Sendable {
    /// How grave a finding is.
    public enum Severity: String, CaseIterable, Sendable {
        /// Contradicts an official or self-evident identity.
        case error
        /// Very likely wrong; a person must look.
        case warning
        /// Worth knowing.
        case notice
    }

    /// Which of two reports a finding is about.
    public enum Side: String, Sendable {
        case old, new, both
    }

    /// What an edit did to a finding.
    public enum Standing: String, Sendable {
        case introduced, persisting, resolved
    }

    /// A judgement that a finding is accepted as it is.
    public struct Acceptance: Hashable, Sendable {
        /// Why it was accepted.
        public let note: String?

        /// Creates an acceptance.
        public init(note: String?) { self.note = note }
    }

    /// Stable name of this very finding.
    public let id: String
    /// The rule that found it, such as `requests.balance`.
    public let rule: String
    /// How grave it is.
    public let severity: Severity
    /// Which report it is about; nil within a single report.
    public var side: Side?
    /// What is wrong.
    public let message: Message
    /// Every cell of the formula, the one in question first.
    public let addresses: [CellAddress]
    /// What the other figures give; nil where that is no number.
    public let expected: DecimalNumber?
    /// What is printed at the first address; nil where that is no number.
    public let actual: DecimalNumber?
    /// Where it stands.
    public let location: SourceLocation?
    /// What the edit did to it, in draft mode.
    public var standing: Standing?
    /// The judgement that accepts it; nil where nobody did.
    public var accepted: Acceptance?
    /// A reviewer's standing decision on it; nil where nobody decided.
    public var decision: Decision?

    /// Creates a finding.
    public init(
        id: String, rule: String, severity: Severity, side: Side? = nil, message: Message,
        addresses: [CellAddress] = [], expected: DecimalNumber? = nil, actual: DecimalNumber? = nil,
        location: SourceLocation? = nil, standing: Standing? = nil, accepted: Acceptance? = nil,
        decision: Decision? = nil
    ) {
        self.id = id
        self.rule = rule
        self.severity = severity
        self.side = side
        self.message = message
        self.addresses = addresses
        self.expected = expected
        self.actual = actual
        self.location = location
        self.standing = standing
        self.accepted = accepted
        self.decision = decision
    }
}
