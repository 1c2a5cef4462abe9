// Compares recorded files once more and holds the outcome against the record.

import SystemAccess

/// The recomputation of a recorded comparison.
public enum Recomputation {
    /// What came of one.
    public enum Outcome: Hashable, Sendable {
        /// The same changes came out.
        case confirmed
        /// Files with these names and hashes were not found.
        case missing([RecordedFile])
        /// The same version of the program finds something else: the record was not made by it. Named is what differs.
        case tampered([Part])
        /// Another version of the program finds something else, which proves nothing.
        case notComparable([Part])
        /// The files cannot be compared at all, and why.
        case failed(String)
    }

    /// A part of a record that is recomputed.
    public enum Part: String, CaseIterable, Sendable {
        case mode, old, new, summary, changes
    }

    /// Why a comparison could not be made again; the sentence is made by who tried.
    public struct Failure: Error, Sendable {
        /// The reason.
        public let reason: String

        /// Creates a failure.
        public init(_ reason: String) { self.reason = reason }
    }

    /// Compares again. `files` are the paths of files by their SHA-256; `compare` is given the record, the old path and
    /// the new one, and records the same comparison under the names of the record.
    package static func outcome(
        of record: ComparisonRecord, files: [String: FilePath],
        compare: (ComparisonRecord, FilePath, FilePath) throws(Failure) -> ComparisonRecord
    ) -> Outcome {
        guard let old = files[record.old.sha256], let new = files[record.new.sha256] else {
            return .missing([record.old, record.new].filter { files[$0.sha256] == nil })
        }
        do {
            let again = try compare(record, old, new)
            let parts = differences(record, again)
            if parts.isEmpty { return .confirmed }
            let isSameVersion = record.tool == again.tool && record.converter == again.converter
            return isSameVersion ? .tampered(parts) : .notComparable(parts)
        } catch {
            return .failed(error.reason)
        }
    }

    private static func differences(_ record: ComparisonRecord, _ again: ComparisonRecord) -> [Part] {
        Part.allCases.filter { part in
            switch part {
            case .mode: record.mode != again.mode
            case .old: record.old != again.old
            case .new: record.new != again.new
            case .summary: record.summary != again.summary
            case .changes: record.changes != again.changes
            }
        }
    }
}
