// How much of a section was carried over from one report of the series to the next.

import ReportDiffing

/// What a section of a year has of the report before.
public struct YearCarriedOver: Sendable {
    /// The earlier year.
    public let old: Int
    /// The later year.
    public let new: Int
    /// The section and its measure.
    public let measure: CarriedOver

    /// Creates a measure.
    public init(old: Int, new: Int, measure: CarriedOver) {
        self.old = old
        self.new = new
        self.measure = measure
    }
}
