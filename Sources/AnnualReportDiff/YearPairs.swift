// Which of several reports follow one another.

import ReportDiffing

/// Pairs reports of one body and successive years.
enum YearPairs {
    /// The pairs, in the order in which their later reports were given; of equal years the first given counts.
    static func successive(_ files: [ReportFile]) -> [(old: ReportFile, new: ReportFile)] {
        files.compactMap { new in
            guard let year = new.report.year,
                let old = files.first(where: { other in
                    other.report.year == year - 1 && ModeChooser.isSameAgency(other.report.agency, new.report.agency)
                })
            else { return nil }
            return (old, new)
        }
    }
}
