import Foundation
import JSONText
import TestSupport
import Testing

/// Many pairs with known edits, some of them spoilt: every line says just what was done to its pair.
///
/// `REPORTDIFF_LONG=1` makes 5,000 of them, `REPORTDIFF_PAIRS` names a folder in which they stay with their manifest, and
/// `REPORTDIFF_PROGRAM` a program built for release.
@Suite struct ManyPairsTests {
    private static let count = ProcessInfo.processInfo.environment["REPORTDIFF_LONG"] == "1" ? 5000 : 60

    /// What a line must say.
    private enum Expected {
        case changes([String])
        case failure(String)
    }

    private let folder: TemporaryFolder
    private let manifest: String
    private let expected: [Expected]

    init() throws {
        folder = try TemporaryFolder(keptAt: ProcessInfo.processInfo.environment["REPORTDIFF_PAIRS"])
        var random = SeededGenerator(seed: 20)
        var lines = ""
        var expected: [Expected] = []
        for number in 0..<Self.count {
            let report = EditableReport.all[number % EditableReport.all.count]
            var name = "\(number).txt"
            var (bytes, changes) = report.edited(&random)
            var outcome = Expected.changes(changes)
            switch number % 29 {
            case 3: (name, outcome) = ("missing-\(number).txt", .failure("no such file"))
            case 9: (bytes, outcome) = ([], .failure("the file is empty"))
            case 15: (bytes, outcome) = ([0x50, 0x4B, 3, 4] + bytes, .failure("the file is cut off"))
            case 21: (bytes, outcome) = (bytes.flatMap { [0, $0] }, .failure("not a text file"))
            case 27:
                lines += #"{"id":"\#(number)","old""# + "\n"
                expected.append(.failure("the line is not JSON"))
                continue
            default: break
            }
            if !name.hasPrefix("missing") { _ = try folder.write(bytes, name) }
            let old = ProjectPaths.fixture(report.original).path
            lines += #"{"id":"\#(number)","old":"\#(old)","new":"\#(name)"}"# + "\n"
            expected.append(outcome)
        }
        manifest = try folder.write(Array(lines.utf8), "m.jsonl")
        self.expected = expected
    }

    @Test func everyLineSaysJustWhatWasEdited() throws {
        let start = ContinuousClock.now
        let run = try ProgramRun(["batch", manifest, "--lang", "en"], in: folder.url)
        let duration = ContinuousClock.now - start
        let values = try BatchFixture.values(run.output)
        try #require(values.count == Self.count)
        #expect(run.status == 2)
        for (number, (value, expected)) in zip(values, expected).enumerated() {
            switch expected {
            case .changes(let changes):
                #expect(value["id"]?.stringValue == "\(number)")
                #expect(value["status"]?.intValue == (changes.isEmpty ? 0 : 1))
                #expect(found(value) == changes, "pair \(number)")
            case .failure(let words):
                #expect(value["status"]?.intValue == 2 && value["comparison"] == nil)
                #expect(value["error"]?.stringValue?.contains(": \(words)") == true, "pair \(number): \(value)")
            }
        }
        let edits = expected.map { if case .changes(let changes) = $0 { changes.count } else { 0 } }.reduce(0, +)
        print("\(Self.count) pairs with \(edits) edits in \(duration); peak memory at most \(peakMemory / 1024) KB")
    }

    /// The changes of a line, each as one line of text.
    private func found(_ value: JSONValue) -> [String] {
        (value["comparison"]?["changes"]?.arrayValue ?? []).map { change in
            func text(_ side: String) -> String { change[side]?["text"]?.stringValue ?? "" }
            let head = "\(change["kind"]?.stringValue ?? "") \(change["operation"]?.stringValue ?? "") "
            let address = change["address"]?.stringValue.map { "\($0) " } ?? ""
            let delta = change["delta"]?["absolute"]?.numberText.map { " \($0)" } ?? ""
            return head + address + "\(text("old"))→\(text("new"))" + delta
        }.sorted()
    }

    /// The most memory a program of these tests took, in bytes; some systems count what the tests held when they started
    /// it.
    private var peakMemory: Int {
        var usage = rusage()
        guard getrusage(Self.children, &usage) == 0 else { return 0 }
        #if canImport(Darwin)
            return usage.ru_maxrss
        #else
            return usage.ru_maxrss * 1024
        #endif
    }

    #if canImport(Darwin)
        private static let children = RUSAGE_CHILDREN
    #else
        private static let children = RUSAGE_CHILDREN.rawValue
    #endif
}
