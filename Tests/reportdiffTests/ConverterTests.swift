import Foundation
import TestSupport
import Testing

/// Formats that other programs read: which program is taken, and what is said when it fails.
@Suite struct ConverterTests {
    private let fakes: FakePrograms
    private let folder: TemporaryFolder
    private let reader: String

    init() throws {
        fakes = try FakePrograms()
        folder = try TemporaryFolder()
        reader = try fakes.script("pdftotext", FakePrograms.pdftotext)
        for year in 2019...2022 { _ = try folder.write(FakePDF.report(year), "\(year).pdf") }
    }

    private func run(_ arguments: String..., environment: [String: String] = [:], input: [UInt8] = []) throws
        -> ProgramRun
    {
        try ProgramRun(arguments, input: input, in: folder.url, environment: environment)
    }

    private func expect(_ run: ProgramRun, says words: String...) {
        #expect(run.status == 2 && run.output.isEmpty)
        #expect(run.errors.hasPrefix("reportdiff: ") && run.errors.split(separator: "\n").count == 1, "\(run.errors)")
        for word in words { #expect(run.errors.contains(word), "\(run.errors)") }
    }

    @Test func everyCommandReadsPDF() throws {
        let option = "--pdftotext=\(reader)"
        let compared = try run(option, "--lang=en", "2020.pdf", "2021.pdf")
        #expect(compared.status == 1 && compared.errors.isEmpty)
        #expect(compared.output.contains("212") && compared.output.contains("222"))
        #expect(compared.output.contains("read by way of pdftotext 9.9.9"))
        #expect(try run(option, "2021.pdf", "2021.pdf").status == 0)
        #expect(try run("inspect", option, "2021.pdf").output.contains("由 pdftotext 9.9.9 转换后读取"))
        #expect(
            try run("check", option, "2020.pdf", "2021.pdf", "--format=json").output.contains("\"format\": \"pdf\""))
        #expect(try run("series", option, "2019.pdf", "2020.pdf", "2021.pdf").status == 0)
        #expect(try run(option, "textconv", "2021.pdf").output.contains("全年主动公开政府信息222条，"))
        #expect(try run(option, "git-driver", "2020.pdf", "2021.pdf").output.contains("222"))
    }

    @Test func standardInputMayBeAPDF() throws {
        let run = try run("--pdftotext", reader, "-", "2021.pdf", input: FakePDF.report(2020))
        #expect(run.status == 1 && run.errors.isEmpty)
    }

    @Test(arguments: ["a b.pdf", "-x.pdf", "line\nbreak.pdf", "it's \"so\".pdf", "$(echo no).pdf", "甲.docx"])
    func anyNameWillDo(name: String) throws {
        _ = try folder.write(FakePDF.report(2020), name)
        #expect(try run("--pdftotext", reader, "--", name, "2021.pdf").status == 1)
    }

    @Test func aProgramIsNeverTakenFromWhereTheReportsAre() throws {
        let started = fakes.folder.appendingPathComponent("started").path
        for name in ["pdftotext", "d/pdftotext"] {
            let place = folder.url.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            let trap = try fakes.script("trap", "touch '\(started)'")
            try FileManager.default.copyItem(atPath: trap, toPath: place.path)
        }
        for path in [".", "", "d", ":", "./d:", ":/nowhere:"] {
            expect(try run("inspect", "2021.pdf", environment: ["PATH": path]), says: "poppler")
        }
        for name in ["./pdftotext", "d/pdftotext", "../\(folder.url.lastPathComponent)/pdftotext"] {
            expect(try run("inspect", "--pdftotext", name, "2021.pdf"), says: "--pdftotext: ", "从根目录起的完整路径")
            expect(try run("inspect", "--soffice=\(name)", "2021.pdf"), says: "--soffice: ")
            expect(
                try run("inspect", "2021.pdf", environment: ["REPORTDIFF_PDFTOTEXT": name]),
                says: "2021.pdf: \(name) 不是从根目录起的完整路径")
        }
        #expect(!FileManager.default.fileExists(atPath: started))
    }

    @Test func aProgramGetsNoVariableOfAStranger() throws {
        let spy = try fakes.script("spy", "if [ \"$1\" != -v ]; then env > $DIR/env; fi\n" + FakePrograms.pdftotext)
        let environment = [
            "PATH": ".::bin:/usr/bin:/bin", "LD_LIBRARY_PATH": "lib::/usr/lib:.", "LD_PRELOAD": "", "HOME": "here",
            "FONTCONFIG_FILE": "fonts.conf", "FONTCONFIG_PATH": "/etc/fonts", "TMPDIR": "relative", "GIT_DIR": "x",
            "REPORTDIFF_PDFTOTEXT": spy, "BASH_ENV": "evil", "PYTHONPATH": ".",
        ]
        #expect(try run("inspect", "2021.pdf", environment: environment).status == 0)
        // The shell that runs the script adds its own.
        let given = fakes.text("env").split(separator: "\n").filter {
            !["PWD=", "_=", "SHLVL=", "OLDPWD="].contains(where: $0.hasPrefix)
        }
        let names = Set(given.map { $0.prefix { $0 != "=" } })
        #expect(names == ["PATH", "LD_LIBRARY_PATH", "FONTCONFIG_PATH", "HOME", "TMPDIR", "LC_ALL"])
        #expect(given.contains("PATH=/usr/bin:/bin") && given.contains("LD_LIBRARY_PATH=/usr/lib"))
        #expect(given.contains { $0.hasPrefix("HOME=/tmp/reportdiff-") } && given.contains("LC_ALL=C.UTF-8"))
    }

