// Why a ledger cannot be opened, read or appended to.

import SystemAccess

/// An error of appending to a ledger; a broken line found while reading is none, but part of the result.
package enum LedgerError: Error, Hashable, Sendable {
    /// The file system's.
    case file(FileError)
    /// The file is no ledger; nothing was written to it.
    case notALedger
    /// The ledger's last whole line is broken; nothing was written after it.
    case broken(LineFault)
    /// The line would be longer than `LedgerFormat.maximumLine`.
    case lineTooLong

    /// What `body` does to a file.
    static func of<Result: ~Copyable>(_ body: () throws(FileError) -> Result) throws(LedgerError) -> Result {
        do { return try body() } catch { throw .file(error) }
    }
}
