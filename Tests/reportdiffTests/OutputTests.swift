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
        #expect(try ProgramRun("linlan-2021.md", "linlan-2022.txt", "-o", folder.path("a.xlsx")).status == 1)
        let workbook = try ReadWorkbook([UInt8](Data(contentsOf: URL(fileURLWithPath: folder.path("a.xlsx")))))
        #expect(workbook.sheets.first?.name == "概览")
        let run = try ProgramRun("linlan-2021.md", "linlan-2022.txt", "--output=\(folder.path("b.ods"))")
        #expect(run.status == 2 && !folder.names.contains("b.ods"))
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

    @Test func severalReportsAreOneTable() throws {
        let folder = try TemporaryFolder()
        let run = try ProgramRun("inspect", "--format", "csv", "linlan-2021.md", "linlan-2022.txt")
        #expect(run.status == 0 && run.output.contains("\r\nrequests/new/total,一、本年新收政府信息公开申请数量 / 总计,587,691,587,691,"))
        let status = try ProgramRun("inspect", "linlan-2021.md", "linlan-2022.txt", "-o", folder.path("p.xlsx")).status
        let workbook = try ReadWorkbook([UInt8](Data(contentsOf: URL(fileURLWithPath: folder.path("p.xlsx")))))
        let row = try #require(workbook["数字"]?.rows.first { $0[0]?.text == "requests/new/total" })
        #expect(status == 0 && row[3]?.text == "587" && row[4]?.text == "691")
    }

    @Test func aFileThatCannotBeReadCostsTheOthersNothing() throws {
        let run = try ProgramRun("inspect", "--format", "csv", "linlan-2021.md", "nowhere.txt", "linlan-2022.txt")
        #expect(run.status == 2 && run.errors == "reportdiff: nowhere.txt: 没有这个文件\n")
        #expect(run.output.contains("address,label,linlan-2021.md,linlan-2022.txt,"))
        let nothing = try ProgramRun("inspect", "--format", "csv", "nowhere.txt", "oddities")
        #expect(nothing.status == 2 && nothing.output.isEmpty && nothing.errors.split(separator: "\n").count == 1)
    }

    @Test func oneCellOfSeveralReportsIsALineEach() throws {
        let run = try ProgramRun(
            "inspect", "--format", "csv", "--at", "requests/new/total", "linlan-2021.md", "linlan-2022.txt")
        #expect(run.status == 0 && run.output.split(separator: "\r\n").count == 3)
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
