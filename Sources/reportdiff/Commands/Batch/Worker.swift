// A worker process as the batch sees it.

import ReportBatches
import SystemAccess

/// What the batch knows of one worker.
final class Worker {
    typealias Task = OrderedWindow<WorkerOrder, Result<WorkerAnswer, WorkerFault>?>.Numbered

    /// How often a worker is read in a row before the others have their turn.
    private static let turns = 16

    /// Tells it from every other worker of the run.
    let number: Int
    let process: WorkerProcess
    /// Whether it has understood its settings.
    private(set) var isReady = false
    /// What it has been told to do and has not answered, the first of which it is at.
    var tasks: [Task] = []
    /// Since when it has been at that, or starting, by the clock of the batch.
    var since: Duration
    private var decoder = FrameDecoder()
    private var groups: Set<Int32> = []
    private var folders: Set<FilePath> = []

    init(_ number: Int, _ process: WorkerProcess, since: Duration) {
        self.number = number
        self.process = process
        self.since = since
    }

    /// Whether it waits for work.
    var isIdle: Bool { isReady && tasks.isEmpty }

    /// Sends an order.
    func send(_ order: WorkerOrder) {
        if let frame = order.frame { process.send(frame) }
    }

    /// Gives it something to do.
    func hand(_ task: Task, at now: Duration) {
        if tasks.isEmpty { since = now }
        tasks.append(task)
        send(task.job)
    }

    /// Reads what it has sent and hands on its answers; false when it has ended.
    func read(_ take: (WorkerAnswer) throws(WireError) -> Void) throws(WireError) -> Bool {
        for _ in 0..<Self.turns {
            switch process.receive({ decoder.append($0) }) {
            case .none: return true
            case .end: return false
            case .some:
                while let news = try decoder.news() {
                    switch news {
                    case .ready: isReady = true
                    case .started(let group): groups.insert(group)
                    case .ended(let group): groups.remove(group)
                    case .made(let folder): folders.insert(folder)
                    case .removed(let folder): folders.remove(folder)
                    case .answer(let answer): try take(answer)
                    }
                }
            }
        }
        return true
    }

    /// Kills it where it has not ended, and ends and removes what it could not any more.
    func end() -> (ending: ProgramEnding, complaints: [UInt8]) {
        let result = process.end()
        RunningPrograms.clear(groups: groups, folders: folders)
        return result
    }
}
