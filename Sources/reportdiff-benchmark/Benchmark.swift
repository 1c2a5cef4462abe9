// Prints what each stage of a comparison costs: per report, per pair, and as texts grow.

import AnnualReportDiff

/// The benchmark program: `reportdiff-benchmark [FILE FILE]`; without files it makes its own reports.
@main
enum Benchmark {
    static func main() throws {
        let files = Array(CommandLine.arguments.dropFirst())
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
}
