// Chooses the reports that make one series and says why others are left out.

import ReportDiffing
import ReportModel

/// The reports of one body, one a year.
package struct SeriesSelection {
    /// The fewest years that have a trend.
    package static let fewestYears = 2

    /// The reports, by year.
    package let files: [ReportFile]
    /// Which reports were left out, and which years have none.
    package let notes: [Note]

    /// Chooses among reports in any order: those of the body that most of them are of, the first given where bodies are
    /// equally frequent; of several reports for one year the first given.
    package init(_ candidates: [ReportFile]) {
        var notes: [Note] = []
        let dated = candidates.filter { file in
            if file.report.year == nil { notes.append(Note(.seriesYearUnknown, [file.name])) }
            return file.report.year != nil
        }
        let agency = Self.commonAgency(dated)
        var kept: [Int: ReportFile] = [:]
        for file in dated {
            guard let year = file.report.year else { continue }
            if !ModeChooser.isSameAgency(agency, file.report.agency) {
                notes.append(Note(.seriesOtherBody, [file.name, file.report.agency ?? ""]))
            } else if let first = kept[year] {
                notes.append(Note(.seriesYearRepeated, [file.name, String(year), first.name]))
            } else {
                kept[year] = file
            }
        }
        let years = kept.keys.sorted()
        let missing = zip(years, years.dropFirst()).flatMap { before, after in (before + 1..<after).map(String.init) }
        if !missing.isEmpty { notes.append(Note(.seriesYearMissing, missing)) }
        files = years.compactMap { kept[$0] }
        self.notes = notes
    }

    /// The agency that most reports are of.
    private static func commonAgency(_ files: [ReportFile]) -> String? {
        var best: (agency: String, count: Int)?
        for agency in files.compactMap(\.report.agency) {
            let count = files.count { ModeChooser.isSameAgency(agency, $0.report.agency) }
            if count > best?.count ?? 0 { best = (agency, count) }
        }
        return best?.agency
    }
}
