// Finds the sentences that stand in three or more years.

import ReportDiffing
import ReportModel

/// Finds repeated passages.
enum RepetitionFinder {
    /// Twice is carried over, which is measured apart; three times is a habit.
    private static let fewestYears = 3
    /// Headings of items and other short phrases are the same in every report and say nothing.
    private static let shortest = 8

    private struct Place: Hashable {
        let section: PassageSection
        let key: String
    }

    /// The passages by number of years, then in the order of the latest report; a report's own title is left out.
    static func repeated(_ reports: [Report]) -> [RepeatedPassage] {
        var order: [Place] = []
        var latest: [Place: Passage] = [:]
        var years: [Place: [Int]] = [:]
        for report in reports.reversed() {
            let title = report.title?.text
            for passage in Narrative(report).passages where passage.text != title {
                let key = PassageKeys(passage.text).undated
                if key.unicodeScalars.count < shortest { continue }
                let place = Place(section: passage.section, key: key)
                if latest[place] == nil {
                    latest[place] = passage
                    order.append(place)
                }
                if let year = report.year, years[place]?.last != year { years[place, default: []].append(year) }
            }
        }
        let found = order.enumerated().compactMap { rank, place -> (rank: Int, passage: RepeatedPassage)? in
            guard let passage = latest[place], let years = years[place], years.count >= fewestYears else { return nil }
            return (
                rank,
                RepeatedPassage(
                    section: place.section, text: passage.text, years: years.reversed(), location: passage.location)
            )
        }
        return found.sorted { ($1.passage.years.count, $0.rank) < ($0.passage.years.count, $1.rank) }.map(\.passage)
    }
}
