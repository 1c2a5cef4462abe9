// What a line of a ledger can record.

import JSONText

/// The record of a line.
public enum LedgerEntry: Hashable, Sendable {
    /// Two reports were compared.
    case comparison(ComparisonRecord)
    /// A reviewer decided on a change or a finding.
    case decision(DecisionRecord)

    private static let comparisonKind = "comparison"
    private static let decisionKind = "decision"

    /// Reads the members of a line; nil for anything else.
    init?(_ json: JSONValue) {
        switch json["kind"]?.stringValue {
        case Self.comparisonKind:
            guard let record = ComparisonRecord(json) else { return nil }
            self = .comparison(record)
        case Self.decisionKind:
            guard let record = DecisionRecord(json) else { return nil }
            self = .decision(record)
        default: return nil
        }
    }

    /// The members of a line, in order.
    var members: [JSONMember] {
        switch self {
        case .comparison(let record): [JSONMember("kind", .string(Self.comparisonKind))] + record.members
        case .decision(let record): [JSONMember("kind", .string(Self.decisionKind))] + record.members
        }
    }
}
