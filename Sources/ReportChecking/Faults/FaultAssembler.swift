// Turns faults into findings: breaches that are one fault are joined, and each finding gets its name.

import ReportModel

/// Makes findings of faults.
struct FaultAssembler {
    /// A finding with its place.
    struct Placed {
        var finding: Finding
        let place: FaultPlace
    }

    /// The findings, by severity, then reading order.
    static func assemble(
        _ faults: [Fault], side: Finding.Side? = nil, standing: Finding.Standing? = nil,
        identifier: inout FindingIdentifier
    ) -> [Placed] {
        BreachJoiner.joined(faults).sorted(by: precedes).map { fault in
            let finding = Finding(
                id: identifier.id(of: fault), rule: fault.rule.name, severity: fault.severity, side: side,
                message: fault.message, addresses: fault.addresses, expected: fault.expected, actual: fault.actual,
                location: fault.location, standing: standing)
            return Placed(finding: finding, place: fault.place)
        }
    }

    /// By severity, then reading order, then rule, so that no two runs differ.
    static func sorted(_ findings: [Placed]) -> [Placed] {
        findings.enumerated().sorted { left, right in
            let first = (rank(left.element.finding.severity), left.element.place)
            let second = (rank(right.element.finding.severity), right.element.place)
            return first == second ? left.offset < right.offset : first < second
        }.map(\.element)
    }

    private static func precedes(_ left: Fault, _ right: Fault) -> Bool {
        if left.severity != right.severity { return rank(left.severity) < rank(right.severity) }
        if left.place != right.place { return left.place < right.place }
        if left.rule.name != right.rule.name { return left.rule.name < right.rule.name }
        return (left.key, left.words, left.message.chinese) < (right.key, right.words, right.message.chinese)
    }

    private static func rank(_ severity: Finding.Severity) -> Int {
        Finding.Severity.allCases.firstIndex(of: severity) ?? 0
    }
}
