// Runs jobs on several threads and hands their results on in the order of the jobs.

import ReportBatches
import SystemAccess

/// Workers between a feeder, which has a thread of its own, and the caller, who takes the results.
final class OrderedWorkers<Job: Sendable, Output: Sendable>: Sendable {
    /// What the caller gets next.
    enum Delivery {
        /// The next result in order.
        case output(Output)
        /// There are no more.
        case end
        /// The feeder could not go on.
        case failed(Trouble)
        /// Somebody asked to stop, by this signal.
        case stopped(Int32)
    }

    private enum Event: CaseIterable {
        /// A job waits, or none will come any more.
        case job
        /// There is room for a job, or no use for one.
        case room
        /// A result may be ready.
        case result
    }

    private struct State: Sendable {
        var window: OrderedWindow<Job, Output>
        var trouble: Trouble?
        var signal: Int32?
        var threads: [SystemThread] = []
    }

    /// Places for each worker: enough that one slow pair does not leave the others without work for long, and few enough
    /// that the results waiting for it take little memory.
    private static var placesPerWorker: Int { 16 }

    private let monitor: Monitor<State, Event>
    private let work: @Sendable (Job) -> Output
    private let count: Int

    /// Workers that do `work`.
    init(count: Int, work: @escaping @Sendable (Job) -> Output) {
        self.count = count
        self.work = work
        monitor = Monitor(State(window: OrderedWindow(capacity: count * Self.placesPerWorker)))
    }

    /// Starts the workers and the feeder; false where the system has no threads left for even one of each.
    func start(feeding source: some BatchSource<Job>) -> Bool {
        let workers = (0..<count).compactMap { _ in SystemThread { self.serve() } }
        let feeder = SystemThread { self.feed(source) }
        monitor.change { $0.threads = workers + (feeder.map { [$0] } ?? []) }
        return !workers.isEmpty && feeder != nil
    }

    /// Waits for the next result, and at the end for the threads.
    func next() -> Delivery {
        let delivery: Delivery = monitor.wait(for: .result, waking: .room) { state in
            if let signal = state.signal { return .stopped(signal) }
            if let output = state.window.deliver() { return .output(output) }
            guard state.window.isDone else { return nil }
            return state.trouble.map { .failed($0) } ?? .end
        }
        switch delivery {
        case .end, .failed: for thread in monitor.change(body: { $0.threads }) { thread.join() }
        // Whoever is asked to stop does not wait for work that nobody wants any more.
        case .output, .stopped: break
        }
        return delivery
    }

    /// Lets the caller know that a signal asks to stop.
    func stop(_ signal: Int32) {
        monitor.change(waking: .result) { $0.signal = signal }
    }

    private func feed(_ source: some BatchSource<Job>) {
        var source = source
        var trouble: Trouble?
        do {
            while let job = try source.next() {
                monitor.wait(for: .room, waking: .job) { state -> Void? in
                    guard state.window.hasSpace else { return nil }
                    return state.window.offer(job)
                }
            }
        } catch {
            trouble = error
        }
        monitor.change(waking: .job, .result) { state in
            state.trouble = trouble
            state.window.close()
        }
    }

    private func serve() {
        while true {
            let next = monitor.wait(for: .job) { state -> OrderedWindow<Job, Output>.Numbered?? in
                if let job = state.window.take() { return .some(job) }
                return state.window.isExhausted ? .some(nil) : nil
            }
            guard let next else { return }
            let output = SystemThread.piece { work(next.job) }
            monitor.change(waking: .result) { $0.window.finish(next.index, with: output) }
        }
    }
}
