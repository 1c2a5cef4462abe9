// What a worker process of a batch does.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// One worker: it takes orders from the batch that started it and answers them one by one, until none come any more.
struct WorkerCommand {
    /// The argument of a worker, and its only one: what else it needs to know comes through its channel, so that no text
    /// from outside is ever an argument of a program. As a user's command line this word alone is a wrong number of files.
    static let word = "batch-worker"

    private let channel: WorkerChannel
    private var decoder = FrameDecoder()

    /// The worker; nil where it was not a batch that started this process.
    init?(_ arguments: [Argument]) {
        guard arguments == [Argument(Self.word)], let channel = WorkerChannel() else { return nil }
        self.channel = channel
    }

    /// Works to the end; the exit status.
    mutating func run() -> Int32 {
        ProcessLimits.forbidCoreFiles()
        MemoryWitness.watch()
        guard channel.endWithOtherSide(), case .settings(let arguments, let base)? = nextOrder(),
            var worker = Self.worker(arguments, base)
        else { return 2 }
        #if DEBUG
            WorkerTrial.begin(channel)
        #endif
        let channel = channel
        RunningPrograms.announce { channel.send(WorkerNews($0).frame) }
        channel.send(WorkerNews.ready.frame)
        while let order = nextOrder() {
            #if DEBUG
                WorkerTrial.befall(order, channel)
            #endif
            guard let answer = SystemThread.piece({ worker.answer(to: order) }) else { return 2 }
            if !channel.send(WorkerNews.answer(answer).frame) { return 0 }
        }
        return 0
    }

    /// The next order, waited for; nil at the end, or where what comes is no order.
    private mutating func nextOrder() -> WorkerOrder? {
        do {
            while true {
                if let order = try decoder.order() { return order }
                let channel = channel
                guard channel.receive({ decoder.append($0) }) else { return nil }
            }
        } catch {
            return nil
        }
    }

    /// A worker with the settings of the command line of its batch.
    private static func worker(_ arguments: [[UInt8]], _ base: FilePath) -> BatchWorker? {
        let words = arguments.map { Argument(bytes: $0) }
        let narration = Narration(ArgumentParser.language(words))
        guard let invocation = try? ArgumentParser(narration).parse(words),
            let settings = try? BatchSettings(
                invocation, Session(invocation: invocation, narration: narration, files: RunFiles()))
        else { return nil }
        ProcessLimits.setMemory(megabytes: settings.memory)
        return BatchWorker(settings: settings, base: base)
    }
}

extension WorkerNews {
    /// What to tell of a program that runs for this process.
    fileprivate init(_ event: RunningPrograms.Event) {
        self =
            switch event {
            case .started(let group): .started(group: group)
            case .ended(let group): .ended(group: group)
            case .made(let folder): .made(folder: folder)
            case .removed(let folder): .removed(folder: folder)
            }
    }
}
