import Foundation
import TestSupport
import Testing

@testable import ChangeLedger

@Suite struct LogCommandTests {
    private let folder: LedgerFolder
    private let ledger: String

    init() throws {
        folder = try LedgerFolder()
        ledger = folder.path("台账.jsonl")
    }

    private func append(_ old: String = "linlan-2021.md", _ new: String = "linlan-2022.txt") throws -> ProgramCall {
        try ProgramCall("log", "append", ledger, old, new, "--time", "2024-03-01")
    }

    private func lines() throws -> [LedgerLine] {
        var lines: [LedgerLine] = []
        _ = try LedgerReader.read(ledger) { lines.append($0) }
        return lines
    }

    @Test func everyAppendAddsALineAlsoForAnEqualComparison() throws {
        for number in 1...2 {
            let run = try append()
            #expect(run.status == 0 && run.errors.isEmpty && run.output.hasPrefix("第\(number)行，哈希 "))
        }
        let entries = try lines().map(\.entry)
        #expect(entries.count == 2 && entries[0] == entries[1])
        let verified = try ProgramCall("log", "verify", ledger, "--lang", "en")
        let head = try lines()[1].hash
        #expect(verified.status == 0 && verified.output == "whole: 2 lines, head \(head)\n")
        let grown = try ProgramCall("log", "verify", ledger, "--expect", try lines()[0].hash)
        #expect(grown.status == 0 && grown.output.contains("此后又增加了1行"))
    }

