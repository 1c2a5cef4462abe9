import AnnualReportDiff
import ContentDigest
import SystemAccess
import Testing

@testable import ChangeLedger

@Suite struct RecomputationTests {
    private let report: ChangeReport
    private let record: ComparisonRecord
    private let files: [String: FilePath]

    init() throws {
        report = try SampleLedger.report()
        record = ComparisonRecord(report, options: SampleLedger.options, tool: SampleLedger.tool)
        files = [record.old.sha256: "old", record.new.sha256: "new"]
    }

    private func outcome(
        _ recorded: ComparisonRecord, _ report: ChangeReport, by version: String = "0.1.0"
    ) -> Recomputation.Outcome {
        Recomputation.outcome(of: recorded, files: files) { record, old, new throws(Recomputation.Failure) in
            guard old == "old", new == "new" else { throw Recomputation.Failure("paths") }
            let tool = ToolVersion(name: "reportdiff", version: version)
            return ComparisonRecord(report, options: record.options, tool: tool)
        }
    }

    @Test func theSameChangesAreConfirmedByAnyVersion() {
        #expect(outcome(record, report) == .confirmed)
        #expect(outcome(record, report, by: "2.0") == .confirmed)
    }

    @Test func otherChangesOfTheSameVersionAreTampering() throws {
        var fewer = report
        fewer.diff.changes.removeLast()
        #expect(outcome(record, fewer) == .tampered([.summary, .changes]))
        var turned = report
        turned.diff.changes.swapAt(0, 1)
        #expect(outcome(record, turned) == .tampered([.changes]))
    }

    @Test func otherChangesOfAnotherVersionAreNotComparable() {
        var fewer = report
        fewer.diff.changes.removeLast()
        #expect(outcome(record, fewer, by: "0.2.0") == .notComparable([.summary, .changes]))
    }

    @Test func anotherNameOfEitherFileIsTampering() {
        func renamed(_ file: ReportFile) -> ReportFile {
            ReportFile(name: "other.txt", sha256: file.sha256, report: file.report)
        }
        func outcome(old: ReportFile, new: ReportFile) -> Recomputation.Outcome {
            let changed = ChangeReport(old: old, new: new, diff: report.diff, findings: report.findings)
            return self.outcome(record, changed)
        }
        #expect(outcome(old: report.old, new: report.new) == .confirmed)
        #expect(outcome(old: renamed(report.old), new: report.new) == .tampered([.old]))
        #expect(outcome(old: report.old, new: renamed(report.new)) == .tampered([.new]))
    }

    @Test func findingsOfTheOldSideAreNotCounted() throws {
        // Turned about, the edit that planted a contradiction takes it away.
        let result = try SampleLedger.compare("yunping-draft-2.md", "yunping-draft-1.txt")
        let summary = ComparisonRecord(result, options: SampleLedger.options, tool: SampleLedger.tool).summary
        #expect(result.findings.contains { $0.side == .old })
        #expect(summary.findings.total == result.findings.count { $0.side != .old })
    }

    @Test func wordsMarkedOtherwiseAreTheSameChanges() {
        var marked = report
        marked.diff.changes = report.diff.changes.map { change in
            guard case .passage(let passage) = change else { return change }
            return .passage(passage.replacing(edits: []))
        }
        #expect(outcome(record, marked, by: "0.2.0") == .confirmed)
    }

    @Test func aMissingFileIsNamed() {
        let outcome = Recomputation.outcome(of: record, files: [record.old.sha256: "old"]) { record, _, _ in record }
        #expect(outcome == .missing([record.new]))
    }

    @Test func filesThatCannotBeComparedAreSaid() {
        let outcome = Recomputation.outcome(of: record, files: files) { _, _, _ throws(Recomputation.Failure) in
            throw Recomputation.Failure("why")
        }
        #expect(outcome == .failed("why"))
    }

    @Test func theDigestIsOfTheDocumentedLines() throws {
        let report = try SampleLedger.draftReport()
        var text = ""
        func quoted(_ text: String?) -> String { text.map { "\"\($0)\"" } ?? "null" }
        for change in report.diff.changes {
            switch change {
            case .cell(let cell):
                let texts = "\(quoted(cell.old?.text)),\(quoted(cell.new?.text))"
                text += "[\"\(cell.operation.rawValue)\",\"cell\",\"\(cell.address)\",\(texts)]\n"
            case .row(let row):
                let texts = "\(quoted(row.old?.text)),\(quoted(row.new?.text))"
                text += "[\"\(row.operation.rawValue)\",\"row\",\"\(row.address)\",\(texts)]\n"
            case .margin: Issue.record("drafts without objects")
            case .label(let label):
                let texts = "\(quoted(label.old?.text)),\(quoted(label.new?.text))"
                text += "[\"\(label.operation.rawValue)\",\"label\",\"\(label.address)\",\(texts)]\n"
            case .passage(let passage):
                let texts = "\(quoted(passage.old?.text)),\(quoted(passage.new?.text))"
                text += "[\"\(passage.operation.rawValue)\",\"passage\",\"\(passage.section.name)\",\(texts)]\n"
            }
        }
        let digest = ChangeListDigest(report.diff.changes)
        #expect(digest.count == report.diff.changes.count && digest.count > 0)
        #expect(digest.sha256 == SHA256.hash(Array(text.utf8)).hexadecimal)
        #expect(ChangeListDigest([]).sha256.hasPrefix("e3b0c442"))
    }
}
