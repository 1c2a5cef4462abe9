// The constants of the written format; the library's documentation says what they mean.

/// The format of a ledger's lines.
public enum LedgerFormat {
    /// The name and version every line opens with.
    public static let name = "reportdiff.ledger/1"
    /// What the first line names as the hash of the line before it.
    public static let origin = String(repeating: "0", count: 64)
    /// The most bytes of a line, its line feed aside: names, titles and notes are some hundred; beyond this a file is
    /// no ledger, and reading one stays within bounds.
    public static let maximumLine = 1 << 20
    /// What ends a line.
    static let lineFeed = UInt8(ascii: "\n")
    /// What every line begins with, which tells a ledger from any other file.
    static let opening = Array("{\"ledger\":\"".utf8)
}
