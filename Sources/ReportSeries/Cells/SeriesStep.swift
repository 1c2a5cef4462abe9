// What a figure did from one report of the series to the next.

import ReportDiffing
import ReportModel

/// A figure's step from one report to the next.
public struct SeriesStep: Sendable {
    /// Where a figure went.
    public enum Direction: String, Sendable {
        case up, down, same
    }

    /// The earlier year.
    public let old: Int
    /// The later year.
    public let new: Int
    /// New less old, in the new year's unit.
    public let delta: Delta
    /// Whether the form counts something wider under the same name from the later year on.
    public let isRedefined: Bool

    /// Where the figure went.
    public var direction: Direction {
        delta.absolute.isZero ? .same : delta.absolute.isNegative ? .down : .up
    }
}
