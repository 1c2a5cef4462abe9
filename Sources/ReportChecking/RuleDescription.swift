// What a rule is, for those who ask what is checked and why.

import ReportModel

/// The description of a rule, as `help check` lists it.
public struct RuleDescription: Hashable, Sendable {
    /// Why a rule may be held against a report.
    public enum Basis: String, CaseIterable, Sendable {
        /// A notice says so.
        case official
        /// It follows from the labels of the form.
        case implied
        /// It is usually true, with honest counter-examples; never an error.
        case heuristic
    }

    /// The rule's stable name, such as `requests.balance`.
    public let name: String
    /// How grave its findings are; some are graver or milder where the documentation says so.
    public let severity: Finding.Severity
    /// What it rests on.
    public let basis: Basis
    /// What it says, in one sentence.
    public let documentation: Message

    init(_ name: String, _ severity: Finding.Severity, _ basis: Basis, _ chinese: String, _ english: String) {
        self.name = name
        self.severity = severity
        self.basis = basis
        documentation = Message(chinese: chinese, english: english)
    }
}
