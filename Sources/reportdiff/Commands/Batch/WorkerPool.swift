// Hands the orders of a batch to worker processes and their answers on, in the order of the orders.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// Workers, and whoever waits for them: one thread, which waits for all of them, the manifest, signals and the reader of
/// the output at once.
final class WorkerPool {
    /// What the caller gets next.
    enum Delivery {
        /// The next order with what came of it; nil for one that no worker was asked.
        case done(WorkerOrder, Result<WorkerAnswer, WorkerFault>?)
        /// There are no more.
        case end
        /// The source could not go on; all before that is done.
        case failed(Trouble)
        /// There are no workers to go on with.
        case broken(Trouble)
        /// Somebody asked to stop, by this signal; no worker is left.
        case stopped(Int32)
        /// Nobody reads the output any more; no worker is left.
        case abandoned
    }

    /// Places for each worker: enough that one slow pair does not leave the others without work for long, and few enough
    /// that the results waiting for it take little memory.
    private static let placesPerWorker = 16
    /// The milliseconds between two looks at the clock, where a worker is at work.
    private static let tick: Int32 = 250
    /// How long a worker that is asked to end may take to see to its programs and folders.
    private static let grace = Duration.seconds(2)
    /// How long a worker may take to be ready; it takes some milliseconds on a machine that is not beside itself.
    private static let startingTime = Duration.seconds(60)
    /// How many workers in a row may end before they are ready until it is clear that none ever will be.
    private static let maximumFailedStarts = 3

    private let outputs: OutputGuard
    private let watchesOutput: Bool
    private var window = OrderedWindow<WorkerOrder, Result<WorkerAnswer, WorkerFault>?>(capacity: 1)
    private var source: any BatchSource = ListSource([])
    private var isWaitingForInput = false
    private var workers: [Worker] = []
    /// Those that are being ended, each with the time at which they are killed.
    private var leaving: [(worker: Worker, deadline: Duration)] = []
    private var affinity = FileAffinity(room: RecentReports.capacity)
    private var clock = AttentiveClock(at: .now)
    private var started = 0
    private var failedStarts = 0
    /// The most workers that the system has let us have.
    private var most: Int
    /// Why the source could not go on; what came before is done first.
    private var sourceTrouble: Trouble?
    /// Why nothing can go on.
    private var trouble: Trouble?
    private var hasReader = true

    /// Workers for a batch; they are started as they are needed. `watchesOutput` where standard output is what the batch
    /// is for.
    init(_ outputs: OutputGuard, watchesOutput: Bool) {
        self.outputs = outputs
        self.watchesOutput = watchesOutput
        most = outputs.settings.jobs
    }

    private var settings: BatchSettings { outputs.settings }
    private var narration: Narration { settings.narration }

    /// Begins with the orders of a source.
    func start(_ source: any BatchSource) {
        self.source = source
        isWaitingForInput = false
        window = OrderedWindow(capacity: settings.jobs * Self.placesPerWorker)
    }

    /// Waits for the next result.
    func next() -> Delivery {
        while true {
            if let signal = Interruption.number {
                stop()
                return .stopped(signal)
            }
            if !hasReader {
                stop()
                return .abandoned
            }
            fill()
            startWorkers()
            handOut()
            if let trouble {
                stop()
                return .broken(trouble)
            }
            if let (order, result) = window.deliver() { return .done(order, result) }
            if window.isDone { return sourceTrouble.map { .failed($0) } ?? .end }
            wait()
        }
    }

    /// Lets the workers go, which have nothing to do any more.
    func close() {
        for worker in workers { worker.process.dismiss() }
        for (worker, _) in leaving { _ = worker.end() }
        (workers, leaving) = ([], [])
    }

    /// Ends the workers, whatever they are at, with all that they have started.
    private func stop() {
        for worker in workers { dismiss(worker) }
        while !leaving.isEmpty { wait() }
    }

    // MARK: - Orders

    private func fill() {
        do {
            while window.hasSpace {
                switch try source.next() {
                case .order(let order) where isForWorker(order): window.offer(order)
                case .order(let order): window.offer(order, finishedWith: nil)
                case .waiting:
                    isWaitingForInput = true
                    return
                case .end: window.close()
                }
            }
        } catch {
            sourceTrouble = error
            window.close()
        }
    }

    /// Whether a worker is to be asked; none is to read what the batch writes.
    private func isForWorker(_ order: WorkerOrder) -> Bool {
        guard order.isForWorker, case .entry(let item) = order else { return order.isForWorker }
        return (try? outputs.check(item)) != nil
    }

    private func takeIn() {
        isWaitingForInput = false
        do {
            try source.takeIn()
        } catch {
            sourceTrouble = error
            window.close()
        }
    }

    private func handOut() {
        for worker in workers where worker.isIdle {
            guard let task = window.take(by: { affinity.nearness(of: $0.job.files, to: worker.number) }) else { break }
            hand(task, to: worker)
        }
        // Where there is more than enough to do, the next order is there before the answer to the last has been read. It
        // is one that comes after that, so that its result could not have been written earlier in any case; and none whose
        // file another worker has at hand.
        for worker in workers where worker.tasks.count == 1 && window.waitingCount > workers.count {
            let current = worker.tasks[0].index
            let task = window.take { task -> FileAffinity.Nearness? in
                let nearness = affinity.nearness(of: task.job.files, to: worker.number)
                return task.index > current && nearness < .foreign ? nearness : nil
            }
            if let task { hand(task, to: worker) }
        }
    }