    @Test func nothingIsWrittenWhenTheFilesCannotBeCompared() throws {
        let run = try append("linlan-2021.md", "nowhere.txt")
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("nowhere.txt: "))
        #expect(!FileManager.default.fileExists(atPath: ledger))
    }

    @Test func theTimeIsGivenOrTakenFromTheEnvironmentOrTheClock() throws {
        _ = try append()
        _ = try ProgramCall(
            "log", "decide", ledger, "a1b2c3d4e5f6", "query", environment: ["SOURCE_DATE_EPOCH": "1709281800"])
        _ = try ProgramCall("log", "decide", ledger, "a1b2c3d4e5f6", "query")
        let times = try lines().map(\.time)
        #expect(times.prefix(2) == ["2024-03-01", "2024-03-01T08:30:00Z"])
        #expect(LedgerTime(times[2]) != nil && times[2] > "2025")
        let wrong = try ProgramCall("log", "decide", ledger, "a1b2c3d4e5f6", "query", "--time", "gestern")
        #expect(wrong.status == 2 && wrong.output.isEmpty)
        let epoch = try ProgramCall(
            "log", "decide", ledger, "a1b2c3d4e5f6", "query", environment: ["SOURCE_DATE_EPOCH": "soon"])
        #expect(epoch.status == 2 && epoch.errors.contains("SOURCE_DATE_EPOCH"))
        #expect(try lines().count == 3)
    }

    @Test func aCutTailIsFoundByTheHeadThatWasNoted() throws {
        _ = try append()
        let kept = try folder.read("台账.jsonl")
        _ = try append()
        let head = try lines()[1].hash
        #expect(try ProgramCall("log", "verify", ledger, "--expect", head.uppercased()).status == 0)
        try folder.write(kept, "台账.jsonl")
        #expect(try ProgramCall("log", "verify", ledger).status == 0)
        let cut = try ProgramCall("log", "verify", "--expect", head, ledger)
        #expect(cut.status == 1 && cut.output.contains("末尾被截去"))
        #expect(try ProgramCall("log", "verify", "--expect", "abc", ledger).status == 2)
    }

    @Test func theFirstBrokenLineIsNamed() throws {
        for _ in 0..<3 { _ = try append() }
        var bytes = try folder.read("台账.jsonl")
        bytes[bytes.count / 2] ^= 1
        try folder.write(bytes, "台账.jsonl")
        let run = try ProgramCall("log", "verify", ledger)
        #expect(run.status == 1 && run.errors.isEmpty && run.output.contains("第2行内容被改动"))
        #expect(try ProgramCall("log", "show", ledger).status == 0)
        let compared = try ProgramCall("--ledger", ledger, "linlan-2021.md", "linlan-2022.txt")
        #expect(compared.status == 2 && compared.output.isEmpty)
        #expect(try ProgramCall("log", "verify", folder.path("none")).status == 2)
    }

    @Test func comparisonsAreRecomputedFromFilesOfAnyName() throws {
        _ = try append()
        _ = try append("yunping-draft-1.txt", "yunping-draft-2.md")
        let names = ["linlan-2021.md", "linlan-2022.txt", "yunping-draft-1.txt", "yunping-draft-2.md"]
        for (index, name) in names.enumerated() {
            try folder.write([UInt8](Data(contentsOf: ProjectPaths.fixture(name))), "in/\(index % 2)/file-\(index)")
        }
        let run = try ProgramCall("log", "verify", ledger, "--inputs", folder.path("in"), "--lang=en")
        #expect(run.status == 0 && run.output.contains("2 of 2 comparisons confirmed"))
        try FileManager.default.removeItem(atPath: folder.path("in/1/file-3"))
        let missing = try ProgramCall("log", "verify", ledger, "--inputs", folder.path("in"), "--lang=en")
        #expect(missing.status == 1 && missing.output.contains("line 2: yunping-draft-2.md not found"))
        #expect(try ProgramCall("log", "verify", ledger, "--inputs", folder.path("none")).status == 2)
    }

    @Test func aRecordThatThisVersionDidNotMakeIsTamperedWithOneOfAnotherIsNotComparable() throws {
        let other = try SampleLedger.compare("linlan-2020.txt", "linlan-2021.md")
        let files = try SampleLedger.report()
        let forged = ChangeReportForgery.report(files, changes: other.diff)
        for (version, words) in [("0.2.0", "tampered with (counts, list of changes)"), ("0.0.9", "not comparable")] {
            let record = ComparisonRecord(
                forged, options: SampleLedger.options, tool: ToolVersion(name: "reportdiff", version: version))
            let path = folder.path("forged-\(version).jsonl")
            _ = try LedgerAppender.append(.comparison(record), time: SampleLedger.time, to: path)
            #expect(try ProgramCall("log", "verify", path).status == 0)
            let run = try ProgramCall("log", "verify", path, "--inputs", ".", "--lang", "en")
            #expect(run.status == 1 && run.output.contains("line 1: \(words)"))
        }
    }

    @Test func decisionsAreShownByLaterComparisons() throws {
        let report = try SampleLedger.report()
        let id = try #require(report.diff.cells.first?.id)
        let decided = try ProgramCall("log", "decide", ledger, id, "query", "--note", "请核实", "--by", "张三")
        #expect(decided.status == 0 && decided.errors.isEmpty)
        let text = try ProgramCall("--ledger", ledger, "linlan-2021.md", "linlan-2022.txt")
        #expect(text.status == 1 && text.output.contains("请核实") && text.output.contains("张三"))
        let json = try ProgramCall("--ledger", ledger, "linlan-2021.md", "linlan-2022.txt", "--format=json")
        #expect(json.output.contains("\"verdict\": \"query\"") && json.output.contains("\"note\": \"请核实\""))
        _ = try ProgramCall("log", "decide", ledger, id, "accept", "--note", "已核实")
        let later = try ProgramCall("--ledger", ledger, "linlan-2021.md", "linlan-2022.txt", "--format=markdown")
        #expect(later.output.contains("已核实") && !later.output.contains("请核实"))
        let shown = try ProgramCall("log", "show", ledger)
        #expect(shown.status == 0 && shown.output.contains("请核实") && shown.output.contains("（已由第2行取代）"))
    }

    @Test func aTornLineIsToldAndRepaired() throws {
        _ = try append()
        let whole = try folder.read("台账.jsonl")
        try folder.write(whole + Array("{\"ledger\":\"rep".utf8), "台账.jsonl")
        let verified = try ProgramCall("log", "verify", ledger)
        #expect(verified.status == 1 && verified.output.contains("第2行是残行"))
        let compared = try ProgramCall("--ledger", ledger, "linlan-2021.md", "linlan-2022.txt")
        #expect(compared.status == 1 && compared.errors.contains("第2行是残行"))
        let run = try append()
        #expect(run.status == 0 && run.errors.contains("14字节的残行"))
        #expect(try folder.read("台账.jsonl").starts(with: whole))
        #expect(try ProgramCall("log", "verify", ledger).status == 0)
        #expect(try ProgramCall("log", "show", ledger).output.contains("清除了残行（14字节"))
    }

    @Test func badUsageIsOneLine() throws {
        let path = try folder.write(Array("一、总体情况\n".utf8), "report.txt")
        let calls: [[String]] = [
            ["log"], ["log", "erase", ledger], ["log", "append", ledger], ["log", "verify", ledger, "x"],
            ["log", "decide", ledger, "a1b2c3d4e5f6", "perhaps"], ["log", "decide", ledger, "nothing", "accept"],
            ["log", "verify", ledger, "--note", "x"], ["log", "show", ledger, "--expect", "x"],
            ["log", "append", path, "linlan-2021.md", "linlan-2022.txt"], ["textconv"], ["git-driver", "a", "b", "c"],
            ["log", "show", path + "x"], ["inspect", "--ledger", ledger, path],
        ]
        for call in calls {
            let run = try ProgramCall(ProgramCall.reportdiff, call, in: ProjectPaths.fixtures)
            #expect(run.status == 2 && run.output.isEmpty && run.errors.split(separator: "\n").count == 1, "\(call)")
        }
        #expect(try folder.read("report.txt") == Array("一、总体情况\n".utf8))
    }
}
