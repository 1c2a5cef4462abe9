// What rules look like.

import ReportModel
import StatutoryForms

/// A rule about one report.
protocol ReportRule {
    /// The rule's name, gravity, basis and documentation.
    static var description: RuleDescription { get }
    /// Reports what the rule finds in a report.
    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome)
}

/// A rule about two reports of one body for successive years.
protocol YearPairRule {
    /// The rule's name, gravity, basis and documentation.
    static var description: RuleDescription { get }
    /// Reports what the rule finds between two reports.
    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome)
}

extension CheckedReport {
    /// The columns of table 三, the body's own subtotal left out.
    var requestColumns: [String] { RequestsRowSumRule.applicants + ["total"] }

    /// The keys of the rows of a table that the form does not know.
    func extraRows(of table: TableKey) -> [String] {
        var rows: [String] = []
        for cell in report.cells.all where cell.address.table == table && cell.address.isExtra {
            if rows.last != cell.address.row { rows.append(cell.address.row) }
        }
        return rows
    }
}
