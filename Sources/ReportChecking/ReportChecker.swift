// The entry to checking: one report, or two successive years of one body.

import ReportDiffing
import ReportModel

/// Checks reports.
public enum ReportChecker {
    /// What does not add up within a report, by severity, then reading order, and what could not be checked.
    public static func check(_ report: Report) -> (findings: [Finding], notes: [Note]) {
        let outcome = outcome(of: CheckedReport(report))
        var identifier = FindingIdentifier(report)
        let placed = FaultAssembler.assemble(outcome.faults, identifier: &identifier)
        return (placed.map(\.finding), outcome.notes)
    }

    /// What does not add up between two reports; each finding is about the new one.
    ///
    /// Two reports of different bodies, or whose years do not follow one another, are not judged: a finding or note says so.
    public static func checkAcrossYears(old: Report, new: Report) -> (findings: [Finding], notes: [Note]) {
        let outcome = outcomeAcrossYears(old: CheckedReport(old), new: CheckedReport(new))
        var identifier = FindingIdentifier(old, new)
        let placed = FaultAssembler.assemble(outcome.faults, side: .new, identifier: &identifier)
        return (placed.map(\.finding), yearNotes(old, new) + outcome.notes)
    }

    /// What the rules about one report say.
    static func outcome(of subject: CheckedReport) -> CheckOutcome {
        var outcome = CheckOutcome()
        for rule in CheckCatalog.reportRules { rule.check(subject, into: &outcome) }
        return outcome
    }

    /// What the rules about two reports say.
    static func outcomeAcrossYears(old: CheckedReport, new: CheckedReport) -> CheckOutcome {
        var outcome = CheckOutcome()
        for rule in CheckCatalog.identityRules { rule.check(old: old, new: new, into: &outcome) }
        guard ModeChooser.isSameAgency(old.report.agency, new.report.agency), areSuccessive(old.report, new.report)
        else {
            return outcome
        }
        for rule in CheckCatalog.yearPairRules { rule.check(old: old, new: new, into: &outcome) }
        return outcome
    }

    /// Whether the second report is of the year after the first.
    static func areSuccessive(_ old: Report, _ new: Report) -> Bool {
        guard let before = old.year, let after = new.year else { return false }
        return after == before + 1
    }

    /// What must be said of years that do not follow one another.
    private static func yearNotes(_ old: Report, _ new: Report) -> [Note] {
        guard let before = old.year, let after = new.year, after != before + 1, after != before else { return [] }
        let code: NoteCode = after < before ? .yearsSwapped : .yearsNotSuccessive
        return [Note(code, [String(before), String(after)], at: new.title?.location)]
    }
}
