// Why a report cannot be read or a comparison cannot be shown.

/// An error of the library; `Narration` says it in a sentence.
public enum ReportError: Error, Hashable, Sendable {
    /// The file cannot be read at all.
    case unreadable(ReadingError)
    /// The file has more than `AnnualReports.maximumBytes`.
    case tooLarge
    /// The file has neither a statutory heading nor a table of the form.
    case notAReport
    /// The reports are not of two or more years of one body; the notes say why each was left out.
    case noSeries([Note])
    /// The comparison does not account for both reports, so it must not be shown.
    case unproved(ProofError)
}
