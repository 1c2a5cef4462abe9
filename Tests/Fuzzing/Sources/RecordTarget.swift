// What the program wrote itself, or others wrote for it: manifests, baselines, ledgers, earlier outputs.

import AnnualReportDiff
import Foundation
import JSONText
import ReportBatches

/// Reads an input as each kind of record.
enum RecordTarget {
    /// The file that a ledger is read from.
    private static let ledger =
        "\(NSTemporaryDirectory())reportdiff-fuzz-\(ProcessInfo.processInfo.processIdentifier).jsonl"

    /// Feeds bytes to all readers.
    static func feed(_ bytes: [UInt8]) {
        if let value = try? JSONParser(bytes).parse() {
            let again = try? JSONParser(JSONWriter().bytes(value)).parse()
            precondition(again == value)
        }
        if let baseline = try? Baseline(parsing: bytes) { _ = try? Baseline(parsing: baseline.bytes()) }
        _ = PreviousLine(bytes)
        _ = LedgerTime(String(decoding: bytes, as: UTF8.self))
        _ = Int(String(decoding: bytes, as: UTF8.self)).map { LedgerTime(secondsSince1970: $0) }
        for kind in [ManifestReader.Kind.comparisons, .inspections] {
            var splitter = LineSplitter(maximum: 4096)
            splitter.append(bytes)
            var reader = ManifestReader(kind)
            while let line = splitter.next() ?? splitter.finish() { _ = reader.read(line) }
        }
        _ = FileManager.default.createFile(atPath: ledger, contents: Data(bytes))
        _ = try? LedgerReader.read(ledger)
    }
}
