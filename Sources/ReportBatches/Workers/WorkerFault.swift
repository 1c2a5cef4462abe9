// Why a worker gave no answer to an entry.

/// What befell a worker; it costs the entry it was at, and no other.
public enum WorkerFault: Error, Hashable, Sendable {
    /// The program crashed, by this signal.
    case crashed(signal: Int32)
    /// Somebody or the system killed it, by this signal.
    case killed(signal: Int32)
    /// It left of its own accord, with this status.
    case left(status: Int32)
    /// It took longer than an entry may and was stopped.
    case tooSlow(seconds: Int)
    /// It asked for more memory than a worker may have.
    case outOfMemory(megabytes: Int)
    /// What it answered could not be understood.
    case garbled
}
