// The findings of a comparison, with the changes they belong to.

import ReportModel

/// What does not add up in two compared reports.
public struct ComparisonFindings: Sendable {
    /// The findings, by severity, then reading order.
    public let findings: [Finding]
    /// What could not be checked, by side.
    public let notes: (old: [Note], new: [Note])
    /// Where each finding stands, by its id.
    let stands: [String: Stand]

    /// Where a finding stands in either report.
    struct Stand: Sendable {
        var oldPassages: Set<Int> = []
        var newPassages: Set<Int> = []
        var oldAddresses: Set<CellAddress> = []
        var newAddresses: Set<CellAddress> = []
        var labels: Set<String> = []

        mutating func add(_ fault: (place: FaultPlace, addresses: [CellAddress]), isOld: Bool, isNew: Bool) {
            if isOld {
                oldAddresses.formUnion(fault.addresses)
                if let passage = fault.place.passage { oldPassages.insert(passage) }
            }
            if isNew {
                newAddresses.formUnion(fault.addresses)
                if let passage = fault.place.passage { newPassages.insert(passage) }
            }
            if let label = fault.place.label { labels.insert(label) }
        }
    }
}
