// `reportdiff log verify LEDGER`

import AnnualReportDiff
import ChangeLedger
import SystemAccess

/// Verifies a ledger's chain and, where the files are at hand, recomputes what it records.
struct LogVerifyCommand {
    let invocation: Invocation
    let session: Session

    /// What was found; status 1 when anything asked for could not be confirmed.
    func run(_ words: [Argument]) throws(Trouble) -> CommandOutcome {
        let narration = session.narration
        let expected = try expectedHash()
        let folder = invocation.path(.inputs)
        // Before the first line the head was the one of an empty ledger.
        var place = expected == LedgerFormat.origin ? 0 : nil
        var records: [(line: Int, record: ComparisonRecord)] = []
        let ledger = try session.ledger(words[0].path) { line in
            if line.hash == expected { place = line.number }
            if folder != nil, case .comparison(let record) = line.entry { records.append((line.number, record)) }
        }
        var lines = [narration.sentence(ledger)]
        var isConfirmed = ledger.fault == nil
        if let expected {
            isConfirmed = isConfirmed && place != nil
            lines.append(narration.expectation(expected, foundAt: place, of: ledger.chain.count))
        }
        if let folder {
            let (said, isWhole) = try recompute(records, folder)
            lines += said
            isConfirmed = isConfirmed && isWhole
        }
        let text = lines.map { VisibleText.of($0) + "\n" }.joined()
        return CommandOutcome(output: Array(text.utf8), status: isConfirmed ? 0 : 1)
    }

    private func expectedHash() throws(Trouble) -> String? {
        guard let text = invocation.value(.expect)?.lowercased() else { return nil }
        let digits = Set("0123456789abcdef".utf8)
        if text.utf8.count == 64, text.utf8.allSatisfy(digits.contains) { return text }
        throw Trouble(
            subject: OptionName.expect.long,
            reason: session.narration.say("不是哈希；哈希是64位十六进制数字", "not a hash, which has 64 hexadecimal digits"))
    }

    /// A line for each comparison that is not confirmed, then how many are.
    private func recompute(
        _ records: [(line: Int, record: ComparisonRecord)], _ folder: FilePath
    ) throws(Trouble) -> (lines: [String], isWhole: Bool) {
        let narration = session.narration
        let wanted = Set(records.flatMap { [$0.record.old.sha256, $0.record.new.sha256] })
        let files: [String: FilePath]
        do {
            files = try InputFolder.find(wanted, in: folder, of: session.files)
        } catch {
            throw Trouble(folder, narration.sentence(error))
        }
        var lines: [String] = []
        var confirmed = 0
        for (number, record) in records {
            let outcome = Recomputation.outcome(of: record, files: files) {
                record, old, new throws(Recomputation.Failure) in
                try LogComparison.again(record, old: old, new: new, session)
            }
            if outcome == .confirmed {
                confirmed += 1
            } else {
                lines.append(narration.sentence(outcome, of: record, line: number, by: LogComparison.tool))
            }
        }
        lines.append(
            narration.say(
                "重新比对：\(records.count)次对比中\(confirmed)次相符",
                "recomputed: \(confirmed) of \(records.count) comparisons confirmed"))
        return (lines, confirmed == records.count)
    }
}

extension Session {
    /// Reads a ledger up to its first broken line.
    func ledger(_ path: FilePath, visit: (LedgerLine) -> Void) throws(Trouble) -> LedgerReader.Outcome {
        do {
            return try LedgerReader.read(path, in: files, visit: visit)
        } catch {
            throw Trouble(path, narration.sentence(error))
        }
    }
}
