// Adds a line to a ledger, safe against other writers and against a crash half way.

import ContentDigest
import SystemAccess

/// Appends to ledgers.
package enum LedgerAppender {
    /// What an append did.
    package struct Receipt: Hashable, Sendable {
        /// The line that was written.
        package let line: LedgerLine
        /// Whether the line before lacked nothing but its line feed and was given it.
        package let completed: Bool
    }

    /// Adds one line, and creates the file where there is none. Returns when the line is on the disk.
    ///
    /// Only one writer at a time holds the file's lock. A last line that a crash cut short is cut off, and the new line
    /// says so; lines that stand are never touched. Where the last whole line is none of a ledger nothing is written.
    package static func append(
        _ entry: LedgerEntry, time: LedgerTime, to path: FilePath, in files: RunFiles
    ) throws(LedgerError) -> Receipt {
        while true {
            let file = try LedgerError.of { () throws(FileError) in
                let file = try files.shared(path, for: .appending)
                try file.lock(.exclusive)
                return file
            }
            // While we waited another program may have put another file in its place.
            if file.isStill(at: path) { return try append(entry, time, to: file, path) }
        }
    }

    private static func append(
        _ entry: LedgerEntry, _ time: LedgerTime, to file: borrowing SharedFile, _ path: FilePath
    ) throws(LedgerError) -> Receipt {
        let size = try LedgerError.of { () throws(FileError) in try file.size() }
        let tail = try LedgerTail(of: file, size: size)
        var last = try tail.line.map { bytes throws(LedgerError) in try read(bytes[...]) }
        let completed = isWhole(tail.torn, after: last)
        if completed { last = try read(tail.torn[...]) }
        let torn = completed || tail.torn.isEmpty ? nil : try cut(tail.torn, after: last)
        let line = LedgerLine(
            number: (last?.number ?? 0) + 1, entry: entry, time: time.text, torn: torn,
            previous: last?.hash ?? LedgerFormat.origin)
        if line.bytes.count > LedgerFormat.maximumLine { throw .lineTooLong }
        try LedgerError.of { () throws(FileError) in
            if torn != nil { try file.truncate(to: size - tail.torn.count) }
            try write((completed ? [LedgerFormat.lineFeed] : []) + line.bytes + [LedgerFormat.lineFeed], to: file)
        }
        if size == 0 { FolderListing.synchronize(holding: path) }
        return Receipt(line: line, completed: completed)
    }

    /// A line that came only in part to the disk is taken back, so that the ledger ends as it did before.
    private static func write(_ bytes: [UInt8], to file: borrowing SharedFile) throws(FileError) {
        let size = try file.size()
        do {
            try file.append(bytes)
            try file.synchronize()
        } catch {
            try? file.truncate(to: size)
            throw error
        }
    }

    private static func read(_ bytes: ArraySlice<UInt8>) throws(LedgerError) -> LedgerLine {
        do {
            return try LedgerLine(bytes)
        } catch {
            throw bytes.starts(with: LedgerFormat.opening) ? .broken(error) : .notALedger
        }
    }

    private static func isWhole(_ torn: [UInt8], after last: LedgerLine?) -> Bool {
        guard let line = try? LedgerLine(torn[...]) else { return false }
        return line.number == (last?.number ?? 0) + 1 && line.previous == last?.hash ?? LedgerFormat.origin
    }

    /// What is said of bytes to be cut off. Without a whole line before them they must begin as a ledger does: the file
    /// might be a report that was named by mistake.
    private static func cut(_ torn: [UInt8], after last: LedgerLine?) throws(LedgerError) -> TornLine {
        if last == nil, !torn.starts(with: LedgerFormat.opening.prefix(torn.count)) { throw .notALedger }
        return TornLine(bytes: torn.count, sha256: SHA256.hash(torn).hexadecimal)
    }
}
