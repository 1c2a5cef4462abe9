// Prints what each stage of a comparison costs: per report, per pair, and as texts grow.

import AnnualReportDiff
import Foundation

/// The benchmark program: `reportdiff-benchmark [FILE FILE]`; without files it makes its own reports.
/// `reportdiff-benchmark growth [BYTES]` prints the table of what grows with runs of each text at each place.
@main
enum Benchmark {
    static func main() throws {
        let files = Array(CommandLine.arguments.dropFirst())
        if files.first == "growth" { return growth(bytes: files.dropFirst().first.flatMap { Int($0) } ?? 250_000) }
        let pair = files.count == 2 ? try SamplePair(paths: files[0], files[1]) : try SamplePair(size: 1)
        let stages = StageTimes(pair)
        print("one pair, \(pair.bytes) bytes, median of \(StageTimes.rounds):")
        for stage in try stages.measured() { print(stage.line) }
        guard files.isEmpty else { return }
        print("\ngrowth, one pair with the prose repeated and edited:")
        for size in [1, 2, 5, 10] {
            let sample = try SamplePair(size: size)
            let whole = try StageTimes(sample).whole()
            print(StageTime(name: "\(sample.bytes) bytes", seconds: whole).line)
        }
    }

    /// Every token at every place, runs of `bytes` and of four times as many; exits with 1 where one grows too fast.
    private static func growth(bytes: Int) {
        var worst: [Growth] = []
        for place in GrowthPlace.allCases {
            for token in GrowthToken.all {
                let growth = Growth(token, place, bytes: bytes)
                print(growth.line)
                if !growth.isBounded { worst.append(growth) }
            }
        }
        print("\n\(worst.count) above \(Growth.bound)×")
        for growth in worst { print(growth.line) }
        if !worst.isEmpty { exit(1) }
    }
}
