// A finding with the years it is about.

import ReportDiffing
import ReportModel

/// A finding in one report, or between two.
public struct YearFinding: Sendable {
    /// The year of the report, or the two years that do not fit one another.
    public let years: [Int]
    /// What was found.
    public let finding: Finding

    /// The year in which it stands: the later one of two.
    public var year: Int { years.last ?? 0 }

    /// All findings of a check, by year; those between years behind those of the later one.
    static func all(of check: CheckReport) -> [YearFinding] {
        var found: [YearFinding] = []
        for single in check.reports {
            let year = single.file.report.year ?? 0
            found += single.findings.map { YearFinding(years: [year], finding: $0) }
            for pair in check.crossYear where pair.new.report.year == year {
                let years = [pair.old.report.year ?? 0, year]
                found += pair.findings.map { YearFinding(years: years, finding: $0) }
            }
        }
        return found
    }
}
