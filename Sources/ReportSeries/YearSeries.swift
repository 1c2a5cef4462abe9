// Several years of one body as one result, which all renderers print.

import ReportDiffing
import ReportModel

/// The reports of one body over the years: what became of each figure, each stock, each fault and each sentence.
public struct YearSeries: Sendable {
    /// The body, as its latest report names it.
    public let agency: String
    /// The reports, by year; no year twice.
    public let files: [ReportFile]
    /// A row for every address that any year's form has, in the order of the latest form, and one a column for
    /// （六）其他处理 as a whole.
    public let rows: [SeriesRow]
    /// What of the prose was carried over from each report to the next.
    public let carriedOver: [YearCarriedOver]
    /// What does not add up in each report, then against the year before, by year.
    public let findings: [YearFinding]
    /// Figures that one year hands on to the next.
    public let chains: [CarryChain]
    /// Findings that stand in more than one year.
    public let recurring: [RecurringFinding]
    /// Passages that stand in three or more years.
    public let repeated: [RepeatedPassage]
    /// What was left out or could not be followed.
    public let notes: [Note]

    /// The years of the reports.
    public var years: [Int] { files.compactMap(\.report.year) }
}
