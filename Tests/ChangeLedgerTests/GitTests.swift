import Foundation
import SystemAccess
import TestSupport
import Testing

/// The README's configuration, tried with the real git.
@Suite struct GitTests {
    private let folder: LedgerFolder
    private let git: URL?

    init() throws {
        folder = try LedgerFolder()
        git = ProgramCall.find("git")
        guard git != nil else {
            print("skipped: there is no git to try the configuration with")
            return
        }
        try run("init", "-q")
        // The three lines of the README, with the program's own path.
        let program = ProgramCall.reportdiff.path
        try run("config", "diff.reportdiff.command", "'\(program)' git-driver")
        try run("config", "diff.reportdiff.textconv", "'\(program)' textconv")
        try run("config", "difftool.reportdiff.cmd", "'\(program)' git-driver \"$LOCAL\" \"$REMOTE\"")
        try folder.write(Array("reports/* diff=reportdiff\n".utf8), ".gitattributes")
    }

    @discardableResult
    private func run(_ arguments: String...) throws -> ProgramCall { try run(arguments) }

    private func run(_ arguments: [String]) throws -> ProgramCall {
        let environment = [
            "HOME": folder.url.path, "GIT_CONFIG_NOSYSTEM": "1",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "",
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@b", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@b",
            "GIT_AUTHOR_DATE": "1709281800 +0000", "GIT_COMMITTER_DATE": "1709281800 +0000",
        ]
        let git = self.git ?? URL(fileURLWithPath: "/usr/bin/git")
        return try ProgramCall(git, arguments, in: folder.url, environment: environment)
    }

    /// Two versions of a report are committed, a third is left in the work tree.
    private func versions(_ first: String, _ second: String, as name: String) throws {
        for fixture in [first, second] {
            try folder.write([UInt8](Data(contentsOf: ProjectPaths.fixture(fixture))), name)
            try run("add", ".")
            #expect(try run("commit", "-q", "-m", fixture).status == 0)
        }
        try folder.write([UInt8](Data(contentsOf: ProjectPaths.fixture(first))), name)
    }

    @Test(arguments: [
        ("linlan-2021.docx", "linlan-2022.docx"), ("linlan-2021.html", "linlan-2022.html"),
        ("linlan-2021.md", "linlan-2022.txt"),
    ])
    func gitShowsReportChanges(first: String, second: String) throws {
        guard git != nil else { return }
        for fixture in [first, second] where !FileManager.default.fileExists(atPath: ProjectPaths.fixture(fixture).path)
        {
            return print("skipped: there is no \(fixture)")
        }
        let format = second.split(separator: ".")[1]
        let name = "reports/报告 1.\(format)"
        try versions(first, second, as: name)
        let diff = try run("diff")
        #expect(diff.status == 0 && diff.errors.isEmpty)
        #expect(diff.output.contains("691") && diff.output.contains("587") && diff.output.contains("a/\(name)"))
        let between = try run("diff", "HEAD~1", "HEAD")
        #expect(between.status == 0 && between.output.contains("2022年新收政府信息公开申请691件"))
        for command in [["log", "-p", "-1"], ["show", "HEAD"]] {
            let history = try run(command)
            #expect(history.status == 0 && history.errors.isEmpty)
            #expect(history.output.contains("-一、本年新收政府信息公开申请数量 / 总计：587"))
            #expect(history.output.contains("+一、本年新收政府信息公开申请数量 / 总计：691"))
        }
        let log = try run("log", "-p")
        #expect(log.status == 0 && log.output.contains("+临澜市政务服务管理局2021年政府信息公开工作年度报告"))
        for tool in [["difftool", "-y", "HEAD~1", "HEAD"], ["difftool", "-y", "-t", "reportdiff"]] {
            let run = try run(tool)
            #expect(run.status == 0 && run.output.contains("691"), "\(tool) \(run.errors)")
        }
        // Without the attribute git's own helper calls the tool, with two files.
        try folder.write(Array("reports/* -diff\n".utf8), ".gitattributes")
        let two = try run(["difftool", "-y", "-t", "reportdiff", "HEAD~1", "HEAD", "--", "reports"])
        #expect(two.status == 0 && two.output.contains("2022年新收政府信息公开申请691件"), "\(two.errors)")
    }

