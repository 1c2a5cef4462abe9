import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct BatchFolderTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let files = FileManager.default
        for name in ["2019", "later/deep", ".hidden"] {
            try files.createDirectory(atPath: folder.path(name), withIntermediateDirectories: true)
        }
        for (name, place) in [
            ("linlan-2019.txt", "2019/a.txt"), ("linlan-2020.txt", "later/b.txt"), ("linlan-2020.html", "later/c.html"),
            ("linlan-2022.txt", "later/deep/d.txt"), ("linlan-2023.txt", "later/deep/e.txt"),
            ("linlan-2021.md", ".hidden/f.md"), ("yunping-draft-1.txt", "g.txt"), ("oddities/utf16.txt", "h.txt"),
        ] {
            try files.copyItem(atPath: ProjectPaths.fixture(name).path, toPath: folder.path(place))
        }
        _ = try folder.write(Array("你好".utf8), "later/note.txt")
        _ = try folder.write([0x50, 0x4B, 3, 4, 20], "later/broken.docx")
        try files.createSymbolicLink(atPath: folder.path("later/loop"), withDestinationPath: "..")
        try files.createSymbolicLink(atPath: folder.path("self"), withDestinationPath: "self")
    }

    private func run(_ options: String...) throws -> ProgramRun {
        try ProgramRun(["batch", "--folder", folder.url.path] + options, in: ProjectPaths.fixtures)
    }

    @Test func reportsArePairedByBodyAndSuccessiveYears() throws {
        let run = try run()
        let values = try BatchFixture.values(run.output)
        #expect(run.status == 1)
        #expect(
            values.compactMap { $0["id"]?.stringValue } == [
                "临澜市政务服务管理局 2019→2020", "临澜市政务服务管理局 2022→2023",
            ])
        #expect(values[0]["comparison"]?["old"]?["file"]?.stringValue == "2019/a.txt")
        #expect(values[0]["comparison"]?["new"]?["file"]?.stringValue == "later/b.txt")
    }

    @Test func whatCouldNotBePairedIsTold() throws {
        let errors = try run("--lang", "en").errors.split(separator: "\n").map(String.init)
        let expected = [
            "g.txt: not paired: the only report of its body, for 2022", "later/broken.docx: the file is cut off",
            "later/c.html: not used: later/b.txt is of the same body and year",
            "later/deep/d.txt: not paired with 2020: the report for 2021 is missing",
            "later/loop: a link to a folder, which is not followed",
            "later/note.txt: not an annual report", "self: ",
        ]
        let told = errors.filter { $0.hasPrefix("reportdiff: ") && !$0.contains("h.txt") }
        #expect(told.count == expected.count, "\(told)")
        for (line, words) in zip(told, expected) { #expect(line.hasPrefix("reportdiff: \(words)"), "\(line)") }
        #expect(errors.contains { $0.hasPrefix("Not paired: ") && $0.contains("no readable report 4") })
        #expect(!errors.joined().contains(".hidden"))
    }

    @Test func anOutputInTheFolderIsNoReport() throws {
        let first = try run("-o", folder.path("o.jsonl"))
        let again = try run("--resume", folder.path("o.jsonl"))
        #expect(first.status == 1 && again.status == 1)
        #expect(!again.errors.contains("o.jsonl"))
        #expect(again.errors.contains("其中2条取自先前的输出"))
    }

    /// By body, year and path: the district's name comes before the city's in the order of characters.
    @Test func everyReportIsInspected() throws {
        let run = try run("--inspect")
        let values = try BatchFixture.values(run.output)
        #expect(run.status == 0)
        #expect(
            values.compactMap { $0["id"]?.stringValue }.filter { $0 != "h.txt" } == [
                "g.txt", "2019/a.txt", "later/b.txt", "later/c.html", "later/deep/d.txt", "later/deep/e.txt",
            ])
        #expect(values.allSatisfy { $0["id"] == $0["report"]?["file"] })
    }

    @Test func aFolderWithoutAReadableReportSaysWhatEachFileIs() throws {
        let folder = try TemporaryFolder()
        _ = try folder.write(Array("你好".utf8), "a.txt")
        _ = try folder.write([0x50, 0x4B, 3, 4, 20], "b.docx")
        let run = try ProgramRun(
            ["batch", "--inspect", "--folder", folder.url.path, "--lang", "en"], in: ProjectPaths.fixtures)
        let lines = run.errors.split(separator: "\n").map(String.init)
        #expect(run.status == 2 && run.output.isEmpty && lines.count == 3)
        #expect(lines.first?.hasPrefix("reportdiff: a.txt: not an annual report") == true)
        #expect(lines.last == "reportdiff: \(folder.url.path): there is no readable report")
    }

    @Test func aFolderWithoutPairsIsTrouble() throws {
        let empty = try TemporaryFolder()
        let run = try ProgramRun(["batch", "--folder", empty.url.path], in: ProjectPaths.fixtures)
        #expect(run.status == 2 && run.output.isEmpty && run.errors.contains("没有同一机关相连两年的报告"))
        #expect(try ProgramRun(["batch", "--folder", empty.path("none")], in: ProjectPaths.fixtures).status == 2)
        let file = try empty.write([], "a")
        #expect(try ProgramRun(["batch", "--folder", file], in: ProjectPaths.fixtures).status == 2)
    }
}
