// A fault that stands in several years.

import ReportModel

/// Findings of one rule about one place in more than one year.
public struct RecurringFinding: Sendable {
    /// The rule.
    public let rule: String
    /// The gravest it was.
    public let severity: Finding.Severity
    /// What the latest finding is about, under the newer form's names; empty where that is no cell.
    public let addresses: [CellAddress]
    /// The years it stands in.
    public let years: [Int]
    /// The findings, by year.
    public let findings: [Finding]
}
