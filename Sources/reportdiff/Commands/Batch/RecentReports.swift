// Keeps the reports that were used last: of one body's years each but the first and the last stands in two pairs.

import AnnualReportDiff
import SystemAccess

/// A few prepared reports with the bytes they were read from.
///
/// A file is read from the disk each time, for it may change while a batch runs; only what is made of its bytes is kept.
struct RecentReports {
    /// Enough for the years of one body in any order, or for those of two bodies by turns.
    static let capacity = 6
    /// A report has some ten kilobytes, a page or a package some hundred; what is far larger is not worth its room.
    static let largest = 1 << 20

    private struct Entry {
        let path: FilePath
        let bytes: [UInt8]
        let report: PreparedReport
    }

    /// Those used last stand last.
    private var entries: [Entry] = []

    /// What was made of a file's bytes; nil where nothing was, or of other bytes.
    mutating func report(_ path: FilePath, _ bytes: [UInt8]) -> PreparedReport? {
        guard let place = entries.firstIndex(where: { $0.path == path }) else { return nil }
        let entry = entries.remove(at: place)
        guard entry.bytes == bytes else { return nil }
        entries.append(entry)
        return entry.report
    }

    /// Keeps what was made of a file's bytes.
    mutating func keep(_ report: PreparedReport, _ path: FilePath, _ bytes: [UInt8]) {
        guard bytes.count <= Self.largest else { return }
        entries.append(Entry(path: path, bytes: bytes, report: report))
        if entries.count > Self.capacity { entries.removeFirst() }
    }
}
