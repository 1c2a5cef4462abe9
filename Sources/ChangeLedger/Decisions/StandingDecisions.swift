// The decisions of a ledger that stand: the last one on each change or finding.

import ReportDiffing
import ReportModel

/// What reviewers decided, by id.
public struct StandingDecisions: Sendable {
    private var decisions: [String: Decision] = [:]

    /// No decisions.
    public init() {}

    /// Takes the next line of a ledger; a later decision on the same id takes the place of an earlier one.
    public mutating func take(_ line: LedgerLine) {
        guard case .decision(let record) = line.entry else { return }
        decisions[record.id] = Decision(verdict: record.verdict, note: record.note, by: record.by, time: line.time)
    }

    /// The standing decision on a change or a finding.
    public subscript(id: String) -> Decision? { decisions[id] }

    /// The report with the standing decisions beside its changes and findings; a finding that was accepted says so.
    public func attached(to report: ChangeReport) -> ChangeReport {
        var result = report
        result.diff.changes = report.diff.changes.map(attached)
        result.findings = report.findings.map { finding in
            guard let decision = self[finding.id] else { return finding }
            var finding = finding
            finding.decision = decision
            if decision.verdict == .accept { finding.accepted = Finding.Acceptance(note: decision.note) }
            return finding
        }
        return result
    }

    private func attached(to change: Change) -> Change {
        guard let decision = self[change.id] else { return change }
        switch change {
        case .cell(var cell):
            cell.decision = decision
            return .cell(cell)
        case .row(var row):
            row.decision = decision
            return .row(row)
        case .margin(var margin):
            margin.decision = decision
            return .margin(margin)
        case .label(var label):
            label.decision = decision
            return .label(label)
        case .passage(var passage):
            passage.decision = decision
            return .passage(passage)
        }
    }
}
