// Ledgers to try things on.

import AnnualReportDiff
import Foundation
import JSONText
import TestSupport

@testable import ChangeLedger

/// A ledger of comparisons and decisions, the same one in every run.
struct SampleLedger {
    /// Its lines, each with its line feed.
    let lines: [[UInt8]]

    /// The whole file.
    var bytes: [UInt8] { Array(lines.joined()) }

    /// A ledger of `count` lines.
    init(count: Int) throws {
        let record = try Self.comparison()
        var generator = SeededGenerator(seed: 7)
        var previous = LedgerFormat.origin
        var lines: [[UInt8]] = []
        for number in 1...count {
            let id = String(format: "%012x", Int.random(in: 0..<1 << 40, using: &generator))
            let entry =
                number % 5 == 1
                ? .comparison(record)
                : Self.decision(id, Decision.Verdict.allCases[number % 3], note: "意见\(number)\n“二”")
            let torn = number % 50 == 0 ? TornLine(bytes: number, sha256: previous) : nil
            let line = LedgerLine(
                number: number, entry: entry, time: "2024-03-01T08:30:00Z", torn: torn, previous: previous)
            lines.append(line.bytes + [LedgerFormat.lineFeed])
            previous = line.hash
        }
        self.lines = lines
    }

    /// The program of the samples.
    static let tool = ToolVersion(name: "reportdiff", version: "0.1.0")

    /// The options of the samples.
    static let options = RecordedOptions(mode: "auto", ignore: ["punctuation"], tracked: "accepted")

    /// A decision.
    static func decision(
        _ id: String, _ verdict: Decision.Verdict, note: String? = nil, by: String? = "张三"
    ) -> LedgerEntry {
        .decision(DecisionRecord(tool: tool, id: id, verdict: verdict, note: note, by: by)!)
    }

    private static let years = Result { try compare("linlan-2021.md", "linlan-2022.txt") }
    private static let drafts = Result { try compare("yunping-draft-1.txt", "yunping-draft-2.md") }

    /// The comparison of two years, made once.
    static func report() throws -> ChangeReport { try years.get() }

    /// The comparison of two drafts, made once.
    static func draftReport() throws -> ChangeReport { try drafts.get() }

    /// The comparison of two fixtures.
    static func compare(_ old: String, _ new: String) throws -> ChangeReport {
        func read(_ name: String) throws -> ReportFile {
            try AnnualReports.read([UInt8](Data(contentsOf: ProjectPaths.fixture(name))), name: name)
        }
        return try AnnualReports.compare(old: read(old), new: read(new))
    }

    /// Its record.
    static func comparison(tool: ToolVersion = tool) throws -> ComparisonRecord {
        ComparisonRecord(try report(), options: options, tool: tool)
    }

    /// A time.
    static let time = LedgerTime(secondsSince1970: 1_709_281_800)!
}
