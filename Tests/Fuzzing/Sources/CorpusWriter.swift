// Writes what fuzzing begins with, for the targets that read no fixture as it is.

import AnnualReportDiff
import Foundation
import OpenPackaging

/// Writes a corpus of seeds, a folder a target.
enum CorpusWriter {
    /// Writes the seeds into a folder; the same fixtures give the same seeds.
    static func write(to folder: String) {
        for seed in SeedReport.all {
            switch seed.kind {
            case .layout: write(seed.bytes, "\(folder)/layout/\(seed.name.replacing("/", with: "-"))")
            case .word(let parts):
                let names = ["word/document.xml", "word/numbering.xml", "word/styles.xml"]
                let texts = names.map { name in parts.first { $0.name == name }?.xml ?? [] }
                write(Array(texts.joined(separator: [0])), "\(folder)/word/\(seed.name.replacing("/", with: "-"))")
            case .file: continue
            }
        }
        let words = OddWords.figures + OddWords.insertions
        for (index, word) in words.enumerated() { write(word, "\(folder)/numbers/\(index)") }
        write(Array(words.joined(separator: [UInt8(ascii: "\n")])), "\(folder)/numbers/all")
        for index in SeedReport.all.indices {
            write([UInt8(truncatingIfNeeded: index)], "\(folder)/structured/\(index)")
        }
        write([0, 0, 1, 0, 2, 0, 3], "\(folder)/series/years")
        writeRecords(to: "\(folder)/records")
    }

    private static func writeRecords(to folder: String) {
        write(Array(#"{"id": "1", "old": "a.txt", "new": "b.txt"}"#.utf8), "\(folder)/comparison")
        write(Array(#"{"id": 1e400, "file": "a.txt"}"#.utf8), "\(folder)/inspection")
        write(Array("2024-02-29T23:59:60.5+08:00".utf8), "\(folder)/time")
        write(Array("253402300799".utf8), "\(folder)/seconds")
        let years = SeedReport.years.map(\.file)
        guard years.count > 1, let result = try? AnnualReports.compare(old: years[0], new: years[1]) else { return }
        write(Baseline(accepting: result.findings).bytes(), "\(folder)/baseline")
        guard let time = LedgerTime("2024-03-01T08:30:00Z") else { return }
        let tool = ToolVersion(name: "reportdiff", version: AnnualReports.version)
        let entry = LedgerEntry.comparison(
            ComparisonRecord(
                result, options: RecordedOptions(mode: "auto", ignore: [], tracked: "accepted"), tool: tool))
        try? FileManager.default.removeItem(atPath: "\(folder)/ledger")
        for _ in 0..<2 { _ = try? LedgerAppender.append(entry, time: time, to: "\(folder)/ledger") }
        let comparison = ReportRenderer.render(result, as: .json)
        write(Array(#"{"id":"1","status":1,"comparison":"#.utf8) + comparison + [UInt8(ascii: "}")], "\(folder)/line")
    }

    private static func write(_ bytes: [UInt8], _ path: String) {
        let files = FileManager.default
        try? files.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        _ = files.createFile(atPath: path, contents: Data(bytes))
    }
}