    @Test func reportsThatComeGoAndMoveAreSaid() throws {
        guard git != nil else { return }
        try versions("linlan-2020.txt", "linlan-2021.md", as: "reports/a.md")
        try run("reset", "-q", "--hard")
        try folder.write([UInt8](Data(contentsOf: ProjectPaths.fixture("linlan-2022.txt"))), "reports/b.txt")
        try run("add", ".")
        let added = try run("diff", "--cached")
        #expect(added.status == 0 && added.output.hasPrefix("新增报告 b/reports/b.txt\n临澜市"))
        try run("commit", "-q", "-m", "b")
        try run("rm", "-q", "reports/b.txt")
        let removed = try run("diff", "--cached")
        #expect(removed.output == "删除报告 a/reports/b.txt：临澜市政务服务管理局2022年政府信息公开工作年度报告\n\n")
        try run("reset", "-q", "--hard")
        try run("mv", "reports/b.txt", "reports/c.txt")
        let bytes = [UInt8](try Data(contentsOf: ProjectPaths.fixture("linlan-2022.txt")))
        try folder.write(bytes.replacing(Array("691".utf8), with: Array("692".utf8)), "reports/c.txt")
        try run("add", ".")
        let moved = try run("diff", "--cached", "-M")
        #expect(
            moved.status == 0 && moved.output.contains("a/reports/b.txt") && moved.output.contains("b/reports/c.txt"))
    }

    @Test func aFileThatIsNoReportIsToldByNameAndShownLineByLine() throws {
        let notes = try folder.write(Array("会议记录：下周三开会。\n".utf8), "notes")
        let run = try ProgramCall(
            "--lang=en", "git-driver", "notes.txt", notes, "0", "100644", "linlan-2022.txt", "0", "100644")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("reportdiff: a/notes.txt: not an annual report"))
        #expect(run.output.contains("\n-会议记录：下周三开会。\n") && run.output.contains("\n+临澜市"))
    }

    /// Commits what `write` makes of each of two texts.
    private func commit(_ write: (String) throws -> Void) throws {
        for fixture in ["linlan-2021.md", "linlan-2022.txt"] {
            try write(fixture)
            try run("add", "-A", ".")
            #expect(try run("commit", "-q", "-m", fixture).status == 0)
        }
    }

    private func write(_ bytes: [UInt8], at path: FilePath) throws {
        let file = try RunFiles().output(FilePath(folder.url.path).appending(path), .whole)
        try file.write(bytes)
        try file.finish()
    }

    @Test func noFileNameIsAnOptionOrAnInput() throws {
        guard git != nil else { return }
        try folder.write(Array("* diff=reportdiff\nevil -diff\n".utf8), ".gitattributes")
        let names: [FilePath] = [
            "-x.txt", "--quiet.txt", "--help", "--version", "--", "-", "--lang=en", "-o", "a\nb.txt", "q'\"u$(x) o.txt",
            "git-driver", "报告.txt", FilePath(bytes: [0xB1, 0xA8, 0xB8, 0xE6]), FilePath(bytes: [0x61, 0xFF, 0xFE]),
        ]
        try commit { fixture in
            let bytes = [UInt8](try Data(contentsOf: ProjectPaths.fixture(fixture)))
            for name in names { try write(bytes, at: name) }
        }
        for command in [["diff", "HEAD~1", "HEAD"], ["diff", "-R", "HEAD~1"]] {
            let diff = try run(command)
            #expect(diff.status == 0 && diff.errors.isEmpty, "\(diff.errors)")
            let count = diff.output.split(separator: "\n").count { $0.hasPrefix("临澜市政务服务管理局政府信息公开工作年度报告：") }
            #expect(count == names.count)
        }
        let log = try run("log", "-p", "-1")
        #expect(log.status == 0 && log.errors.isEmpty)
        #expect(log.output.split(separator: "\n").count { $0 == "+一、本年新收政府信息公开申请数量 / 总计：691" } == names.count)
    }

    @Test func aRepositoryStartsNoProgramOfItsOwn() throws {
        guard git != nil else { return }
        try folder.write(Array("* diff=reportdiff\n".utf8), ".gitattributes")
        let evil = try folder.write(Array("#!/bin/sh\ntouch '\(folder.path("started"))'\n".utf8), "d/evil")
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: evil)
        let names = ["--pdftotext=d/evil", "--soffice=d/evil", "--pdftotext"]
        try commit { fixture in for name in names { try folder.write(Array("%PDF-1.4\n\(fixture)\n".utf8), name) } }
        for command in [["diff", "HEAD~1", "HEAD"], ["log", "-p"], ["difftool", "-y", "HEAD~1", "HEAD"]] {
            _ = try run(command)
            #expect(!FileManager.default.fileExists(atPath: folder.path("started")), "\(command)")
        }
        let diff = try run("diff", "HEAD~1", "HEAD")
        #expect(diff.status == 0 && diff.output.contains("a/--pdftotext=d/evil"))
    }

    @Test func aLinkIsShownAsGitShowsItAndTheDiffGoesOn() throws {
        guard git != nil else { return }
        try folder.write(Array("* diff=reportdiff\n".utf8), ".gitattributes")
        try commit { fixture in
            for name in ["a.link", "b.gone", "b.new"] { try? FileManager.default.removeItem(atPath: folder.path(name)) }
            let isFirst = fixture == "linlan-2021.md"
            let manager = FileManager.default
            try manager.createSymbolicLink(atPath: folder.path("a.link"), withDestinationPath: fixture)
            try manager.createSymbolicLink(
                atPath: folder.path(isFirst ? "b.gone" : "b.new"), withDestinationPath: isFirst ? "away" : "here/it is")
            try folder.write(
                Array((0..<20).map { isFirst && $0 == 9 ? "nine\n" : "line \($0)\n" }.joined().utf8), "c.txt")
            try folder.write([0, 1, isFirst ? 2 : 3], "d.bin")
            try folder.write([UInt8](Data(contentsOf: ProjectPaths.fixture(fixture))), "z.txt")
        }
        let diff = try run("diff", "--no-renames", "HEAD~1", "HEAD")
        #expect(diff.status == 0 && diff.errors.isEmpty)
        #expect(diff.output.contains("2022年新收政府信息公开申请691件"))
        let own = try run("diff", "--no-ext-diff", "--no-textconv", "--no-renames", "HEAD~1", "HEAD", "--", ":!z.txt")
        // Git's heads of hunks go on with a line of the text before them.
        let expected = own.output.split(separator: "\n").map { $0.hasPrefix("@@") ? $0.prefix { $0 != "l" } : $0 }
        let lines = Set(diff.output.split(separator: "\n").map { String($0) })
        for line in expected {
            let text = line.hasPrefix("@@") && line.hasSuffix(" ") ? line.dropLast() : line
            #expect(lines.contains(String(text)), "\(text)")
        }
    }

    @Test func theDriverColoursBehindGitsPager() throws {
        let arguments = ["git-driver", "linlan-2021.md", "linlan-2022.txt"]
        func run(_ environment: [String: String]) throws -> Bool {
            let run = try ProgramCall(
                ProgramCall.reportdiff, arguments, in: ProjectPaths.fixtures, environment: environment)
            #expect(run.status == 0)
            return run.output.contains("\u{1B}[")
        }
        #expect(try run(["GIT_PAGER_IN_USE": "true"]))
        #expect(try !run([:]))
        #expect(try !run(["GIT_PAGER_IN_USE": "true", "NO_COLOR": "1"]))
        #expect(try !run(["GIT_PAGER_IN_USE": "true", "TERM": "dumb"]))
    }
}
