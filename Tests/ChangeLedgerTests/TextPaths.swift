// Lets tests name files by text, each call in a run of its own.

import SystemAccess

@testable import ChangeLedger

extension LedgerReader {
    static func read(_ path: String, visit: (LedgerLine) -> Void = { _ in }) throws(FileError) -> Outcome {
        try read(FilePath(path), in: RunFiles(), visit: visit)
    }
}

extension LedgerAppender {
    @discardableResult
    static func append(_ entry: LedgerEntry, time: LedgerTime, to path: String) throws(LedgerError) -> Receipt {
        try append(entry, time: time, to: FilePath(path), in: RunFiles())
    }
}

extension FileDigest {
    static func sha256(of path: String) throws(FileError) -> String { try sha256(of: FilePath(path), in: RunFiles()) }
}

extension InputFolder {
    static func find(_ wanted: Set<String>, in folder: String) throws(FileError) -> [String: FilePath] {
        try find(wanted, in: FilePath(folder), of: RunFiles())
    }
}
