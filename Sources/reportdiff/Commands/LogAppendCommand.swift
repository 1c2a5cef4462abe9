// `reportdiff log append LEDGER OLD NEW`

import AnnualReportDiff
import ChangeLedger
import SystemAccess

/// Compares two files and adds the comparison to a ledger.
struct LogAppendCommand {
    let invocation: Invocation
    let session: Session

    /// The number and hash of the new line.
    func run(_ words: [Argument]) throws(Trouble) -> CommandOutcome {
        let time = try LogTime(invocation: invocation, narration: session.narration).time()
        let (old, new) = try session.readPair(words[1], words[2])
        let record: ComparisonRecord
        do {
            record = try LogComparison.record(old: old, new: new, options: session.recordedOptions)
        } catch {
            throw Trouble(words[2].path, session.narration.sentence(error))
        }
        return try session.append(.comparison(record), time: time, to: words[0].path)
    }
}

extension Session {
    /// Adds a line to a ledger; a line that a crash left torn is told on standard error.
    func append(_ entry: LedgerEntry, time: LedgerTime, to ledger: FilePath) throws(Trouble) -> CommandOutcome {
        let receipt: LedgerAppender.Receipt
        do {
            receipt = try LedgerAppender.append(entry, time: time, to: ledger, in: files)
        } catch {
            throw Trouble(ledger, narration.sentence(error))
        }
        if let repair = narration.repair(receipt) {
            Platform.writeError(Trouble(ledger, repair).line)
        }
        let line = narration.say(
            "第\(receipt.line.number)行，哈希 \(receipt.line.hash)", "line \(receipt.line.number), hash \(receipt.line.hash)"
        )
        return CommandOutcome(output: Array("\(line)\n".utf8), status: 0)
    }
}
