// The two reports that are timed: two files, or two years of the fixtures with their prose repeated.

import Foundation

/// A pair of reports as bytes.
struct SamplePair {
    let old: [UInt8]
    let new: [UInt8]
    let name = "report.txt"

    /// The size of both together.
    var bytes: Int { old.count + new.count }

    /// Two files.
    init(paths old: String, _ new: String) throws {
        self.old = try Array(Data(contentsOf: URL(fileURLWithPath: old)))
        self.new = try Array(Data(contentsOf: URL(fileURLWithPath: new)))
    }

    /// Two successive years of the fixtures, about `size` times as long.
    init(size: Int) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Fixtures").standardized
        func text(_ name: String) throws -> [UInt8] {
            let whole = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            return Array(Self.grown(whole, size: size).utf8)
        }
        old = try text("linlan-2019.txt")
        new = try text("linlan-2020.txt")
    }

    /// The text with its longer lines, which are prose, followed by copies that differ in a number.
    private static func grown(_ text: String, size: Int) -> String {
        // Copies of the prose alone must make up for the tables, which stay as they are.
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let proseBytes = lines.filter(isProse).reduce(0) { $0 + $1.utf8.count }
        let copies = (size - 1) * text.utf8.count / max(1, proseBytes)
        var result: [String] = []
        for line in lines {
            result.append(line)
            guard isProse(line) else { continue }
            for copy in 0..<copies { result.append("其中第\(copy + 1)组，\(line)") }
        }
        return result.joined(separator: "\n")
    }

    private static func isProse(_ line: String) -> Bool { line.count > 60 }
}
