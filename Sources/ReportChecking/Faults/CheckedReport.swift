// A report as rules look at it: its cells by address, its passages and what they claim.

import ReportDiffing
import ReportModel
import StatutoryForms

/// A report with what several rules need of it.
struct CheckedReport: Sendable {
    /// The report.
    let report: Report
    /// The narrative's sentences, in reading order.
    let passages: [CheckedPassage]
    /// What the sentences say of the cells.
    let claims: [Claim]

    /// What the sentences say without a number.
    let absoluteClaims: [AbsoluteClaim]

    /// Prepares a report for checking.
    init(_ report: Report) { self.init(report, narrative: Narrative(report)) }

    /// Prepares a report whose passages are known already.
    init(_ report: Report, narrative: Narrative) {
        self.report = report
        let passages = CheckedPassage.all(of: narrative)
        self.passages = passages
        claims = ClaimFinder(report: report, passages: passages).claims()
        absoluteClaims = AbsoluteClaimFinder(report: report, passages: passages).claims()
    }

    /// The cell at an address.
    func cell(_ table: TableKey, _ row: String, _ column: String) -> Cell? {
        report.cells[CellAddress(table, row, column)]
    }

    /// The number at an address; nil where it is blank, words, unreadable or missing.
    func number(_ address: CellAddress) -> DecimalNumber? { report.cells[address]?.figure?.number }

    /// The edition a table follows, table 四 in its only one; nil where the report does not hold the table.
    func form(of table: TableKey) -> TableForm? {
        guard report.cells.heldTables.contains(table) else { return nil }
        switch table {
        case .proactive: return report.proactiveForm.map { StatutoryForm.table(table, $0) }
        case .requests: return report.requestsForm.map { StatutoryForm.table(table, $0) }
        case .proceedings: return StatutoryForm.table(table, .form2021)
        }
    }

    /// The rows of results that （七）总计 adds up.
    var resultRows: [FormRow] {
        (form(of: .requests)?.rows ?? []).filter { !["new", "carriedIn", "total", "carriedOut"].contains($0.key) }
    }

    /// Whether a fault of form is only worth knowing: for report year 2019 the form was merely encouraged.
    var isFormOptional: Bool { report.year == 2019 }

    /// Whether the statutory form applies at all: it dates from the reports of 2019.
    var isUnderForm: Bool { report.year.map { $0 >= 2019 } ?? (report.form != nil) }

    /// Whether the notice of 2021 applies.
    var isUnderNotice2021: Bool { report.year.map { $0 >= 2021 } ?? (report.requestsForm == .form2021) }
}
