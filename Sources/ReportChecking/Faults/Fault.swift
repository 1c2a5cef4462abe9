// A contradiction as a rule finds it, before it has a name and a side.

import ReportModel

/// What a rule found.
struct Fault: Sendable {
    /// The rule.
    let rule: RuleDescription
    /// How grave it is, where not as grave as the rule.
    let severity: Finding.Severity
    /// What is wrong.
    let message: Message
    /// Every cell of the formula, the one in question first.
    let addresses: [CellAddress]
    /// What the other figures give.
    let expected: DecimalNumber?
    /// What is printed at the first address, or in the text.
    let actual: DecimalNumber?
    /// Where it stands in the file.
    let location: SourceLocation?
    /// Where it stands in the report.
    let place: FaultPlace
    /// What the fault is about, the same in every report that has a fault of the kind there.
    let key: String
    /// The printed words that are part of the fault, if any.
    let words: String
    /// The unequal sides of an identity of the tables; nil for other faults.
    let breach: Breach?

    init(
        _ rule: RuleDescription, severity: Finding.Severity? = nil, _ message: Message, addresses: [CellAddress] = [],
        expected: DecimalNumber? = nil, actual: DecimalNumber? = nil, location: SourceLocation?, place: FaultPlace,
        key: String, words: String = "", breach: Breach? = nil
    ) {
        self.rule = rule
        self.severity = severity ?? rule.severity
        self.message = message
        self.addresses = addresses
        self.expected = expected?.normalized
        self.actual = actual?.normalized
        self.location = location
        self.place = place
        self.key = key
        self.words = words
        self.breach = breach
    }

    /// Whether another fault, of the other report, says the same of the same words and figures.
    func isAlike(_ other: Fault) -> Bool {
        rule == other.rule && key == other.key && words == other.words && expected == other.expected
            && actual == other.actual
    }
}
