// How much of a section was carried over from the year before.

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
}
