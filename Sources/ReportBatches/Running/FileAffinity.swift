// Knows which worker has a file's report at hand: of one body's years each but the first and the last stands in two pairs.

import SystemAccess

/// The files that each worker was given last.
public struct FileAffinity: Sendable {
    /// How near an entry is to a worker; nearer ones first.
    public enum Nearness: Int, Comparable, Sendable {
        /// The worker has one of its files.
        case own
        /// No worker has.
        case free
        /// Another worker has.
        case foreign

        /// Whether `left` is nearer.
        public static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
    }

    private let room: Int
    private var holders: [FilePath: Int] = [:]
    /// By worker, the last given last.
    private var given: [Int: [FilePath]] = [:]

    /// Knowledge of the last `room` files of each worker.
    public init(room: Int) { self.room = room }

    /// How near an entry with these files is to a worker.
    public func nearness(of files: [FilePath], to worker: Int) -> Nearness {
        let holders = files.compactMap { self.holders[$0] }
        return holders.isEmpty ? .free : holders.contains(worker) ? .own : .foreign
    }

    /// A worker is given an entry with these files.
    public mutating func give(_ files: [FilePath], to worker: Int) {
        var own = given[worker] ?? []
        for file in files {
            own.removeAll { $0 == file }
            own.append(file)
            holders[file] = worker
        }
        for file in own.dropLast(room) where holders[file] == worker { holders[file] = nil }
        given[worker] = Array(own.suffix(room))
    }

    /// A worker is gone, and all it had.
    public mutating func forget(_ worker: Int) {
        for file in given.removeValue(forKey: worker) ?? [] where holders[file] == worker { holders[file] = nil }
    }
}
