// Reads a ledger from its first line to its last, or to the first one that is broken.

import SystemAccess

/// Reads ledgers.
public enum LedgerReader {
    /// How far a ledger is whole.
    public struct Outcome: Hashable, Sendable {
        /// The lines found whole.
        public let chain: LedgerChain
        /// The fault of the line after them; nil where they are all.
        public let fault: LineFault?
    }

    private static let piece = 64 * 1024

    /// Reads a file and shows its whole lines in order; a writer at work is waited for.
    package static func read(
        _ path: FilePath, in files: RunFiles, visit: (LedgerLine) -> Void = { _ in }
    ) throws(FileError) -> Outcome {
        let file = try files.shared(path, for: .reading)
        // A file system without locks, or one that may only be read, has no writer we could meet.
        try? file.lock(.shared)
        var scanner = LedgerScanner()
        var offset = 0
        while scanner.fault == nil {
            let bytes = try file.bytes(at: offset, count: piece)
            scanner.take(bytes[...], visit: visit)
            offset += bytes.count
            if bytes.count < piece { break }
        }
        scanner.finish()
        return Outcome(chain: scanner.chain, fault: scanner.fault)
    }
}
