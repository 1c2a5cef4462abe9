// The difference between two figures.

import ReportModel

/// New less old, exactly, and as a percentage of old.
public struct Delta: Hashable, Sendable {
    /// New less old, in the new side's unit.
    public let absolute: DecimalNumber
    /// The difference in percent of the old figure, rounded half away from zero to two decimals; nil when the old
    /// figure is zero or negative.
    public let percent: DecimalNumber?

    /// The difference of two figures. Shares have no percentage of their own.
    public init(old: DecimalNumber, new: DecimalNumber, withPercent: Bool = true) {
        let difference = new - old
        absolute = difference.normalized
        percent = !withPercent || old.isZero || old.isNegative ? nil : difference.percentage(of: old)
    }
}
