// Takes the results of a batch in order, writes them and counts them.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// A batch while it runs.
struct BatchRun {
    let settings: BatchSettings
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

    private var narration: Narration { settings.narration }

    init(
        _ settings: BatchSettings, output: BatchOutput, copied: PreviousOutput?, total: Int?, showsProgress: Bool,
        remarks: [PairingRemark], tally: BatchTally
    ) {
        self.settings = settings
        self.output = output
        self.copied = copied
        self.total = total
        self.showsProgress = showsProgress
        self.remarks = remarks
        self.tally = tally
    }

    /// Does all entries of a source; the status is the highest of them.
    mutating func run(_ source: some BatchSource<BatchItem>, _ worker: BatchWorker) throws(Trouble) -> Int32 {
        let workers = OrderedWorkers<BatchItem, BatchOutcome>(count: settings.jobs) { worker.outcome(of: $0) }
        // Blocks the signals for the threads to come, so that none of them dies within a line.
        Interruption.watch { workers.stop($0) }
        try write(head)
        if let copied { try copy(copied) }
        guard workers.start(feeding: source) else { throw Trouble.noThreads(narration) }
        var progress = ProgressLine(narration, total: total, isShown: showsProgress)
        let trouble = try take(from: workers, &progress)
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

    /// Writes and counts the results; the trouble is that of the source, whose entries so far are all done.
    private mutating func take(
        from workers: OrderedWorkers<BatchItem, BatchOutcome>, _ progress: inout ProgressLine
    ) throws(Trouble) -> Trouble? {
        while true {
            switch workers.next() {
            case .output(let outcome):
                if case .cells = settings.form, let message = outcome.message, !settings.isQuiet {
                    progress.clear()
                    Platform.writeError(VisibleText.of("reportdiff: \(message)"))
                }
                tally.add(outcome)
                try write(outcome.bytes)
                progress.show(tally.entries - tally.resumed)
            case .end: return nil
            case .failed(let trouble): return trouble
            case .stopped(let signal):
                progress.clear()
                leave(on: signal)
            }
        }
    }

    private func leave(on signal: Int32) -> Never {
        output.abandon()
        if !settings.isQuiet {
            let isLines = if case .lines = settings.form { true } else { false }
            Platform.writeError(narration.interrupted(after: tally.entries, canResume: isLines))
        }
        Platform.leaveAtOnce(Interruption.status(of: signal))
    }

    private func write(_ bytes: [UInt8]) throws(Trouble) {
        switch output.write(bytes, narration) {
        case .done: return
        // The reader has all it wanted; there is nobody to tell.
        case .closed: Platform.leaveAtOnce(tally.status)
        case .failed(let trouble):
            output.abandon()
            throw trouble
        }
    }

    private func copy(_ previous: PreviousOutput) throws(Trouble) {
        var left = previous.keptBytes
        guard left > 0 else { return }
        let file = try opened(previous.path)
        while left > 0 {
            let bytes: [UInt8]
            do {
                bytes = try file.read()
            } catch {
                throw Trouble(subject: previous.path.printed, reason: narration.sentence(error))
            }
            if bytes.isEmpty { return }
            try write(Array(bytes.prefix(left)))
            left -= bytes.count
        }
    }

    private func opened(_ path: FilePath) throws(Trouble) -> InputFile {
        do {
            return try settings.files.open(path)
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
