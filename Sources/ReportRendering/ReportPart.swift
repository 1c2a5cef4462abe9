// The parts of a comparison that a user can ask for alone.

/// A part of a comparison's output.
public enum ReportPart: String, CaseIterable, Sendable {
    /// The figures of the tables.
    case cells
    /// The narrative, with headings and labels.
    case text
    /// What does not add up.
    case findings
    /// The sentences that sum up.
    case summary
}
