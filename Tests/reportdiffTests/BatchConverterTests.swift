import Foundation
import JSONText
import TestSupport
import Testing

/// A batch runs converters beside each other, never more than it has workers.
@Suite struct BatchConverterTests {
    private let fakes: FakePrograms
    private let folder: TemporaryFolder

    init() throws {
        fakes = try FakePrograms()
        folder = try TemporaryFolder()
        for year in 2019...2022 { _ = try folder.write(FakePDF.report(year), "\(year).pdf") }
    }

    private func run(_ jobs: Int, _ body: String) throws -> ProgramRun {
        let lines = (0..<6).map {
            #"{"id":"\#($0)","old":"\#(2019 + $0 % 3).pdf","new":"\#(2020 + $0 % 3).pdf"}"# + "\n"
        }
        _ = try folder.write(Array(lines.joined().utf8), "m.jsonl")
        let reader = try fakes.script("reader", body)
        return try ProgramRun(["batch", "m.jsonl", "--jobs", "\(jobs)", "--pdftotext", reader], in: folder.url)
    }

    /// Each run adds itself to the running ones, writes down how many there are, and goes away.
    private static let counting = """
        if [ "$1" = -v ]; then echo "pdftotext version 9.9.9" >&2; exit 0; fi
        mkdir -p $DIR/running; : > $DIR/running/$$
        sleep 0.2; ls $DIR/running | wc -l >> $DIR/counts; sleep 0.1
        rm $DIR/running/$$
        tail -n +2 "$6"
        """

    @Test(arguments: [1, 3]) func noMoreRunAtATimeThanThereAreWorkers(jobs: Int) throws {
        let run = try run(jobs, Self.counting)
        #expect(run.status == 1, "\(run.errors)")
        let counts = fakes.text("counts").split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        // Four files stand in twelve places: one worker meets each again before it has let it go.
        #expect(jobs == 1 ? counts.count == 4 : (4...12).contains(counts.count), "\(counts)")
        #expect(counts.allSatisfy { $0 <= jobs }, "\(counts)")
        #expect(jobs == 1 || counts.contains { $0 > 1 }, "some ran beside each other: \(counts)")
    }

    @Test func oneThatFailsCostsItsOwnPairsAlone() throws {
        let run = try run(2, "grep -q 2019 \"$6\" && kill -9 $$\n\(FakePrograms.pdftotext)")
        #expect(run.status == 2)
        let values = try BatchFixture.values(run.output)
        #expect(values.map { $0["status"]?.intValue } == [2, 1, 1, 2, 1, 1])
        #expect(values[0]["error"]?.stringValue == "2019.pdf: pdftotext 读取这份文件时异常终止（信号 9）")
    }
}
