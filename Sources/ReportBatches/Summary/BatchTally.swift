// Counts what a batch found, for its summary.

/// The counts of a batch; their size does not depend on the number of entries.
public struct BatchTally: Sendable {
    /// How many different causes are told apart; the rest are counted together.
    public static let maximumCauses = 50

    /// Entries of each status, by status.
    public private(set) var statuses = [0, 0, 0]
    /// Entries that an earlier run had written.
    public private(set) var resumed = 0
    /// How often each rule found something.
    public private(set) var findings: [String: Int] = [:]
    /// How often each cause spoilt an entry.
    public private(set) var causes: [String: Int] = [:]
    /// Entries spoilt by causes past ``maximumCauses``.
    public private(set) var otherCauses = 0
    /// Ids that stand more than once.
    public private(set) var repeated = RepeatedIDs()

    /// Creates empty counts.
    public init() {}

    /// All entries.
    public var entries: Int { statuses.reduce(0, +) }

    /// The highest status; 0 without entries.
    public var status: Int32 { Int32(statuses.lastIndex { $0 > 0 } ?? 0) }

    /// Counts what became of an entry.
    public mutating func add(_ outcome: BatchOutcome) {
        add(outcome.id, status: outcome.status, findings: outcome.findings, cause: outcome.cause)
    }

    /// Counts an entry that an earlier run had written; `subject` is what its error begins with.
    public mutating func add(_ line: PreviousLine, subjects: [String]) {
        resumed += 1
        let cause = line.error.map { error in
            subjects.map { "\($0): " }.first(where: error.hasPrefix).map { String(error.dropFirst($0.count)) } ?? error
        }
        add(line.id, status: line.status, findings: line.findings, cause: cause)
    }

    private mutating func add(_ id: String?, status: Int32, findings: [String: Int], cause: String?) {
        statuses[Int(status)] += 1
        for (rule, count) in findings { self.findings[rule, default: 0] += count }
        if let cause {
            if causes[cause] != nil || causes.count < Self.maximumCauses {
                causes[cause, default: 0] += 1
            } else {
                otherCauses += 1
            }
        }
        if let id { repeated.take(id) }
    }
}
