// What a worker makes of an order.

/// The answer to an entry or to a question about a file.
public enum WorkerAnswer: Sendable {
    /// What became of an entry.
    case outcome(BatchOutcome)
    /// A file is a report, with this body and year in its title.
    case report(agency: String?, year: Int?)
    /// A file cannot be read as a report, for this reason.
    case unreadable(reason: String)

    /// Whether it can be the answer to an order.
    public func isAnswer(to order: WorkerOrder) -> Bool {
        switch (self, order) {
        case (.outcome(let outcome), .entry(let item)): outcome.id == item.id
        case (.report, .survey), (.unreadable, .survey): true
        default: false
        }
    }
}