    @Test func theLedgerNamesTheConverter() throws {
        let option = "--pdftotext=\(reader)"
        #expect(try run("log", "append", option, "l.jsonl", "2020.pdf", "2021.pdf").status == 0)
        let ledger = try String(contentsOf: folder.url.appendingPathComponent("l.jsonl"), encoding: .utf8)
        #expect(ledger.contains(#""converter":{"name":"pdftotext","version":"9.9.9"}"#))
        let verified = try run("log", "verify", option, "l.jsonl", "--inputs", ".", "--lang=en")
        #expect(verified.status == 0 && verified.output.contains("1 of 1 comparisons confirmed"))
        #expect(try run("log", "show", "l.jsonl").output.contains("pdftotext 9.9.9"))
        let without = try run("log", "verify", "l.jsonl", "--inputs", ".", "--lang=en")
        #expect(without.status == 1 && without.output.contains("apt install poppler-utils"))
    }

    @Test func anOptionGoesBeforeAVariableAndThatBeforeThePath() throws {
        func reader(_ name: String) throws -> String {
            try fakes.script(name, "echo \(name) >> $DIR/used\n\(FakePrograms.pdftotext)")
        }
        let (option, variable) = (try reader("option"), try reader("variable"))
        let path = URL(fileURLWithPath: try reader("bin/pdftotext")).deletingLastPathComponent().path
        var environment = ["PATH": "/nowhere:\(path):/usr/bin:/bin", "REPORTDIFF_PDFTOTEXT": variable]
        func used(_ arguments: String...) throws -> Set<Substring> {
            try? FileManager.default.removeItem(at: fakes.folder.appendingPathComponent("used"))
            let run = try ProgramRun(arguments + ["inspect", "2021.pdf"], in: folder.url, environment: environment)
            #expect(run.status == 0, "\(run.errors)")
            return Set(fakes.text("used").split(separator: "\n"))
        }
        #expect(try used("--pdftotext", option) == ["option"])
        #expect(try used() == ["variable"])
        environment["REPORTDIFF_PDFTOTEXT"] = ""
        #expect(try used() == ["bin/pdftotext"])
        environment["REPORTDIFF_PDFTOTEXT"] = "pdftotext"
        #expect(try used() == ["bin/pdftotext"], "a name without folder is looked for on PATH")
    }

    @Test func withoutTheProgramThereIsAdvice() throws {
        expect(try run("inspect", "2021.pdf"), says: "2021.pdf: ", "apt install poppler-utils", "--pdftotext")
        expect(try run("--lang=en", "2020.pdf", "2021.pdf"), says: "2020.pdf: ", "needs poppler's pdftotext")
        _ = try folder.write(Array("{\\rtf1}".utf8), "a.rtf")
        expect(try run("inspect", "a.rtf"), says: "LibreOffice", "apt install libreoffice-writer", "--soffice", ".docx")
    }

    @Test func whatIsReadHereStartsNothing() throws {
        let trap = try fakes.script("trap", "touch $DIR/started")
        let fixture = ProjectPaths.fixture("linlan-2021").path
        for pair in [("docx", "md"), ("html", "docx")] {
            let run = try run("--pdftotext", trap, "--soffice", trap, "\(fixture).\(pair.0)", "\(fixture).\(pair.1)")
            #expect(run.status != 2, "\(run.errors)")
        }
        #expect(fakes.text("started").isEmpty && !fakes.folder.path.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: fakes.folder.appendingPathComponent("started").path))
    }

    @Test func aProgramThatIsNoneIsNamedWithWhereItWasNamed() throws {
        let path = folder.url.path
        expect(
            try run("inspect", "--pdftotext", "\(path)/no", "2021.pdf"), says: "没有 \(path)/no 这个程序",
            "REPORTDIFF_PDFTOTEXT")
        expect(try run("inspect", "--pdftotext", path, "2021.pdf", "--lang=en"), says: "is a folder and no program")
        expect(try run("inspect", "--pdftotext", "\(path)/2021.pdf", "2021.pdf"), says: "不能执行")
    }

    @Test func whatAProgramComplainsOfIsOneLine() throws {
        func read(_ body: String) throws -> ProgramRun {
            try run("inspect", "--pdftotext", try fakes.script("bad", body), "2021.pdf")
        }
        expect(
            try read("printf 'note\\nSyntax \\033[31mError: in %s\\nmore\\n' \"$6\" >&2; exit 1"),
            says: "2021.pdf: pdftotext 读不了这份文件", "Syntax [31mError: in report.pdf\n")
        expect(try read("exit 1"), says: "退出状态 1")
        expect(try read("kill -11 $$"), says: "异常终止（信号 11）")
        expect(try read("exit 0"), says: "没有转换出结果")
        expect(try read("echo garbage"), says: "-bbox-layout")
        expect(try read("echo 'Incorrect password' >&2; exit 1"), says: "密码")
        expect(
            try read("exec yes 0123456789012345678901234567890123456789012345678901234567890123456789"),
            says: "超过 64 MB")
    }

    @Test func aFolderThatCannotBeMadeIsNamed() throws {
        let run = try run("inspect", "--pdftotext", reader, "2021.pdf", environment: ["TMPDIR": "/nowhere"])
        expect(run, says: "/nowhere", "临时文件夹")
    }

    @Test func emptyFilesAndDocumentsWithPasswordsNeedNoProgram() throws {
        for name in ["a.pdf", "a.doc", "a.wps", "a.rtf", "a.odt", "a.ofd", "a.docx"] {
            _ = try folder.write([], name)
            expect(try run("inspect", name), says: "\(name): 文件是空的")
        }
    }
}
