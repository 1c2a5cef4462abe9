// How much of a section was carried over from the year before.

import ReportModel

/// The passages of a section that are equal to last year's, or equal but for the calendar.
public struct CarriedOver: Hashable, Sendable {
    /// The section.
    public let section: PassageSection
    /// Number of passages carried over.
    public let passages: Int
    /// Their characters in the new report.
    public let characters: Int
    /// All characters of the section in the new report.
    public let total: Int

    /// The share of the section's characters, rounded half up to hundredths.
    public var share: DecimalNumber? {
        let percent = total == 0 ? 0 : (200 * characters + total) / (2 * total)
        return DecimalNumber(percent).shifted(byPowerOfTen: -2).normalized
    }
}
