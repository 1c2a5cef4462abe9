// Jobs on their way through several workers, and the order their results must leave in.

/// A bounded stretch of a sequence of jobs: it never holds more than `capacity` of them, however many there are.
public struct OrderedWindow<Job: Sendable, Output: Sendable>: Sendable {
    /// A job with its place in the sequence.
    public struct Numbered: Sendable {
        /// The place, 0-based.
        public let index: Int
        /// The job.
        public let job: Job
    }

    private let capacity: Int
    private var waiting: [Numbered] = []
    private var finished: [Int: Output] = [:]
    private var offered = 0
    private var delivered = 0
    private var isClosed = false

    /// A window for at most `capacity` jobs that are waiting, running or finished out of order.
    public init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// Whether another job may enter.
    public var hasSpace: Bool { !isClosed && offered - delivered < capacity }

    /// Whether no job will enter any more and none waits for a worker.
    public var isExhausted: Bool { isClosed && waiting.isEmpty }

    /// Whether all results have left and no job will enter any more.
    public var isDone: Bool { isClosed && offered == delivered }

    /// A job enters.
    public mutating func offer(_ job: Job) {
        waiting.append(Numbered(index: offered, job: job))
        offered += 1
    }

    /// No job will enter any more.
    public mutating func close() { isClosed = true }

    /// The job that has waited longest, for a worker; nil when none waits.
    public mutating func take() -> Numbered? {
        waiting.isEmpty ? nil : waiting.removeFirst()
    }

    /// A worker has done the job at this place.
    public mutating func finish(_ index: Int, with output: Output) { finished[index] = output }

    /// The next result in order; nil while it is not there yet.
    public mutating func deliver() -> Output? {
        guard let output = finished.removeValue(forKey: delivered) else { return nil }
        delivered += 1
        return output
    }
}
