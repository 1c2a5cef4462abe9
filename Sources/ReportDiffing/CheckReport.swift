// The outcome of checking reports: what does not add up in each, and between successive years.

import ReportModel

/// The outcome of a check, as all renderers print it.
public struct CheckReport: Sendable {
    /// One report and what was found in it.
    public struct Single: Sendable {
        /// The file.
        public let file: ReportFile
        /// What does not add up, by severity, then reading order.
        public let findings: [Finding]
        /// What the reader and the checks have to say.
        public let notes: [Note]

        /// Creates an entry.
        public init(file: ReportFile, findings: [Finding], notes: [Note]) {
            self.file = file
            self.findings = findings
            self.notes = notes
        }
    }

    /// Two successive years of one body and what was found between them.
    public struct Pair: Sendable {
        /// The earlier year.
        public let old: ReportFile
        /// The later year.
        public let new: ReportFile
        /// What does not add up between them.
        public let findings: [Finding]
        /// What could not be checked.
        public let notes: [Note]

        /// Creates an entry.
        public init(old: ReportFile, new: ReportFile, findings: [Finding], notes: [Note]) {
            self.old = old
            self.new = new
            self.findings = findings
            self.notes = notes
        }
    }

    /// The reports, in the order they were given.
    public let reports: [Single]
    /// The pairs of successive years, by body, then year.
    public let crossYear: [Pair]

    /// Creates an outcome.
    public init(reports: [Single], crossYear: [Pair]) {
        self.reports = reports
        self.crossYear = crossYear
    }

    /// All findings.
    public var findings: [Finding] { reports.flatMap(\.findings) + crossYear.flatMap(\.findings) }
}
