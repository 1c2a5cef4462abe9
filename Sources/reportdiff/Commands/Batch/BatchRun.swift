// Takes the results of a batch in order, writes them and counts them.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// A batch while it runs.
struct BatchRun {
    let outputs: OutputGuard
    let output: BatchOutput
    /// An earlier output whose lines are to be copied first.
    let copied: PreviousOutput?
    /// The entries left to do, where that is known.
    let total: Int?
    /// Whether standard error is a terminal that shows nothing else.
    let showsProgress: Bool
    /// What a folder's files lacked to stand in a pair.
    let remarks: [PairingRemark]
    /// The counts, with what an earlier output holds.
    private(set) var tally: BatchTally

    private var settings: BatchSettings { outputs.settings }
    private var narration: Narration { settings.narration }

    init(
        _ outputs: OutputGuard, output: BatchOutput, copied: PreviousOutput?, total: Int?, showsProgress: Bool,
        remarks: [PairingRemark], tally: BatchTally
    ) {
        self.outputs = outputs
        self.output = output
        self.copied = copied
        self.total = total
        self.showsProgress = showsProgress
        self.remarks = remarks
        self.tally = tally
    }

    /// Copies what there is to copy and does all entries of a source; the status is the highest of them.
    mutating func run(_ source: any BatchSource, _ pool: WorkerPool) throws(Trouble) -> Int32 {
        do {
            return try completed(source, pool)
        } catch {
            output.abandon()
            throw error
        }
    }

    private mutating func completed(_ source: any BatchSource, _ pool: WorkerPool) throws(Trouble) -> Int32 {
        var progress = ProgressLine(narration, total: total, isShown: showsProgress)
        try write(head)
        if let copied { try copy(copied, pool, &progress) }
        pool.start(source)
        let trouble = try take(from: pool, &progress)
        pool.close()
        let summary = narration.summary(
            tally, isInspection: settings.isInspection, showsFindings: settings.showsFindings)
        let sentences = summary + narration.summary(remarks)
        try write(foot(sentences))
        try output.finish(narration)
        progress.clear()
        if !settings.isQuiet {
            let fresh = tally.entries - tally.resumed
            for line in sentences + [narration.duration(progress.seconds, entries: fresh)] {
                Platform.writeError(VisibleText.of(line))
            }
        }
        if let trouble { throw trouble }
        return tally.status
    }

    /// Writes an earlier output anew with other lines in the place of those that had no result, and nothing else; the bytes
    /// of it.
    mutating func renew(_ previous: PreviousOutput, _ pool: WorkerPool) throws(Trouble) -> Int {
        var progress = ProgressLine(narration, total: previous.failed.count, isShown: showsProgress)
        do {
            let bytes = try copy(previous, pool, &progress)
            try output.finish(narration)
            progress.clear()
            return bytes
        } catch {
            output.abandon()
            throw error
        }
    }

    /// Writes and counts the results; the trouble is that of the source, whose entries so far are all done.
    private mutating func take(from pool: WorkerPool, _ progress: inout ProgressLine) throws(Trouble) -> Trouble? {
        while true {
            switch pool.next() {
            case .done(let order, let result): _ = try put(order, result, &progress)
            case .end: return nil
            case .failed(let trouble): return trouble
            case .broken(let trouble): try giveUp(trouble, &progress)
            case .stopped(let signal): leave(on: signal, &progress)
            case .abandoned: leaveUnread()
            }
        }
    }

    /// Writes and counts a result; the bytes of it.
    private mutating func put(
        _ order: WorkerOrder, _ result: Result<WorkerAnswer, WorkerFault>?, _ progress: inout ProgressLine
    ) throws(Trouble) -> Int {
        guard case .entry(let item) = order else { return 0 }
        let outcome = outcome(of: item, result)
        if case .cells = settings.form, let message = outcome.message, !settings.isQuiet {
            progress.clear()
            Platform.writeError(VisibleText.of("reportdiff: \(message)"))
        }
        tally.add(outcome)
        try write(outcome.bytes)
        progress.show(tally.entries - tally.resumed)
        return outcome.bytes.count
    }

