import AnnualReportDiff
import TestSupport
import Testing

/// Every trouble is one line on standard error, nothing on standard output, status 2.
@Suite struct TroubleTests {
    private func expect(_ run: ProgramRun, says words: String...) {
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("reportdiff: ") && run.errors.hasSuffix("\n"))
        #expect(run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
    }

    @Test func aFileThatIsNotThere() throws {
        expect(try ProgramRun("linlan-2021.md", "nowhere.txt"), says: "nowhere.txt: 没有这个文件")
        expect(try ProgramRun("--lang", "en", "nowhere.txt", "linlan-2021.md"), says: "nowhere.txt: no such file")
    }

    @Test func aFolder() throws {
        expect(try ProgramRun("linlan-2021.md", "oddities"), says: "oddities: 这是文件夹")
    }

    @Test(
        arguments: [
            ([], "文件是空的"), (Array("\n \n".utf8), "文件是空的"), ([0, 1, 2, 3], "不是文本文件"),
            (Array("你好，世界。".utf8), "不是政府信息公开工作年度报告"),
            (Array("%PDF-1.7".utf8), "PDF"), ([0x50, 0x4B, 3, 4, 20], "DOCX"),
            ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "Office 97"), (Array("{\\rtf1}".utf8), "RTF"),
            ([0x89, 0x50, 0x4E, 0x47], "图片"), ([0xFF, 0x81, 0x30, 0xFF, 0xFF, 0x80, 0x80, 0x80], "编码"),
        ] as [([UInt8], String)])
    func aFileThatIsNoReport(bytes: [UInt8], words: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, "input")
        expect(try ProgramRun("inspect", path), says: path, words)
        expect(try ProgramRun("linlan-2021.md", path), says: path, words)
        expect(try ProgramRun("inspect", "-", input: bytes), says: "-: ", words)
    }

    @Test func anUnknownOptionNamesTheNearestOne() throws {
        expect(try ProgramRun("--fromat", "json", "a", "b"), says: "--fromat", "--format")
        expect(try ProgramRun("--lang", "en", "--quite", "a", "b"), says: "did you mean --quiet?")
        expect(try ProgramRun("-x", "a", "b"), says: "-x")
    }

    @Test func valuesThatAreMissingOrUnknown() throws {
        expect(try ProgramRun("a", "b", "--mode"), says: "--mode: 缺少值")
        expect(try ProgramRun("--format=xml", "a", "b"), says: "“xml”", "markdown")
        expect(try ProgramRun("--only=cells,words", "a", "b"), says: "“words”")
        expect(try ProgramRun("--quiet=yes", "a", "b"), says: "--quiet")
    }

    @Test func aFormatThatIsNoTextIsNotWrittenToATerminal() throws {
        let terminal = try PseudoTerminal.open()
        func run(_ arguments: String...) throws -> ProgramRun {
            try ProgramRun(arguments, in: ProjectPaths.fixtures, terminal: terminal)
        }
        let files = ["linlan-2021.md", "linlan-2022.txt"]
        for format in OutputFormat.allCases.filter(\.isBinary) {
            let name = format.rawValue
            expect(try run("--format", name, files[0], files[1]), says: name, "--output FILE")
            expect(try run("inspect", "--format", name, "-o", "-", files[0]), says: "--output FILE")
            expect(try run("check", "--format", name, "--lang", "en", files[0]), says: "no text", "--output FILE")
            #expect(try run("--format", name, "--quiet", files[0], files[1]).status == 1)
            #expect(try ProgramRun("--format", name, files[0], files[1]).status == 1, "a file or pipe will do")
        }
    }

    @Test func severalFilesInAFormatThatShowsOne() throws {
        expect(try ProgramRun("inspect", "--format", "docx", "linlan-2021.md", "linlan-2022.txt"), says: "docx 一次只能")
    }

    @Test func optionsOfAnotherCommand() throws {
        expect(try ProgramRun("--at", "requests/new/total", "a", "b"), says: "--at", "compare")
        expect(try ProgramRun("inspect", "--mode", "year", "a"), says: "--mode", "inspect")
    }

    @Test func theWrongNumberOfFiles() throws {
        expect(try ProgramRun(), says: "reportdiff [compare]")
        expect(try ProgramRun("linlan-2021.md"), says: "1")
        expect(try ProgramRun("inspect"), says: "reportdiff inspect")
        expect(try ProgramRun("-", "-"), says: "标准输入")
    }

    @Test func aMisspeltCommandOrAddress() throws {
        expect(try ProgramRun("inspct", "linlan-2021.md"), says: "inspect")
        expect(try ProgramRun("help", "everything"), says: "everything")
        expect(try ProgramRun("inspect", "--at", "new/total", "linlan-2021.md"), says: "new/total")
        expect(try ProgramRun("inspect", "--at", "requests/new/totl", "linlan-2021.md"), says: "requests/new/total")
    }

    @Test func theNameOfAFileCannotDriveTheTerminal() throws {
        expect(try ProgramRun("\u{1B}[31m", "linlan-2021.md"), says: "␛[31m")
    }
}
