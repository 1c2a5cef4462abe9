import Foundation
import JSONText
import TestSupport
import Testing

/// A worker process that fails costs the entry it was at, and no other. A program built for release cannot be made to fail.
@Suite(.enabled(if: ProgramRun.canBeTried)) struct BatchWorkerTests {
    /// What befalls a worker at an entry whose id begins so, and how its line ends then.
    private static let trials: [(name: String, error: String)] = [
        ("trap", "程序处理这一条时异常终止（信号 \(trap)），没有结果"), ("deep", "程序处理这一条时异常终止（信号 11），没有结果"),
        ("hang", "超过 5 秒没有完成，已中止（时限见 --timeout）"), ("spin", "超过 5 秒没有完成，已中止（时限见 --timeout）"),
        ("nibble", "需要的内存超过 128 MB，已中止（上限见 --memory）"), ("gulp", "需要的内存超过 128 MB，已中止（上限见 --memory）"),
        ("leave", "处理这一条的进程没有应答就退出了（退出状态 3）"), ("garble", "处理这一条的进程应答错乱，没有结果"),
        ("babble", "处理这一条的进程应答错乱，没有结果"),
    ]
    #if arch(arm64)
        private static let trap = SIGTRAP
    #else
        private static let trap = SIGILL
    #endif

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ arguments: [String], trial: Bool) throws -> ProgramRun {
        try ProgramRun(
            ["batch"] + arguments, in: folder.url, environment: trial ? ["REPORTDIFF_TRIAL": "yes"] : [:])
    }

    /// A manifest of pairs, every third of which one of the trials befalls; the names by line.
    private func writeManifest() throws -> [Int: String] {
        let entries = try String(contentsOfFile: BatchFixture.writeSmall(30, in: folder), encoding: .utf8)
        var befallen: [Int: String] = [:]
        let lines = entries.split(separator: "\n").enumerated().map { number, line -> String in
            guard number % 3 == 1, number / 3 < Self.trials.count else { return String(line) }
            let trial = Self.trials[number / 3]
            befallen[number] = trial.error
            return String(line).replacing("pair", with: trial.name)
        }
        _ = try folder.write(Array(lines.joined(separator: "\n").utf8), "m.jsonl")
        return befallen
    }

    @Test(arguments: ["1", "3"]) func whatBefallsAWorkerCostsItsEntryAlone(jobs: String) throws {
        let befallen = try writeManifest()
        let undisturbed = try run(["m.jsonl"], trial: false)
        let run = try run(["m.jsonl", "--jobs", jobs, "--timeout", "5", "--memory", "128"], trial: true)
        let (expected, found) = (undisturbed.output.split(separator: "\n"), run.output.split(separator: "\n"))
        try #require(expected.count == 30 && found.count == 30)
        #expect(run.status == 2)
        for (number, line) in found.enumerated() {
            guard let error = befallen[number] else {
                #expect(line == expected[number])
                continue
            }
            let value = try JSONParser(Array(line.utf8)).parse()
            #expect(value.objectValue?.map(\.key) == ["id", "status", "error"])
            #expect(value["error"]?.stringValue?.hasSuffix(".txt: \(error)") == true, "\(value)")
        }
    }

    @Test(arguments: ["csv", "html"]) func anOverviewHasARowForIt(format: String) throws {
        let befallen = try writeManifest()
        let run = try run(
            ["m.jsonl", "--format", format, "--timeout", "5", "--memory", "128", "--lang", "en"], trial: true)
        #expect(run.status == 2)
        #expect(run.output.components(separatedBy: "there is no result").count - 1 >= befallen.count - 5)
        #expect(run.output.contains("of memory and was stopped") && run.output.contains("not done after 5 seconds"))
    }

    @Test func anInspectionTellsItOnStandardErrorWhereCellsHaveNoPlaceForIt() throws {
        _ = try BatchFixture.writeSmall(1, in: folder)
        let lines = [#"{"id":"1","file":"2020.txt"}"#, #"{"id":"trap","file":"2021.txt"}"#]
        _ = try folder.write(Array(lines.joined(separator: "\n").utf8), "i.jsonl")
        let run = try run(["i.jsonl", "--inspect", "--format", "csv", "--lang", "en"], trial: true)
        #expect(run.status == 2)
        #expect(run.errors.hasPrefix("reportdiff: 2021.txt: the program crashed at it (signal \(Self.trap))"))
    }

    @Test func aFileOfAFolderCostsItselfAlone() throws {
        _ = try BatchFixture.writeSmall(1, in: folder)
        for (year, name) in [(2017, "trap"), (2018, "hang"), (2016, "nibble")] {
            _ = try folder.write(Array(BatchFixture.small(year).utf8), "\(name)-\(year).txt")
        }
        let run = try run(["--folder", ".", "--timeout", "5", "--memory", "128", "--lang", "en"], trial: true)
        #expect(run.status == 1)
        #expect(run.output.split(separator: "\n").count == 5)
        #expect(run.errors.contains("reportdiff: trap-2017.txt: the program crashed at it"))
        #expect(run.errors.contains("reportdiff: hang-2018.txt: not done after 5 seconds"))
        #expect(run.errors.contains("reportdiff: nibble-2016.txt: it needs more than 128 MB"))
    }

    @Test func aWorkerThatIsKilledCostsItsEntryAlone() throws {
        _ = try BatchFixture.writeSmall(1, in: folder)
        let program = try LiveProgram(
            ["batch", "-", "--jobs", "1"], in: folder.url, environment: ["REPORTDIFF_TRIAL": "yes"])
        for id in ["a", "hang", "b"] { try program.send(#"{"id":"\#(id)","old":"2020.txt","new":"2021.txt"}"#) }
        #expect(program.line()?.hasPrefix(#"{"id":"a","status":1,"#) == true)
        for worker in try program.children(atLeast: 1) { kill(worker, SIGKILL) }
        #expect(
            program.line()
                == #"{"id":"hang","status":2,"error":"2020.txt、2021.txt: 处理这一条的进程被终止（信号 9），没有结果"}"#)
        #expect(program.line()?.hasPrefix(#"{"id":"b","status":1,"#) == true)
        try program.endInput()
        #expect(program.end() == 2)
    }

    @Test func workersThatCannotBeStartedAreTrouble() throws {
        _ = try BatchFixture.writeSmall(2, in: folder)
        for arguments in [["m.jsonl"], ["--folder", "."], ["m.jsonl", "-o", "o.csv"]] {
            let run = try ProgramRun(
                ["batch"] + arguments, in: folder.url, environment: ["REPORTDIFF_TRIAL": "unready"])
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.errors == "reportdiff: batch: 工作进程不能启动：退出状态 7\n")
        }
        #expect(!folder.names.contains("o.csv"))
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGKILL]) func whateverEndsABatchEndsItsWorkers(number: Int32) throws {
        _ = try BatchFixture.writeSmall(1, in: folder)
        let program = try LiveProgram(
            ["batch", "-", "--jobs", "3"], in: folder.url, environment: ["REPORTDIFF_TRIAL": "yes"])
        for id in ["hang", "spin", "eat"] { try program.send(#"{"id":"\#(id)","old":"2020.txt","new":"2021.txt"}"#) }
        let workers = try program.children(atLeast: 3)
        #expect(workers.count == 3)
        program.signal(number)
        #expect(program.end() == (number == SIGKILL ? -SIGKILL : 128 + number))
        for worker in workers { #expect(FakePrograms.goesAway("\(worker)")) }
    }

    #if os(Linux)
        @Test func aWorkerInheritsNothingButItsChannel() throws {
            _ = try BatchFixture.writeSmall(1, in: folder)
            let fakes = try FakePrograms()
            // Whoever starts the batch leaves a file open, as scripts do that lock one.
            let script = try fakes.script("locking", #"exec 7< 2020.txt; exec "$PROGRAM" "$@""#)
            let program = try LiveProgram(
                ["batch", "-"], in: folder.url,
                environment: ["REPORTDIFF_TRIAL": "yes", "PROGRAM": ProgramRun.program?.path ?? ""], by: script)
            try program.send(#"{"id":"hang","old":"2020.txt","new":"2021.txt"}"#)
            let worker = try #require(try program.children(atLeast: 1).first)
            #expect(try FileManager.default.contentsOfDirectory(atPath: "/proc/\(program.number)/fd").contains("7"))
            let descriptors = try FileManager.default.contentsOfDirectory(atPath: "/proc/\(worker)/fd").sorted()
            #expect(descriptors == ["0", "1", "2"])
            let words = try String(contentsOfFile: "/proc/\(worker)/cmdline", encoding: .utf8)
            #expect(words == "reportdiff\0batch-worker\0")
        }
    #endif

    @Test func theWordOfAWorkerIsNoCommandOfAUser() throws {
        for arguments in [
            ["batch-worker"], ["batch-worker", "x"], ["batch-worker", "--help-me"], ["help", "batch-worker"],
        ] {
            let run = try ProgramRun(arguments, in: folder.url)
            #expect(run.status == 2 && run.output.isEmpty && run.errors.split(separator: "\n").count == 1)
        }
        #expect(try !ProgramRun("help").output.contains("batch-worker"))
        #expect(try !ProgramRun("help", "batch").output.contains("batch-worker"))
    }
}
