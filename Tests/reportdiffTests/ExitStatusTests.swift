import TestSupport
import Testing

@Suite struct ExitStatusTests {
    @Test func nothingChangedIsZero() throws {
        let run = try ProgramRun("linlan-2022.txt", "linlan-2022.txt")
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("两份文件完全相同"))
    }

    @Test func somethingChangedIsOne() throws {
        let run = try ProgramRun("compare", "linlan-2021.md", "linlan-2022.txt")
        #expect(run.status == 1 && run.errors.isEmpty)
        #expect(run.output.contains("2022年新收政府信息公开申请691件"))
    }

    @Test func quietLeavesOnlyTheStatus() throws {
        let run = try ProgramRun("--quiet", "linlan-2021.md", "linlan-2022.txt")
        #expect(run.status == 1 && run.output.isEmpty && run.errors.isEmpty)
    }

    @Test func aFileThatCannotBeReadAmongOthersIsTwo() throws {
        for command in [["check"], ["inspect", "--format", "csv"]] {
            let run = try ProgramRun(command + ["linlan-2021.md", "none.txt"], in: ProjectPaths.fixtures)
            #expect(run.status == 2 && !run.output.isEmpty, "\(command)")
            #expect(run.errors == "reportdiff: none.txt: 没有这个文件\n")
        }
    }

    @Test func inspectIsZero() throws {
        let run = try ProgramRun("inspect", "linlan-2021.md", "linlan-2022.txt")
        #expect(run.status == 0 && run.output.contains("临澜市政务服务管理局2022年"))
    }

    @Test func helpAndVersionAreZero() throws {
        for run in [
            try ProgramRun("help"), try ProgramRun("help", "compare"), try ProgramRun("--help"),
            try ProgramRun("inspect", "--help", "--lang", "en"), try ProgramRun("--version"),
        ] {
            #expect(run.status == 0 && run.errors.isEmpty && !run.output.isEmpty)
        }
        #expect(try ProgramRun("--version").output == "reportdiff 0.2.0\n")
    }
}
