// Finds the faults that come back year after year.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Groups findings of one rule about one place.
enum RecurrenceFinder {
    private struct Place: Hashable {
        let rule: String
        let addresses: [CellAddress]
        /// The message without figures, for a finding that is about no cell.
        let words: String
    }

    /// The findings that stand in more than one year, in the order in which they first do.
    static func recurring(_ findings: [YearFinding]) -> [RecurringFinding] {
        var order: [Place] = []
        var groups: [Place: [YearFinding]] = [:]
        for found in findings {
            let place = place(of: found.finding)
            if groups[place] == nil { order.append(place) }
            groups[place, default: []].append(found)
        }
        return order.compactMap { place in
            let group = groups[place] ?? []
            var years: [Int] = []
            for found in group where !years.contains(found.year) { years.append(found.year) }
            guard years.count > 1, let severity = gravest(group) else { return nil }
            return RecurringFinding(
                rule: place.rule, severity: severity, addresses: place.addresses, years: years,
                findings: group.map(\.finding))
        }
    }

    private static func place(of finding: Finding) -> Place {
        let addresses = finding.addresses.map { Crosswalk.successor(of: $0) ?? $0 }
        let words = addresses.isEmpty ? PassageKeys(finding.message.chinese).unnumbered : ""
        return Place(rule: finding.rule, addresses: addresses, words: words)
    }

    private static func gravest(_ group: [YearFinding]) -> Finding.Severity? {
        Finding.Severity.allCases.first { severity in group.contains { $0.finding.severity == severity } }
    }
}
