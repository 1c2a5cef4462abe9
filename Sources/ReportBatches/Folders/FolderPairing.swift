// Pairs the reports of a folder: one body, one year and the next.

import SystemAccess

/// The pairs of a folder, and what could not be paired.
public struct FolderPairing: Sendable {
    /// The pairs, by body in the order of its characters, then by year.
    public let pairs: [BatchItem]
    /// What could not be paired, by path.
    public let remarks: [PairingRemark]

    /// Pairs reports; their order makes no difference.
    public init(_ reports: [FolderReport]) {
        var pairs: [BatchItem] = []
        var remarks: [PairingRemark] = []
        let series = Self.series(reports, &remarks)
        for (agency, years) in series.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) {
            let ordered = years.sorted { $0.key < $1.key }
            if ordered.count == 1 {
                remarks.append(PairingRemark(path: ordered[0].value, reason: .onlyYear(ordered[0].key)))
            }
            for (old, new) in zip(ordered, ordered.dropFirst()) {
                if new.key == old.key + 1 {
                    pairs.append(
                        BatchItem(
                            id: "\(agency) \(old.key)→\(new.key)",
                            request: .success(.comparison(old: old.value, new: new.value))))
                } else {
                    remarks.append(PairingRemark(path: new.value, reason: .gap(from: old.key, to: new.key)))
                }
            }
        }
        self.pairs = pairs
        self.remarks = remarks.sorted { $0.path.precedes($1.path) }
    }

    /// The path of every year of every body; of several files for one year the first by path.
    private static func series(
        _ reports: [FolderReport], _ remarks: inout [PairingRemark]
    ) -> [String: [Int: FilePath]] {
        let names = AgencyNames(reports.compactMap(\.agency).filter { !$0.isEmpty })
        var series: [String: [Int: FilePath]] = [:]
        for report in reports.sorted(by: { $0.path.precedes($1.path) }) {
            func remark(_ reason: PairingRemark.Reason) {
                remarks.append(PairingRemark(path: report.path, reason: reason))
            }
            guard let agency = report.agency, !agency.isEmpty else {
                remark(.noAgency)
                continue
            }
            guard let year = report.year else {
                remark(.noYear)
                continue
            }
            switch names[agency] {
            case .ambiguous(let first, let second): remark(.ambiguousAgency(first, second))
            case .body(let body):
                if let taken = series[body]?[year] {
                    remark(.sameYear(taken: taken))
                } else {
                    series[body, default: [:]][year] = report.path
                }
            }
        }
        return series
    }
}
