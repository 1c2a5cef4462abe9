// What a program left behind when it ended.

/// The outcome of a run.
public struct ProgramOutcome: Sendable {
    /// What it printed.
    public let output: [UInt8]
    /// What it wrote on standard error, at most ``ProgramRun/complaintLength`` bytes.
    public let complaints: [UInt8]
    /// Its exit status; 128 and more where a signal ended it, as shells count.
    public let status: Int32

    /// The first line of its complaints that says anything; empty where it had none.
    public var firstComplaint: String {
        let lines = String(decoding: complaints, as: UTF8.self).split(whereSeparator: \.isNewline)
        return lines.lazy.map { $0.trimming }.first { !$0.isEmpty } ?? ""
    }
}

extension Substring {
    /// The text without the blanks around it.
    fileprivate var trimming: String {
        let start = drop { $0.isWhitespace }
        guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(start[...end])
    }
}
