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

    /// How many waiting jobs are looked through for the one that suits a worker best; the first of them is never far from
    /// its turn then.
    private static var reach: Int { 64 }

    private let capacity: Int
    /// In the order of the sequence.
    private var waiting: [Numbered] = []
    private var finished: [Int: (job: Job, output: Output)] = [:]
    private var offered = 0
    private var delivered = 0
    private var isClosed = false

    /// A window for at most `capacity` jobs that are waiting, running or finished out of order.
    public init(capacity: Int) {
        self.capacity = max(1, capacity)
    }

    /// Whether another job may enter.
    public var hasSpace: Bool { !isClosed && offered - delivered < capacity }

    /// How many jobs wait for a worker.
    public var waitingCount: Int { waiting.count }

    /// Whether all results have left and no job will enter any more.
    public var isDone: Bool { isClosed && offered == delivered }

    /// A job enters.
    public mutating func offer(_ job: Job) {
        waiting.append(Numbered(index: offered, job: job))
        offered += 1
    }

    /// A job enters whose result is known.
    public mutating func offer(_ job: Job, finishedWith output: Output) {
        finished[offered] = (job, output)
        offered += 1
    }

    /// No job will enter any more.
    public mutating func close() { isClosed = true }

    /// For a worker, the waiting job that ranks lowest, of equal ones that which has waited longest; nil where none has a
    /// rank.
    public mutating func take<Rank: Comparable>(by rank: (Numbered) -> Rank?) -> Numbered? {
        var best: (place: Int, rank: Rank)?
        for place in waiting.indices.prefix(Self.reach) {
            guard let own = rank(waiting[place]) else { continue }
            if let best, best.rank <= own { continue }
            best = (place, own)
        }
        return best.map { waiting.remove(at: $0.place) }
    }

    /// A job that was taken waits again, before all that came after it.
    public mutating func giveBack(_ numbered: Numbered) {
        let place = waiting.firstIndex { $0.index > numbered.index } ?? waiting.endIndex
        waiting.insert(numbered, at: place)
    }

    /// A job that was taken is done.
    public mutating func finish(_ numbered: Numbered, with output: Output) {
        finished[numbered.index] = (numbered.job, output)
    }

    /// The next job in order with its result; nil while that is not there yet.
    public mutating func deliver() -> (job: Job, output: Output)? {
        guard let result = finished.removeValue(forKey: delivered) else { return nil }
        delivered += 1
        return result
    }
}