    private func outcome(of item: BatchItem, _ result: Result<WorkerAnswer, WorkerFault>?) -> BatchOutcome {
        let failures = FailurePrinter(settings: settings)
        switch (result, item.request) {
        case (.success(.outcome(let outcome)), _): return outcome
        case (.failure(let fault), _): return failures.outcome(of: item, fault)
        case (_, .failure(let fault)): return failures.outcome(of: item, fault)
        default: break
        }
        // A line of a stream that names what the batch writes is asked of no worker.
        do throws(Trouble) { try outputs.check(item) } catch {
            return failures.outcome(of: item, subject: error.subject, reason: error.reason)
        }
        return failures.outcome(of: item, WorkerFault.garbled)
    }

    private func giveUp(_ trouble: Trouble, _ progress: inout ProgressLine) throws(Trouble) {
        progress.clear()
        throw trouble
    }

    private func leave(on signal: Int32, _ progress: inout ProgressLine) -> Never {
        progress.clear()
        output.abandon()
        if !settings.isQuiet {
            let isLines = if case .lines = settings.form { true } else { false }
            Platform.writeError(narration.interrupted(after: tally.entries, canResume: isLines))
        }
        Platform.leaveAtOnce(Interruption.status(of: signal))
    }

    /// The reader has all it wanted; there is nobody to tell.
    private func leaveUnread() -> Never { Platform.leaveAtOnce(tally.status) }

    private func write(_ bytes: [UInt8]) throws(Trouble) {
        switch output.write(bytes, narration) {
        case .done: return
        case .closed: leaveUnread()
        case .failed(let trouble): throw trouble
        }
    }

    /// Copies the whole lines of an earlier output, with the lines of entries tried again in the place of theirs; the bytes
    /// written.
    @discardableResult private mutating func copy(
        _ previous: PreviousOutput, _ pool: WorkerPool, _ progress: inout ProgressLine
    ) throws(Trouble) -> Int {
        guard previous.keptBytes > 0 else { return 0 }
        let file = try opened(previous.path)
        var (place, written) = (0, 0)
        pool.start(ListSource(previous.failed.map { .entry($0.item) }))
        for line in previous.failed {
            written += try copy(from: file, previous.path, line.start - place)
            switch pool.next() {
            case .done(let order, let result): written += try put(order, result, &progress)
            case .failed(let trouble), .broken(let trouble): try giveUp(trouble, &progress)
            case .stopped(let signal): leave(on: signal, &progress)
            case .abandoned: leaveUnread()
            case .end: break
            }
            file.skip(line.end - line.start)
            place = line.end
        }
        return written + (try copy(from: file, previous.path, previous.keptBytes - place))
    }

    /// Copies as many bytes of an earlier output.
    private func copy(from file: InputFile, _ path: FilePath, _ count: Int) throws(Trouble) -> Int {
        var left = count
        while left > 0 {
            let bytes: [UInt8]
            do {
                bytes = try file.read(atMost: left)
            } catch {
                throw Trouble(path, narration.sentence(error))
            }
            if bytes.isEmpty { break }
            try write(bytes)
            left -= bytes.count
        }
        return count - left
    }

    private func opened(_ path: FilePath) throws(Trouble) -> InputFile {
        do {
            return try settings.files.openEarlierOutput(path)
        } catch {
            throw Trouble(path, narration.sentence(error))
        }
    }

    private var head: [UInt8] {
        switch settings.form {
        case .lines: []
        case .overview(let format): OverviewRenderer(format, language: narration.language).head()
        case .cells: ReportRenderer.cellHeads()
        }
    }

    private func foot(_ summary: [String]) -> [UInt8] {
        switch settings.form {
        case .lines, .cells: []
        case .overview(let format):
            OverviewRenderer(format, language: narration.language).foot(summary: summary)
        }
    }
}
