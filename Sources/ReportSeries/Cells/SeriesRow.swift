// One cell of the form over the years.

import ReportModel

/// A cell over the years.
public struct SeriesRow: Sendable {
    /// The cell's name; of a cell that the editions name differently, the newer one.
    public let address: CellAddress
    /// The form's own words for it, those of the latest year that has it.
    public let label: String
    /// What each year prints, by year; nil where that year's form has no such cell.
    public let values: [SeriesValue?]
    /// What it did from each report to the next; nil where a subtraction means nothing.
    public let steps: [SeriesStep?]
    /// Whether the row under the newer name holds all its values, so that a reader need not see them twice.
    public let isContained: Bool

    /// Where the figure goes over all its steps; nil without any step.
    public var course: Course? {
        let directions = steps.compactMap { $0?.direction }
        if directions.isEmpty { return nil }
        let rises = directions.contains(.up)
        let falls = directions.contains(.down)
        return rises && falls ? .varying : rises ? .rising : falls ? .falling : .steady
    }

    /// Where a figure goes over the years.
    public enum Course: String, Sendable {
        case rising, falling, steady, varying
    }
}
