// Shows two versions of a file line by line, as git itself does.

import AnnualReportDiff
import SequenceAlignment
import SystemAccess

/// The difference of two versions that are no reports.
struct PlainDifference {
    /// Unchanged lines shown around a change.
    private static let context = 3
    /// So many edits are looked past for the shortest difference; past them it is a longer one.
    private static let effort = 500
    /// Where git looks for a zero byte, which no text has.
    private static let head = 8000
    /// The digits of an object that git shows.
    private static let objectDigits = 7
    private static let lineFeed = UInt8(ascii: "\n")

    private let old: (version: GitVersion, bytes: [UInt8])
    private let new: (version: GitVersion, bytes: [UInt8])

    /// Two versions with their bytes.
    init(old: (GitVersion, [UInt8]), new: (GitVersion, [UInt8])) {
        self.old = old
        self.new = new
    }

    /// The lines; nothing in them drives a terminal.
    var text: String { (heads + bodyLines).map { VisibleText.of($0) + "\n" }.joined() }

    private var heads: [String] {
        var heads = ["diff --git \(old.version.name) \(new.version.name)"]
        switch (old.version.kind, new.version.kind) {
        case (.nothing, _): heads += new.version.mode.map { ["new file mode \($0)"] } ?? []
        case (_, .nothing): heads += old.version.mode.map { ["deleted file mode \($0)"] } ?? []
        default:
            if let mode = old.version.mode, let other = new.version.mode, mode != other {
                heads += ["old mode \(mode)", "new mode \(other)"]
            }
        }
        if let before = object(old.version), let after = object(new.version) {
            let mode = old.version.mode == new.version.mode ? old.version.mode.map { " \($0)" } ?? "" : ""
            heads.append("index \(before)..\(after)\(mode)")
        }
        return heads
    }

    private func object(_ version: GitVersion) -> String? {
        version.object.map { String($0.prefix(Self.objectDigits)) }
            ?? (version.kind == .nothing ? String(repeating: "0", count: Self.objectDigits) : nil)
    }

    private var bodyLines: [String] {
        // Of a larger file not all was read; git, too, calls a large one binary.
        let isWhole = [old, new].allSatisfy { $0.bytes.count <= AnnualReports.maximumBytes }
        if isWhole, old.bytes == new.bytes { return [] }
        let names = [old.version, new.version].map { $0.kind == .nothing ? "/dev/null" : $0.name }
        if !isWhole || [old.bytes, new.bytes].contains(where: { $0.prefix(Self.head).contains(0) }) {
            return ["Binary files \(names[0]) and \(names[1]) differ"]
        }
        return ["--- \(names[0])", "+++ \(names[1])"] + hunks
    }

    /// A line of both sides or of one.
    private struct Line {
        let sign: Character
        let text: String
        let isOld: Bool
        let isNew: Bool

        var isChange: Bool { !isOld || !isNew }
    }

    private var hunks: [String] {
        let lines = lines
        var shown: [String] = []
        var index = 0
        var (oldNumber, newNumber) = (1, 1)
        while index < lines.count {
            guard let first = lines[index...].firstIndex(where: \.isChange) else { break }
            let start = max(index, first - Self.context)
            var last = first
            while let next = lines[(last + 1)...].prefix(2 * Self.context + 1).firstIndex(where: \.isChange) {
                last = next
            }
            let end = min(lines.count, last + 1 + Self.context)
            oldNumber += lines[index..<start].count(where: \.isOld)
            newNumber += lines[index..<start].count(where: \.isNew)
            let part = lines[start..<end]
            let (olds, news) = (part.count(where: \.isOld), part.count(where: \.isNew))
            shown.append("@@ -\(range(oldNumber, olds)) +\(range(newNumber, news)) @@")
            shown += part.flatMap { line in
                line.text.hasSuffix("\n")
                    ? ["\(line.sign)\(line.text.dropLast())"] : ["\(line.sign)\(line.text)", Self.noEnd]
            }
            oldNumber += olds
            newNumber += news
            index = end
        }
        return shown
    }

    private static let noEnd = "\\ No newline at end of file"

    /// Lines as a hunk counts them: none stand behind the line before.
    private func range(_ start: Int, _ count: Int) -> String {
        count == 1 ? "\(start)" : "\(count == 0 ? start - 1 : start),\(count)"
    }

    private var lines: [Line] {
        let (before, after) = (Self.split(old.bytes), Self.split(new.bytes))
        var symbols: [[UInt8]: Int] = [:]
        func symbol(_ line: [UInt8]) -> Int {
            if let known = symbols[line] { return known }
            symbols[line] = symbols.count
            return symbols.count - 1
        }
        let common = CommonSubsequence(old: before.map(symbol), new: after.map(symbol), effort: Self.effort)
        var lines: [Line] = []
        var (i, j) = (0, 0)
        func take(to pair: IndexPair) {
            lines += before[i..<pair.old].map { Line(sign: "-", text: text($0), isOld: true, isNew: false) }
            lines += after[j..<pair.new].map { Line(sign: "+", text: text($0), isOld: false, isNew: true) }
            (i, j) = (pair.old, pair.new)
        }
        for pair in common.pairs {
            take(to: pair)
            lines.append(Line(sign: " ", text: text(before[i]), isOld: true, isNew: true))
            (i, j) = (i + 1, j + 1)
        }
        take(to: IndexPair(old: before.count, new: after.count))
        return lines
    }

    /// Lines with their line feeds.
    private static func split(_ bytes: [UInt8]) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: lineFeed).map { $0 + 1 } ?? bytes.count
            lines.append(Array(bytes[start..<end]))
            start = end
        }
        return lines
    }

    private func text(_ line: [UInt8]) -> String {
        line.last == Self.lineFeed ? PrintedBytes.text(line.dropLast()) + "\n" : PrintedBytes.text(line)
    }
}
