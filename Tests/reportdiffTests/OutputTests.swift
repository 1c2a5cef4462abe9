import Foundation
import TestSupport
import Testing

@Suite struct OutputTests {
    @Test func theFormatFollowsTheExtension() throws {
        let folder = try TemporaryFolder()
        for (name, beginning) in [("a.json", "{"), ("a.md", "# "), ("a.txt", "临澜市"), ("a", "临澜市")] {
            let run = try ProgramRun("linlan-2021.md", "linlan-2022.txt", "-o", folder.path(name))
            #expect(run.status == 1 && run.output.isEmpty)
            #expect(try String(contentsOfFile: folder.path(name), encoding: .utf8).hasPrefix(beginning))
        }
        #expect(try ProgramRun("linlan-2021.md", "linlan-2022.txt", "-o", folder.path("a.docx")).status == 1)
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.docx"))).starts(with: Array("PK".utf8)))
        let run = try ProgramRun("linlan-2021.md", "linlan-2022.txt", "--output=\(folder.path("b.xlsx"))")
        #expect(run.status == 2 && !folder.names.contains("b.xlsx"))
    }

    @Test func aFileIsWrittenWholeOrNotAtAll() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Array("before".utf8), "out.txt")
        #expect(try ProgramRun("linlan-2021.md", "nowhere", "-o", path).status == 2)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "before")
        #expect(try ProgramRun("linlan-2021.md", "linlan-2022.txt", "-o", path).status == 1)
        #expect(folder.names == ["out.txt"])
        let run = try ProgramRun("linlan-2021.md", "linlan-2022.txt", "-o", folder.path("none/out.txt"))
        #expect(run.status == 2 && run.errors.contains("文件夹不存在"))
        #expect(try ProgramRun("linlan-2021.md", "linlan-2022.txt", "-o", folder.url.path).status == 2)
    }

    @Test func standardInputIsReadForADash() throws {
        let bytes = [UInt8](try Data(contentsOf: ProjectPaths.fixture("linlan-2022.txt")))
        let run = try ProgramRun("linlan-2022.txt", "-", input: bytes)
        #expect(run.status == 0)
    }

    @Test func aDoubleDashEndsTheOptions() throws {
        let run = try ProgramRun("--", "--help", "linlan-2022.txt")
        #expect(run.status == 2 && run.errors.contains("--help: 没有这个文件"))
    }

    @Test func coloursAreShownOnlyWhenAskedFor() throws {
        let plain = try ProgramRun("linlan-2021.md", "linlan-2022.txt")
        let colored = try ProgramRun("linlan-2021.md", "linlan-2022.txt", "--color", "always")
        #expect(!plain.output.contains("\u{1B}") && colored.output.contains("\u{1B}[31;9m"))
    }

    @Test func severalReportsAreOneObjectALine() throws {
        let run = try ProgramRun("inspect", "--format", "json", "linlan-2021.md", "linlan-2022.txt")
        #expect(run.output.split(separator: "\n").count == 2)
    }

    @Test func oneCellIsExplained() throws {
        let run = try ProgramRun("inspect", "--at", "requests/new/total", "linlan-2021.md")
        #expect(run.status == 0 && run.output.contains("587") && run.output.contains("第43行"))
    }

    @Test func aModeCanBeChosen() throws {
        let run = try ProgramRun("--mode", "draft", "--format", "json", "linlan-2021.md", "linlan-2022.txt")
        #expect(run.output.contains("\"mode\": \"draft\""))
    }
}
