// Keeps the reports that were used last: of one body's years each but the first and the last stands in two pairs.

import AnnualReportDiff
import Synchronization
import SystemAccess

/// A few prepared reports with the bytes they were read from, shared by all workers.
///
/// A file is read from the disk each time, for it may change while a batch runs; only what is made of its bytes is kept.
final class RecentReports: Sendable {
    /// Each worker goes from pair to pair; its last two and those the others are about to share.
    static let perWorker = 4
    /// A report has some ten kilobytes, a page or a package some hundred; what is far larger is not worth its room.
    static let largest = 1 << 20

    private struct Entry {
        let path: FilePath
        let bytes: [UInt8]
        let report: PreparedReport
    }

    private let capacity: Int
    /// Those used last stand last.
    private let entries = Mutex<[Entry]>([])

    /// Room for what so many workers share.
    init(workers: Int) { capacity = workers * Self.perWorker }

    /// What was made of a file's bytes, or what `prepare` makes of them now.
    func report<Failure: Error>(
        _ path: FilePath, _ bytes: [UInt8], prepare: () throws(Failure) -> PreparedReport
    ) throws(Failure) -> PreparedReport {
        if let known = found(path, bytes) { return known }
        let report = try prepare()
        if bytes.count <= Self.largest { keep(Entry(path: path, bytes: bytes, report: report)) }
        return report
    }

    private func found(_ path: FilePath, _ bytes: [UInt8]) -> PreparedReport? {
        let known = entries.withLock { entries -> Entry? in
            guard let place = entries.lastIndex(where: { $0.path == path }) else { return nil }
            let entry = entries.remove(at: place)
            entries.append(entry)
            return entry
        }
        return known.flatMap { $0.bytes == bytes ? $0.report : nil }
    }

    private func keep(_ entry: Entry) {
        // Whoever loses a report lets it go outside the lock: that takes longer than all else here.
        let dropped = entries.withLock { entries -> [Entry] in
            var dropped = entries.filter { $0.path == entry.path }
            entries.removeAll { $0.path == entry.path }
            entries.append(entry)
            if entries.count > capacity { dropped.append(entries.removeFirst()) }
            return dropped
        }
        _ = dropped
    }
}
