import Foundation
import TestSupport
import Testing

@Suite struct BatchResumeTests {
    private let folder: TemporaryFolder
    private let manifest: String
    private let whole: [UInt8]

    init() throws {
        folder = try TemporaryFolder()
        manifest = try BatchFixture.writeSmall(60, in: folder)
        let lines = try String(contentsOfFile: manifest, encoding: .utf8)
        _ = try folder.write(
            Array((lines + "nonsense\n\n" + #"{"id":"pair 1","old":"a","new":"b"}"#).utf8), "m.jsonl")
        whole = Array(try ProgramRun(["batch", manifest], in: folder.url).output.utf8)
    }

    private func run(_ options: String...) throws -> ProgramRun {
        try ProgramRun(["batch", manifest] + options, in: folder.url)
    }

    private func read(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.url.appendingPathComponent(name)))
    }

    /// The summary without what belongs to a single run.
    private func summary(_ run: ProgramRun) -> [Substring] {
        run.errors.split(separator: "\n").filter {
            !$0.hasPrefix("用时") && !$0.hasPrefix("其中") && !$0.hasPrefix("reportdiff: ")
        }
    }

    @Test func anOutputCutAnywhereIsMadeWhole() throws {
        var random = SeededGenerator(seed: 5)
        let undisturbed = try run()
        let lineEnds = whole.indices.filter { whole[$0] == 10 }
        for cut in [0, 1, lineEnds[0], lineEnds[0] + 1, lineEnds[12] + 1, whole.count - 1, whole.count]
            + (0..<3).map({ _ in Int.random(in: 0..<whole.count, using: &random) })
        {
            let path = try folder.write(Array(whole.prefix(cut)), "o.jsonl")
            let run = try run("--resume", path)
            #expect(try read("o.jsonl") == whole, "cut after \(cut) bytes")
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(summary(run) == summary(undisturbed))
            let torn = cut - (whole.prefix(cut).lastIndex(of: 10).map { $0 + 1 } ?? 0)
            #expect(run.errors.contains("末行不完整，去掉其\(torn)字节") == (torn > 0))
        }
    }

    @Test func killedAtRandomMomentsAndResumedTenTimesItIsTheSame() throws {
        var random = SeededGenerator(seed: UInt64(Date().timeIntervalSince1970))
        let manifest = try BatchFixture.writeSmall(240, in: folder)
        let whole = Array(try run().output.utf8)
        let path = folder.path("k.jsonl")
        let entries = try String(contentsOfFile: manifest, encoding: .utf8).split(separator: "\n").map(String.init)
        var sizes = [0]
        func size() -> Int { (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0 }
        for round in 1...10 {
            // The entries come one by one, so that no machine is done before it is killed.
            let program = try LiveProgram(["batch", "-", "--resume", path], in: folder.url)
            for entry in entries.prefix(round * 20) { try program.send(entry) }
            // Each run gets somewhere, but none far.
            while size() <= sizes[sizes.count - 1] { Thread.sleep(forTimeInterval: 0.001) }
            Thread.sleep(forTimeInterval: .random(in: 0...0.1, using: &random))
            program.signal(SIGKILL)
            #expect(program.end() == -SIGKILL)
            #expect(whole.starts(with: try read("k.jsonl")))
            sizes.append(size())
        }
        #expect(try run("--resume", path).status == 1)
        #expect(try read("k.jsonl") == whole)
        print("killed ten times at bytes \(sizes.dropFirst()) of \(whole.count)")
    }

    @Test func anotherOutputBeginsWithACopy() throws {
        let path = try folder.write(Array(whole.prefix(whole.count / 2)), "o.jsonl")
        #expect(try run("--resume", path, "-o", folder.path("p.jsonl")).status == 2)
        #expect(try read("p.jsonl") == whole)
        #expect(try read("o.jsonl").count == whole.count / 2)
        #expect(try Array(run("--resume", path, "-o", "-").output.utf8) == whole)
        #expect(try run("--resume", path, "-o", path).output.isEmpty)
        #expect(try read("o.jsonl") == whole)
    }

    @Test func withoutAnEarlierOutputItBeginsAtTheBeginning() throws {
        let run = try run("--resume", folder.path("n.jsonl"))
        #expect(run.errors.hasPrefix("reportdiff: \(folder.path("n.jsonl")): 还没有先前的输出"))
        #expect(try read("n.jsonl") == whole)
    }

    @Test func theOutputOfAnotherBatchIsLeftAlone() throws {
        let lines = whole.split(separator: 10, omittingEmptySubsequences: true)
        let swapped = Array((Array(lines[1]) + [10] + Array(lines[0]) + [10]))
        for (bytes, words) in [
            (swapped, ":1: 不是这一批的输出：按清单，这一行应答编号“pair 0”"),
            (Array("id,status\r\n1,0\r\n".utf8), ":1: "), (Array("\n".utf8), ":1: "),
            (whole + Array(lines[0]) + [10], ":63: 不是这一批的输出：按清单，这一行没有对应的条目"),
        ] {
            let path = try folder.write(bytes, "o.jsonl")
            let run = try run("--resume", path)
            #expect(run.status == 2 && run.errors.contains(path + words), "\(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1)
            #expect(try read("o.jsonl") == bytes)
        }
        #expect(try run("--resume", manifest).status == 2)
        #expect(try run("--resume", folder.path("o.jsonl"), "--format", "csv").errors.contains("只能接着写 json"))
    }

    @Test func twoRunsDoNotWriteOneFile() throws {
        let path = folder.path("o.jsonl")
        let first = try LiveProgram(["batch", "-", "-o", path], in: folder.url)
        while !folder.names.contains("o.jsonl") { Thread.sleep(forTimeInterval: 0.01) }
        Thread.sleep(forTimeInterval: 0.2)
        let second = try run("-o", path)
        #expect(second.status == 2 && second.errors.contains("另一个 reportdiff 正在写这个文件"))
        try first.endInput()
        #expect(first.end() == 0)
    }

    @Test func whatIsNoEarlierOutputStaysAsItIs() throws {
        // None of them has a line end, so that none has a line to be held against the manifest.
        for text in [
            "报告", "{", #"{"id":"pair 0","status":9"#, #"{"id":"pair 1","status":1,"#, #"{"id":null"#, "[", " ",
        ] {
            let path = try folder.write(Array(text.utf8), "o.jsonl")
            let run = try run("--resume", path)
            if #"{"id":"pair 0","status":"#.hasPrefix(text) {
                #expect(try run.status == 2 && read("o.jsonl") == whole, "a line that has only begun is one of ours")
                continue
            }
            #expect(run.status == 2 && run.errors.hasPrefix("reportdiff: \(path):1: 不是这一批的输出"), "\(run.errors)")
            #expect(run.errors.split(separator: "\n").count == 1)
            #expect(try read("o.jsonl") == Array(text.utf8))
        }
        let path = try folder.write(whole + Array("{".utf8), "o.jsonl")
        #expect(try run("--resume", path).errors.contains(":63: 不是这一批的输出：按清单，这一行没有对应的条目"))
        #expect(try read("o.jsonl") == whole + Array("{".utf8))
        let empty = try folder.write([], "o.jsonl")
        #expect(try run("--resume", empty).status == 2)
        #expect(try read("o.jsonl") == whole)
    }

    @Test func whatHasNoResultIsTriedAgainOnlyWhenAskedFor() throws {
        // Some entries fail: the report that they need is not there.
        let hidden = folder.path("hidden")
        try FileManager.default.moveItem(atPath: folder.path("2022.txt"), toPath: hidden)
        let without = try Array(run().output.utf8)
        try FileManager.default.moveItem(atPath: hidden, toPath: folder.path("2022.txt"))
        let ends = without.indices.filter { without[$0] == 10 }
        for cut in [ends[20] + 1, ends[20] + 9, without.count] {
            let path = try folder.write(Array(without.prefix(cut)), "o.jsonl")
            let kept = ends.last { $0 < cut }.map { $0 + 1 } ?? 0
            #expect(try run("--resume", path).status == 2)
            #expect(try read("o.jsonl").prefix(kept) == without.prefix(kept))
            #expect(try read("o.jsonl").suffix(100) == (cut == without.count ? without : whole).suffix(100))

            _ = try folder.write(Array(without.prefix(cut)), "o.jsonl")
            let run = try run("--resume", path, "--retry")
            #expect(try run.status == 2 && read("o.jsonl") == whole)
            #expect(summary(run) == summary(try self.run()))
            #expect(folder.names.allSatisfy { !$0.hasPrefix(".") })

            _ = try folder.write(Array(without.prefix(cut)), "o.jsonl")
            #expect(try self.run("--resume", path, "--retry", "-o", folder.path("p.jsonl")).status == 2)
            #expect(try read("p.jsonl") == whole)
            #expect(try read("o.jsonl") == Array(without.prefix(cut)))
            #expect(try Array(self.run("--resume", path, "--retry", "-o", "-").output.utf8) == whole)
        }
        #expect(try run("--retry").errors == "reportdiff: --retry: 只能与 --resume 一起用\n")
    }

    @Test(.enabled(if: ProgramRun.canBeTried)) func aBatchKilledWhileItTriesAgainHasLostNothing() throws {
        let lines = [#"{"id":"a","old":"2020.txt","new":"no.txt"}"#, #"{"id":"hang","old":"2020.txt","new":"no.txt"}"#]
        _ = try folder.write(Array(lines.joined(separator: "\n").utf8), "h.jsonl")
        let path = folder.path("h.out")
        #expect(try ProgramRun(["batch", "h.jsonl", "-o", path, "--format", "json"], in: folder.url).status == 2)
        let before = try read("h.out")
        _ = try folder.write(Array(BatchFixture.small(2021).utf8), "no.txt")
        for number in [SIGKILL, SIGTERM] {
            let program = try LiveProgram(
                ["batch", "h.jsonl", "--resume", path, "--retry"], in: folder.url,
                environment: ["REPORTDIFF_TRIAL": "yes"])
            for _ in 0..<3000 where !folder.names.contains(where: { $0.hasSuffix(".tmp") }) { usleep(10_000) }
            program.signal(number)
            #expect(program.end() == (number == SIGKILL ? -SIGKILL : 128 + number))
            #expect(try read("h.out") == before)
            for name in folder.names where name.hasSuffix(".tmp") {
                #expect(number == SIGKILL)
                try FileManager.default.removeItem(atPath: folder.path(name))
            }
        }
        #expect(try ProgramRun(["batch", "h.jsonl", "--resume", path, "--retry"], in: folder.url).status == 1)
    }
}
