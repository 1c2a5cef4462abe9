// Every fault of a ledger has a sentence of one line in both languages, and no two the same.

import AnnualReportDiff
import Testing

@testable import ChangeLedger
@testable import reportdiff

@Suite struct LedgerSentenceTests {
    private static let faults: [LineFault] = [
        .torn, .tooLong, .unsealed, .altered, .malformed, .unknownFormat("reportdiff.ledger/9"), .misnumbered(7),
        .outOfPlace,
    ]

    private func expectDifferent(_ sentences: [String]) {
        #expect(Set(sentences).count == sentences.count, "\(sentences)")
        #expect(sentences.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
    }

    @Test(arguments: Language.allCases)
    func errors(language: Language) {
        let errors: [LedgerError] =
            [
                .file(.missing), .file(.folderMissing), .file(.notAFile), .file(.isDirectory), .file(.notPermitted),
                .file(.notLockable), .file(.isInput), .file(.isOutput), .file(.isOtherOutput), .file(.inUse),
                .file(.failed("no space left")), .notALedger, .lineTooLong,
            ] + Self.faults.map(LedgerError.broken)
        expectDifferent(errors.map { Narration(language).sentence($0) })
        #expect(Narration(language).sentence(LedgerError.file(.failed("no space left"))).contains("no space left"))
    }

    @Test(arguments: Language.allCases)
    func brokenLines(language: Language) {
        let sentences = Self.faults.map { Narration(language).sentence($0, line: 3) }
        expectDifferent(sentences)
        #expect(sentences.allSatisfy { $0.contains(language == .chinese ? "第3行" : "line 3") })
        #expect(sentences[5].contains("reportdiff.ledger/9") && sentences[6].contains("7"))
    }

    @Test(arguments: Language.allCases)
    func recomputations(language: Language) throws {
        let report = try SampleLedger.report()
        let record = ComparisonRecord(
            report, options: SampleLedger.options, tool: ToolVersion(name: "reportdiff", version: "0.0.9"))
        let outcomes: [Recomputation.Outcome] =
            [.confirmed, .missing([RecordedFile(report.old)]), .failed("甲.txt: …")]
            + [.tampered(Recomputation.Part.allCases), .notComparable(Recomputation.Part.allCases)]
            + Recomputation.Part.allCases.flatMap { [.tampered([$0]), .notComparable([$0])] }
        let sentences = outcomes.map {
            Narration(language).sentence($0, of: record, line: 2, by: SampleLedger.tool)
        }
        expectDifferent(sentences)
        #expect(sentences[1].contains(report.old.sha256) && sentences[1].contains(report.old.name))
        // Who recorded and who recomputed, so that a reader knows which version to ask.
        #expect(sentences[4].contains("reportdiff 0.0.9") && sentences[4].contains("reportdiff 0.1.0"))
    }

    @Test func anExpectedHashIsTheHeadOrEarlierOrGone() {
        let (chinese, english) = (Narration(.chinese), Narration(.english))
        #expect(chinese.expectation("ab", foundAt: 5, of: 5) == "末行哈希与所给的一致")
        #expect(english.expectation("ab", foundAt: 5, of: 5) == "the head is the expected one")
        #expect(chinese.expectation("ab", foundAt: 3, of: 5) == "所给哈希是第3行的；此后又增加了2行")
        #expect(english.expectation("ab", foundAt: 3, of: 5).contains("line 3; 2 more"))
        #expect(chinese.expectation("ab", foundAt: nil, of: 5).contains("ab"))
        #expect(english.expectation("ab", foundAt: nil, of: 5).contains("no line has the hash ab"))
    }
}
