// Why a ledger cannot be opened, read or appended to.

/// An error of the module; a broken line found while reading is none, but part of the result.
public enum LedgerError: Error, Hashable, Sendable {
    /// There is no such file or folder.
    case missing
    /// The folder the ledger is to be created in does not exist.
    case folderMissing
    /// It is a folder, a device or a pipe.
    case notAFile
    /// The user may not.
    case notPermitted
    /// The file system cannot lock the file, so that two writers could mix.
    case notLockable
    /// Anything else the file system says, in its words.
    case failed(String)
    /// The file is no ledger; nothing was written to it.
    case notALedger
    /// The ledger's last whole line is broken; nothing was written after it.
    case broken(LineFault)
    /// The line would be longer than `LedgerFormat.maximumLine`.
    case lineTooLong
}
