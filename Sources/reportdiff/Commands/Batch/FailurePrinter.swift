// Says in an output that an entry has no result.

import AnnualReportDiff
import ReportBatches

/// Makes the outcomes of entries that could not be done.
struct FailurePrinter {
    let settings: BatchSettings

    private var narration: Narration { settings.narration }

    /// The outcome of an entry with which something is wrong.
    func outcome(of item: BatchItem, subject: String, reason: String) -> BatchOutcome {
        let message = "\(subject): \(reason)"
        let bytes: [UInt8] =
            switch settings.form {
            case .lines: BatchLine.failure(id: item.id, error: message)
            case .overview(let format):
                OverviewRenderer(format, language: narration.language).row(id: item.id, failure: message)
            case .cells: []
            }
        return BatchOutcome(id: item.id, status: 2, bytes: bytes, cause: reason, message: message)
    }

    /// The outcome of an entry that cost a worker.
    func outcome(of item: BatchItem, _ fault: WorkerFault) -> BatchOutcome {
        outcome(of: item, subject: narration.joined(item.files.map(\.printed)), reason: narration.sentence(fault))
    }

    /// The outcome of a line of a manifest that cannot be followed.
    func outcome(of item: BatchItem, _ fault: ManifestFault) -> BatchOutcome {
        outcome(of: item, subject: subject(of: fault, in: item), reason: narration.sentence(fault))
    }

    /// What an error of the entry may begin with.
    func subjects(of item: BatchItem) -> [String] {
        switch item.request {
        case .success: [narration.joined(item.files.map(\.printed))] + item.files.reversed().map(\.printed)
        case .failure(let fault): [subject(of: fault, in: item)]
        }
    }

    private func subject(of fault: ManifestFault, in item: BatchItem) -> String {
        let line = item.line ?? 0
        if case .notJSON(let column) = fault {
            return narration.say("第\(line)行第\(column)字节", "line \(line), byte \(column)")
        }
        return narration.say("第\(line)行", "line \(line)")
    }
}