    private func hand(_ task: Worker.Task, to worker: Worker) {
        affinity.give(task.job.files, to: worker.number)
        worker.hand(task, at: clock.now)
    }

    // MARK: - Workers

    private func startWorkers() {
        var free = workers.count { $0.tasks.isEmpty }
        while free < window.waitingCount, workers.count < most, trouble == nil {
            do {
                let process = try WorkerProcess([SystemWord(WorkerCommand.word)])
                let worker = Worker(started, process, since: clock.now)
                worker.send(.settings(arguments: Platform.arguments, base: outputs.base))
                workers.append(worker)
                started += 1
                free += 1
            } catch {
                couldNotStart(narration.sentence(error), tooManyTimes: true)
            }
        }
    }

    /// The system may have no more processes for us; those that there are go on.
    private func couldNotStart(_ reason: String, tooManyTimes: Bool) {
        if !workers.isEmpty {
            most = workers.count
        } else if tooManyTimes {
            trouble = Trouble(subject: CommandName.batch.rawValue, reason: reason)
        }
    }

    /// Takes what a worker has sent.
    private func read(_ worker: Worker) {
        do throws(WireError) {
            let isOpen = try worker.read { answer throws(WireError) in
                guard let task = worker.tasks.first, answer.isAnswer(to: task.job) else { throw .malformed }
                worker.tasks.removeFirst()
                worker.since = clock.now
                window.finish(task, with: .success(answer))
            }
            if worker.isReady { failedStarts = 0 }
            if isOpen { return }
            let (ending, complaints) = worker.end()
            lose(worker, WorkerFault(ending, complaints: complaints, megabytes: settings.memory))
        } catch {
            dismiss(worker)
            lose(worker, .garbled)
        }
    }

    /// Asks a worker to end; if it does not, it is killed.
    private func dismiss(_ worker: Worker) {
        workers.removeAll { $0 === worker }
        leaving.append((worker, clock.now + Self.grace))
        worker.process.askToEnd()
    }

    /// A worker is gone; that costs the order it was at, and the one behind waits for another worker.
    private func lose(_ worker: Worker, _ fault: WorkerFault) {
        workers.removeAll { $0 === worker }
        affinity.forget(worker.number)
        guard worker.isReady else {
            failedStarts += 1
            let reason = narration.say("工作进程不能启动：", "no worker process can be started: ")
            couldNotStart(
                reason + narration.sentence(unready: fault), tooManyTimes: failedStarts >= Self.maximumFailedStarts)
            return
        }
        if let task = worker.tasks.first { window.finish(task, with: .failure(fault)) }
        for task in worker.tasks.dropFirst() { window.giveBack(task) }
        worker.tasks = []
    }

    // MARK: - Waiting

    private func wait() {
        var poll = DescriptorPoll()
        let places = workers.map { poll.add($0.process.channel, $0.process.isSending ? .readingAndWriting : .reading) }
        let last = leaving.map { poll.add($0.worker.process.channel, .reading) }
        let input = isWaitingForInput && window.hasSpace ? source.descriptor.map { poll.add($0, .reading) } : nil
        let output = watchesOutput && hasReader ? poll.add(StandardOutput.descriptor, .parting) : nil
        if Interruption.descriptor >= 0, Interruption.number == nil { _ = poll.add(Interruption.descriptor, .reading) }
        let isTimed = !leaving.isEmpty || workers.contains { !$0.isIdle }
        poll.wait(milliseconds: isTimed ? Self.tick : -1)
        clock.advance(to: .now)
        for (worker, place) in zip(workers, places) {
            if poll.isWritable(place) { worker.process.sendOn() }
            if poll.isReadable(place) { read(worker) }
        }
        for ((worker, _), place) in zip(leaving, last) where poll.isReadable(place) { see(off: worker) }
        if let input, poll.isReadable(input) { takeIn() }
        if let output, poll.hasParted(output) { hasReader = false }
        endLate()
    }

    /// Takes what a worker that was asked to end has to say of its programs, and waits for it when it has ended.
    private func see(off worker: Worker) {
        // What it answers is of no account any more.
        let isOpen = (try? worker.read { _ in }) ?? false
        if !isOpen { finish(worker) }
    }

    private func finish(_ worker: Worker) {
        _ = worker.end()
        leaving.removeAll { $0.worker === worker }
    }

    /// Ends those that are past their time.
    private func endLate() {
        for (worker, deadline) in leaving where clock.now >= deadline { finish(worker) }
        for worker in workers {
            let time = worker.isReady ? Duration.seconds(settings.timeout) : Self.startingTime
            guard !worker.isIdle, clock.now - worker.since >= time else { continue }
            dismiss(worker)
            lose(worker, .tooSlow(seconds: worker.isReady ? settings.timeout : Int(time.components.seconds)))
        }
    }
}
