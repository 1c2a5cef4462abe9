// Finds what does not add up in two compared reports, and on which side.

import ReportDiffing
import ReportModel

extension ReportChecker {
    /// The findings of a comparison.
    ///
    /// Between years: those of both sides, alike ones once, and those across the years. Between drafts: each with its
    /// standing, that is whether the edit introduced it, left it or removed it.
    public static func findings(for diff: ReportDiff, old: Report, new: Report) -> ComparisonFindings {
        findings(for: diff, old: ExaminedReport(old), new: ExaminedReport(new))
    }

    /// The findings of a comparison of two reports that are examined already.
    public static func findings(
        for diff: ReportDiff, old: ExaminedReport, new: ExaminedReport
    ) -> ComparisonFindings {
        var checker = ComparisonChecker(old: old, new: new, mode: diff.mode)
        return checker.findings()
    }

    /// The comparison with the ids of the findings beside the changes they belong to.
    public static func attach(findings: ComparisonFindings, to diff: ReportDiff) -> ReportDiff {
        var result = diff
        result.changes = diff.changes.map { FindingAttacher(findings).attached($0) }
        return result
    }
}

/// Checks both sides of a comparison.
struct ComparisonChecker {
    private let old: ExaminedReport
    private let new: ExaminedReport
    private let mode: ComparisonMode
    private var oldNames: FindingIdentifier
    private var newNames: FindingIdentifier
    private var placed: [FaultAssembler.Placed] = []
    private var stands: [String: ComparisonFindings.Stand] = [:]

    init(old: ExaminedReport, new: ExaminedReport, mode: ComparisonMode) {
        self.old = old
        self.new = new
        self.mode = mode
        oldNames = FindingIdentifier(old.subject.report)
        newNames = FindingIdentifier(new.subject.report)
    }

    mutating func findings() -> ComparisonFindings {
        let before = old.outcome
        let after = new.outcome
        let matcher = FaultMatcher(old: before.faults, new: after.faults, byKey: mode == .draft)
        let isDraft = mode == .draft
        add(matcher.alike.map(\.new), .both, isDraft ? .persisting : nil, olds: matcher.alike.map(\.old))
        add(matcher.changed.map(\.new), .new, .persisting, olds: matcher.changed.map(\.old))
        add(matcher.introduced, .new, isDraft ? .introduced : nil)
        add(matcher.resolved, .old, isDraft ? .resolved : nil)
        let across = acrossOutcome()
        var names = FindingIdentifier(old.subject.report, new.subject.report)
        for item in FaultAssembler.assemble(across.faults, side: .new, identifier: &names) {
            record(item, isOld: true, isNew: true)
        }
        return ComparisonFindings(
            findings: FaultAssembler.sorted(placed).map(\.finding), notes: (before.notes, after.notes + across.notes),
            stands: stands)
    }

    /// Years are compared as years; drafts only as to whose they are.
    private func acrossOutcome() -> CheckOutcome {
        if mode == .year { return ReportChecker.outcomeAcrossYears(old: old.subject, new: new.subject) }
        var outcome = CheckOutcome()
        for rule in CheckCatalog.identityRules { rule.check(old: old.subject, new: new.subject, into: &outcome) }
        return outcome
    }

    private mutating func add(
        _ faults: [Fault], _ side: Finding.Side, _ standing: Finding.Standing?, olds: [Fault] = []
    ) {
        let items =
            side == .old
            ? FaultAssembler.assemble(faults, side: side, standing: standing, identifier: &oldNames)
            : FaultAssembler.assemble(faults, side: side, standing: standing, identifier: &newNames)
        for item in items {
            record(item, isOld: side != .new, isNew: side != .old)
            // The old side of a fault may stand in another sentence than the new one.
            for (new, old) in zip(faults, olds) where new.place == item.place && new.rule.name == item.finding.rule {
                stands[item.finding.id]?.oldPassages.remove(item.place.passage ?? -1)
                stands[item.finding.id]?.add((old.place, old.addresses), isOld: true, isNew: false)
            }
        }
    }

    private mutating func record(_ item: FaultAssembler.Placed, isOld: Bool, isNew: Bool) {
        placed.append(item)
        stands[item.finding.id, default: .init()].add((item.place, item.finding.addresses), isOld: isOld, isNew: isNew)
    }
}
