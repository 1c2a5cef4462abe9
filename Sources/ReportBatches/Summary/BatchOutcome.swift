// What became of one entry of a batch.

/// The result of an entry, ready to be written.
public struct BatchOutcome: Sendable {
    /// The entry's id; nil where none could be read.
    public let id: String?
    /// 0 nothing changed or was read, 1 something changed, 2 trouble.
    public let status: Int32
    /// What the output says of it: a line, a row, or several rows.
    public let bytes: [UInt8]
    /// How often each rule found something.
    public let findings: [String: Int]
    /// What went wrong, without the file's name; nil unless the status is 2.
    public let cause: String?
    /// What went wrong, with the file's name; nil unless the status is 2.
    public let message: String?

    /// Creates an outcome.
    public init(
        id: String?, status: Int32, bytes: [UInt8], findings: [String: Int] = [:], cause: String? = nil,
        message: String? = nil
    ) {
        self.id = id
        self.status = status
        self.bytes = bytes
        self.findings = findings
        self.cause = cause
        self.message = message
    }
}
