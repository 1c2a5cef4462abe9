// A sentence that a body prints year after year.

import ReportDiffing
import ReportModel

/// A passage that stands in several years, equal but for the calendar.
public struct RepeatedPassage: Sendable {
    /// The section it stands in.
    public let section: PassageSection
    /// Its text in the latest of the years.
    public let text: String
    /// The years it stands in.
    public let years: [Int]
    /// Where it begins in the latest of the years.
    public let location: SourceLocation?
}
