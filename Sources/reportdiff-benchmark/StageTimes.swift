// Times the stages of one comparison, each by itself.

import AnnualReportDiff
import DocumentReading
import ReportChecking
import ReportDiffing
import StatutoryForms

/// The stages of comparing one pair.
struct StageTimes {
    /// Rounds measured for each stage; the median is printed.
    static let rounds = 31

    private let pair: SamplePair

    init(_ pair: SamplePair) { self.pair = pair }

    /// Every stage, in the order of the work.
    func measured() throws -> [StageTime] {
        let old = try AnnualReports.read(pair.old, name: pair.name)
        let new = try AnnualReports.read(pair.new, name: pair.name)
        let document = try DocumentReader.read(pair.old, name: pair.name)
        let diff = try ReportDiffer.compare(old: old.report, new: new.report)
        let result = try AnnualReports.compare(old: old, new: new)
        return try [
            time("read one file") { _ = try DocumentReader.read(pair.old, name: pair.name) },
            time("bind one report") { _ = try ReportBinder.bind(document) },
            time("digest and all, one file") { _ = try AnnualReports.read(pair.old, name: pair.name) },
            time("compare") { _ = try ReportDiffer.compare(old: old.report, new: new.report) },
            time("find contradictions") { _ = ReportChecker.findings(for: diff, old: old.report, new: new.report) },
            time("print json") { _ = ReportRenderer.render(result, as: .json) },
            time("print text") { _ = ReportRenderer.render(result, as: .text) },
            time("print html") { _ = ReportRenderer.render(result, as: .html) },
            StageTime(name: "pair, bytes to json", seconds: whole()),
        ]
    }

    /// The whole way of one pair, from bytes to JSON.
    func whole() throws -> Double {
        try time("") {
            let old = try AnnualReports.read(pair.old, name: pair.name)
            let new = try AnnualReports.read(pair.new, name: pair.name)
            _ = ReportRenderer.render(try AnnualReports.compare(old: old, new: new), as: .json)
        }.seconds
    }

    private func time(_ name: String, _ work: () throws -> Void) throws -> StageTime {
        let clock = ContinuousClock()
        try work()
        var times: [Double] = []
        for _ in 0..<Self.rounds {
            let took = try clock.measure { try work() }
            times.append(Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18)
        }
        return StageTime(name: name, seconds: times.sorted()[Self.rounds / 2])
    }
}
