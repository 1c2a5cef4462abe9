import Foundation
import TestSupport
import Testing

/// The README's examples are what the program prints; `REPORTDIFF_UPDATE_GOLDENS=1` rewrites them.
@Suite struct ReadmeTests {
    private static let opening = "```console\n$ reportdiff "
    private static let closing = "```\n"

    @Test func theExamplesAreRealOutput() throws {
        let file = ProjectPaths.root.appendingPathComponent("README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        var rebuilt = ""
        var rest = readme[...]
        while let start = rest.range(of: Self.opening) {
            let body = rest[start.upperBound...]
            let command = String(body.prefix { $0 != "\n" })
            let end = try #require(body.range(of: Self.closing))
            // The examples name the fixtures from the top of the project, where a reader is.
            let run = try ProgramRun(words(command), in: ProjectPaths.root)
            rebuilt += rest[..<start.upperBound] + command + "\n" + run.output + Self.closing
            rest = body[end.upperBound...]
        }
        rebuilt += rest
        if ProcessInfo.processInfo.environment["REPORTDIFF_UPDATE_GOLDENS"] == "1" {
            try Data(rebuilt.utf8).write(to: file)
        } else {
            #expect(rebuilt == readme)
        }
    }

    @Test func everyCommandAndOptionIsDocumented() throws {
        let readme = try String(contentsOf: ProjectPaths.root.appendingPathComponent("README.md"), encoding: .utf8)
        let help = try ProgramRun("help").output
        let parts = readme.components(separatedBy: "# 中文说明")
        try #require(parts.count == 2)
        for word in help.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\n" }) where word.hasPrefix("--") {
            for part in parts { #expect(part.contains("`\(word)"), "\(word)") }
        }
    }

    private func words(_ command: String) -> [String] { command.split(separator: " ").map(String.init) }
}
