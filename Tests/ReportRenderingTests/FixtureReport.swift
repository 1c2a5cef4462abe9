// Reads the fixtures by name, as results are to show them.

import AnnualReportDiff
import Foundation
import TestSupport

/// A fixture as a report.
enum FixtureReport {
    /// The names of all fixtures, below `Fixtures`.
    static let names: [String] = {
        let truths = (try? ReportTruth.all(in: ProjectPaths.fixtures)) ?? []
        return truths.map { String($0.report.path.dropFirst(ProjectPaths.fixtures.path.count + 1)) }
    }()

    /// The years and drafts of one body, which are meant to be compared.
    static let series = names.filter { !$0.contains("/") }

    /// Each of the series with the next one.
    static let neighbors = Array(zip(series, series.dropFirst()))

    /// The report of a fixture.
    static func read(_ name: String) throws -> ReportFile {
        try AnnualReports.read([UInt8](Data(contentsOf: ProjectPaths.fixture(name))), name: name)
    }

    /// The comparison of two fixtures.
    static func compare(_ old: String, _ new: String) throws -> ChangeReport {
        try AnnualReports.compare(old: read(old), new: read(new))
    }

    /// Five years of one body, of which one carries in what the year before did not carry out.
    static let brokenYears = [
        "linlan-2019.txt", "linlan-2020.txt", "linlan-2021.md", "series/linlan-2022-broken-link.txt", "linlan-2023.txt",
    ]

    /// The series of some fixtures.
    static func series(_ names: [String]) throws -> YearSeries { try AnnualReports.series(names.map(read)) }

    /// All ordered pairs that are worth a comparison: the series with each other, and each oddity with one year.
    static let pairs: [(old: String, new: String)] = {
        let oddities = names.filter { $0.contains("/") }
        let years = series.flatMap { old in series.map { (old, $0) } }
        return years + oddities.flatMap { [($0, "linlan-2021.md"), ("linlan-2020.txt", $0)] }
    }()
}
