// Keeps the reports that were used last: of one body's years each but the first and the last stands in two pairs.

import AnnualReportDiff
import Synchronization

/// A few prepared reports by their paths, shared by all workers.
final class RecentReports: Sendable {
    /// Each worker goes from pair to pair; its last two and those the others are about to share.
    static let perWorker = 4

    private struct Entry {
        let path: String
        let report: PreparedReport
    }

    private let capacity: Int
    /// Those used last stand last.
    private let entries = Mutex<[Entry]>([])

    /// Room for what so many workers share.
    init(workers: Int) { capacity = workers * Self.perWorker }

    /// The report kept under a path, or the one that `read` makes, which is kept from now on.
    func report<Failure: Error>(
        _ path: String, read: () throws(Failure) -> PreparedReport
    ) throws(Failure) -> PreparedReport {
        if let known = found(path) { return known }
        let report = try read()
        keep(Entry(path: path, report: report))
        return report
    }

    private func found(_ path: String) -> PreparedReport? {
        entries.withLock { entries in
            guard let place = entries.lastIndex(where: { $0.path == path }) else { return nil }
            let entry = entries.remove(at: place)
            entries.append(entry)
            return entry.report
        }
    }

    private func keep(_ entry: Entry) {
        // Whoever loses a report lets it go outside the lock: that takes longer than all else here.
        let dropped = entries.withLock { entries -> Entry? in
            entries.append(entry)
            return entries.count > capacity ? entries.removeFirst() : nil
        }
        _ = dropped
    }
}
