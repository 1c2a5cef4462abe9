// The whole outcome of a comparison: two files, what differs between them, and what does not add up.

import ReportModel

/// A report with the file it was read from.
public struct ReportFile: Sendable {
    /// The name it was given on the command line.
    public let name: String
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public let sha256: String
    /// What was understood of it.
    public let report: Report

    /// Creates a file.
    public init(name: String, sha256: String, report: Report) {
        self.name = name
        self.sha256 = sha256
        self.report = report
    }
}

/// The outcome of a comparison, as all renderers print it.
public struct ChangeReport: Sendable {
    /// The older file.
    public let old: ReportFile
    /// The newer file.
    public let new: ReportFile
    /// What differs; proved against both reports.
    public package(set) var diff: ReportDiff
    /// What does not add up, by severity, then reading order.
    public package(set) var findings: [Finding]

    /// Creates an outcome.
    public init(old: ReportFile, new: ReportFile, diff: ReportDiff, findings: [Finding]) {
        self.old = old
        self.new = new
        self.diff = diff
        self.findings = findings
    }
}
