import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct BatchTests {
    private func run(_ manifest: String, _ options: String..., in place: URL = ProjectPaths.fixtures) throws
        -> ProgramRun
    {
        try ProgramRun(["batch", "-"] + options, input: Array(manifest.utf8), in: place)
    }

    @Test func everyLineHasTheComparisonThatCompareMakes() throws {
        let run = try run(BatchFixture.manifest(5))
        let values = try BatchFixture.values(run.output)
        #expect(run.status == 1 && values.count == 5)
        let validator = try SchemaValidator(published: .batch)
        for (number, value) in values.enumerated() {
            let (old, new) = BatchFixture.pairs[number]
            let alone = try ProgramRun("compare", "--format", "json", old, new)
            #expect(value["id"]?.stringValue == "pair \(number)")
            #expect(value["status"]?.intValue == Int(alone.status))
            #expect(value["comparison"] == (try JSONParser(alone.output).parse()))
            #expect(validator.violations(in: value) == [])
        }
    }

    @Test func aBadLineOrFileSpoilsOnlyItsOwnObject() throws {
        let folder = try TemporaryFolder()
        let damaged = try Data(contentsOf: ProjectPaths.fixture("linlan-2020.docx"))
        _ = try folder.write(Array(damaged.prefix(damaged.count / 2)), "damaged.docx")
        _ = try folder.write([], "empty.txt")
        let long = "{\"id\":\"" + String(repeating: "x", count: 1 << 20) + "\"}"
        let (good, bad) = (ProjectPaths.fixture("linlan-2022.txt").path, folder.url.path + "/")
        let manifest = """
            \u{FEFF}{"id":"1","old":"\(good)","new":"\(good)"}\r

            nonsense
            {"id":"2","old":"\(good)","new":"\(bad)nowhere.txt"}
            \(long)
            {"id":"3","old":"\(bad)damaged.docx","new":"\(good)"}
            {"old":"\(good)","new":"\(good)"}
            {"id":4,"old":"\(good)","new":"\(bad)empty.txt"}
            {"id":"5","old":"\(good)","new":"\(bad)"}
            {"id":"1","old":"\(good)","new":"\(good)"}
            """
        let run = try run(manifest, "--lang", "en")
        let values = try BatchFixture.values(run.output)
        let validator = try SchemaValidator(published: .batch)
        for value in values { #expect(validator.violations(in: value) == []) }
        #expect(run.status == 2)
        #expect(values.map { $0["id"]?.stringValue } == ["1", nil, "2", nil, "3", nil, "4", "5", "1"])
        #expect(values.map { $0["status"]?.intValue } == [0, 2, 2, 2, 2, 2, 2, 2, 0])
        let errors = values.map { $0["error"]?.stringValue ?? "" }
        #expect(errors[1] == "line 3, byte 2: the line is not JSON")
        #expect(errors[2] == "\(bad)nowhere.txt: no such file")
        #expect(errors[3] == "line 5: the line is longer than 1 MB")
        #expect(errors[4].hasPrefix("\(bad)damaged.docx: the file is cut off"))
        #expect(errors[5] == "line 7: there is no id, or it is no string")
        #expect(errors[6] == "\(bad)empty.txt: the file is empty")
        #expect(errors[7] == "\(bad): this is a folder, not a file")
        #expect(run.errors.contains("Pairs: 9; differing: 0, equal: 2, not compared: 7."))
        #expect(run.errors.contains("Ids that stood before, kept as they are: 1 (“1”)."))
    }

    @Test func pathsAreRelativeToTheManifest() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(atPath: folder.path("reports"), withIntermediateDirectories: true)
        for name in ["linlan-2019.txt", "linlan-2020.txt"] {
            try FileManager.default.copyItem(
                at: ProjectPaths.fixture(name), to: folder.url.appendingPathComponent("reports/\(name)"))
        }
        _ = try folder.write(Array(BatchFixture.manifest(1).utf8), "reports/m.jsonl")
        let run = try ProgramRun(["batch", "reports/m.jsonl"], in: folder.url)
        #expect(run.status == 1)
        let files = try BatchFixture.values(run.output)[0]["comparison"]
        #expect(files?["old"]?["file"]?.stringValue == "linlan-2019.txt")
    }

    @Test func theOptionsOfAComparisonApply() throws {
        let (old, new) = BatchFixture.pairs[3]
        for options in [
            ["--mode", "draft"], ["--ignore", "punctuation,width"], ["--only", "cells"], ["--full"], ["--lang", "en"],
        ] {
            let alone = try ProgramRun(["compare", "--format", "json", old, new] + options, in: ProjectPaths.fixtures)
            let line = #"{"id":"1","old":"\#(old)","new":"\#(new)"}"#
            let run = try ProgramRun(["batch", "-"] + options, input: Array(line.utf8), in: ProjectPaths.fixtures)
            let value = try BatchFixture.values(run.output)[0]["comparison"]
            #expect(value == (try JSONParser(alone.output).parse()), "\(options)")
        }
        let tracked = try run(
            #"{"id":"1","old":"yunping-draft-1.txt","new":"yunping-tracked.docx"}"#, "--tracked", "original")
        #expect(tracked.output.hasPrefix(#"{"id":"1","status":0,"#))
    }

    @Test(arguments: ["json", "csv", "html"])
    func theNumberOfWorkersMakesNoDifference(format: String) throws {
        let folder = try TemporaryFolder()
        let manifest = try BatchFixture.writeSmall(300, in: folder)
        let runs = try ["1", "4", "13"].map {
            try ProgramRun(["batch", manifest, "--jobs", $0, "--format", format], in: folder.url)
        }
        #expect(runs.allSatisfy { $0.output == runs[0].output && $0.status == 1 })
        #expect(runs[0].output.utf8.count { $0 == UInt8(ascii: "\n") } >= 300)
    }

    @Test func anOverviewHasARowAPair() throws {
        let folder = try TemporaryFolder()
        let manifest = BatchFixture.manifest(3) + "nonsense\n"
        let csv = try run(manifest, "--format", "csv")
        #expect(csv.status == 2 && csv.output.split(separator: "\r\n").count == 5)
        let page = try run(manifest, "-o", folder.path("overview.html"))
        #expect(page.status == 2 && page.output.isEmpty)
        let text = try String(contentsOfFile: folder.path("overview.html"), encoding: .utf8)
        #expect(text.hasPrefix("<!DOCTYPE html>") && text.hasSuffix("</html>\n"))
        #expect(text.components(separatedBy: "<tr").count == 6)
        #expect(text.contains("共4对报告：有变化2对，没有变化1对，未能比较1对。") && !text.contains("用时"))
        #expect(folder.names == ["overview.html"])
    }

    @Test func anInspectionIsALineOrTheCellsOfEachReport() throws {
        let manifest = """
            {"id":"a","file":"linlan-2021.md"}
            {"id":"b","file":"README.txt"}
            {"id":"c","file":"linlan-2022.docx"}
            """
        let lines = try run(manifest, "--inspect")
        let values = try BatchFixture.values(lines.output)
        #expect(lines.status == 2 && values.map { $0["status"]?.intValue } == [0, 2, 0])
        let alone = try ProgramRun("inspect", "--format", "json", "linlan-2021.md")
        #expect(values[0]["report"] == (try JSONParser(alone.output).parse()))
        #expect(try SchemaValidator(published: .batchInspection).violations(in: values[0]) == [])
        #expect(try SchemaValidator(published: .batchInspection).violations(in: values[1]) == [])
        let cells = try run(manifest, "--inspect", "--format", "csv")
        #expect(cells.output.split(separator: "\r\n").count == 1 + 200 + 200)
        #expect(cells.errors.hasPrefix("reportdiff: README.txt: 没有这个文件\n"))
        #expect(try run(manifest, "--inspect", "--format", "html").status == 2)
    }

    @Test func quietLeavesOnlyTheStatusAndTheFile() throws {
        let folder = try TemporaryFolder()
        let run = try run(BatchFixture.manifest(2), "--quiet")
        #expect(run.status == 1 && run.output.isEmpty && run.errors.isEmpty)
        #expect(try self.run(BatchFixture.manifest(2), "--quiet", "-o", folder.path("o.jsonl")).errors.isEmpty)
        #expect(try String(contentsOfFile: folder.path("o.jsonl"), encoding: .utf8).split(separator: "\n").count == 2)
    }

    @Test func nothingToDoIsNoTrouble() throws {
        for manifest in ["", "\n\n \r\n"] {
            let run = try run(manifest)
            #expect(run.status == 0 && run.output.isEmpty && run.errors.hasPrefix("共0对报告"))
        }
    }

    @Test func troubleIsOneLine() throws {
        let folder = try TemporaryFolder()
        let manifest = try folder.write(Array(BatchFixture.manifest(1).utf8), "m.jsonl")
        for (arguments, words) in [
            (["nowhere.jsonl"], "nowhere.jsonl: 没有这个文件"), ([folder.path("")], "--folder"),
            ([manifest, "--jobs", "0"], "--jobs: 应为 1 到 256 的整数"), ([manifest, "--jobs", "x"], "--jobs"),
            ([manifest, "--jobs", "257"], "--jobs: 应为 1 到 256 的整数"),
            ([manifest, "--format", "markdown"], "batch 只能写 json、csv、html"), ([manifest, "-o", "a.odd"], "a.odd"),
            ([manifest, "-o", "a.docx"], "--format"),
            ([manifest, "-o", manifest], "这是本次的输出文件"), ([manifest, "--folder", "."], "batch"), ([], "batch"),
            ([manifest, "-o", folder.path("none/o.jsonl")], "要写入的文件夹不存在"), ([manifest, "--ledger", "l"], "--ledger"),
        ] {
            let run = try ProgramRun(["batch"] + arguments, in: ProjectPaths.fixtures)
            #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
            #expect(run.errors.hasPrefix("reportdiff: ") && run.errors.contains(words), "\(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        }
        #expect(folder.names == ["m.jsonl"])
    }

    @Test func aManifestThatIsNoTextSpoilsItsLinesAndNoMore() throws {
        let folder = try TemporaryFolder()
        let good = ProjectPaths.fixture("linlan-2022.txt").path
        let entry = Array(#"{"id":"1","old":"\#(good)","new":"\#(good)"}"#.utf8)
        let bytes: [UInt8] = [0xFF, 0xFE, 0, 0x0A] + Array("[]\n\"x\"\nnull\n{}\n".utf8) + entry
        let run = try ProgramRun(["batch", try folder.write(bytes, "m.jsonl")], in: folder.url)
        let values = try BatchFixture.values(run.output)
        #expect(run.status == 2)
        #expect(values.map { $0["status"]?.intValue } == [2, 2, 2, 2, 2, 0])
        #expect(values.dropLast().allSatisfy { $0["error"]?.stringValue?.isEmpty == false })
    }

    @Test func aPipeAmongTheFilesIsNotWaitedFor() throws {
        let folder = try TemporaryFolder()
        #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
        let run = try run(#"{"id":"1","old":"\#(folder.path("pipe"))","new":"linlan-2022.txt"}"#)
        #expect(run.status == 2 && run.output.contains("这不是普通文件"))
    }

    @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
    func aFullDiskIsTrouble() throws {
        let run = try run(BatchFixture.manifest(3), "-o", "/dev/full", "--format", "json")
        #expect(run.status == 2 && run.errors.hasPrefix("reportdiff: /dev/full: 读写失败"))
    }
}
