// What a line of an earlier output says, found without reading the documents in it.

import JSONText

/// A line that an earlier run wrote.
public struct PreviousLine: Hashable, Sendable {
    /// Its id; nil where it is null.
    public let id: String?
    /// Its status.
    public let status: Int32
    /// How often each rule found something in it.
    public let findings: [String: Int]
    /// What went wrong; nil unless the status is 2.
    public let error: String?

    private static let opening = Array(#"{"id":"#.utf8)
    private static let status = Array(#","status":"#.utf8)
    private static let rule = Array(#""rule":""#.utf8)
    private static let quote = UInt8(ascii: "\"")

    /// Reads a line without its line feed; nil for one that ``BatchLine`` did not make.
    public init?(_ line: [UInt8]) {
        guard line.starts(with: Self.opening), line.last == UInt8(ascii: "}"),
            let end = Self.end(ofValueIn: line, from: Self.opening.count),
            line[end...].starts(with: Self.status), line.count > end + Self.status.count + 1,
            let id = try? JSONParser(Array(line[Self.opening.count..<end])).parse()
        else { return nil }
        let digit = line[end + Self.status.count]
        guard id.isNull || id.stringValue != nil, (0x30...0x32).contains(digit) else { return nil }
        self.id = id.stringValue
        status = Int32(digit - 0x30)
        if status == 2 {
            guard let error = try? JSONParser(line).parse()["error"]?.stringValue else { return nil }
            self.error = error
            findings = [:]
        } else {
            error = nil
            findings = Self.findings(in: line)
        }
    }

    /// Whether bytes are how the line that answers an entry begins, as far as they go: what a run wrote that was cut short.
    public static func isBeginning(_ bytes: [UInt8], of id: String?) -> Bool {
        let opening = opening + JSONWriter().bytes(id.map { .string($0) } ?? .null)
        return endings.contains { ending in
            let whole = opening + ending
            return bytes.starts(with: whole) || whole.starts(with: bytes)
        }
    }

    /// Whether a file that begins with these bytes may begin with the answer to some entry.
    public static func isBeginning(_ bytes: [UInt8]) -> Bool {
        guard bytes.starts(with: opening) else { return opening.starts(with: bytes) }
        guard let end = end(ofValueIn: bytes, from: opening.count) else {
            return opening.count == bytes.count || bytes[opening.count] == quote
                || Array("null".utf8).starts(with: bytes[opening.count...])
        }
        return endings.contains { bytes[end...].starts(with: $0) || $0.starts(with: bytes[end...]) }
    }

    /// What follows the id of a line, whichever of them it is.
    private static let endings = [
        #","status":0,"comparison":{"#, #","status":1,"comparison":{"#, #","status":0,"report":{"#,
        #","status":2,"error":""#,
    ].map { Array($0.utf8) }

    /// The end of the string or of `null` that begins at `start`.
    private static func end(ofValueIn line: [UInt8], from start: Int) -> Int? {
        let null = Array("null".utf8)
        if line[start...].starts(with: null) { return start + null.count }
        guard start < line.count, line[start] == quote else { return nil }
        var index = start + 1
        while index < line.count, line[index] != quote { index += line[index] == UInt8(ascii: "\\") ? 2 : 1 }
        return index < line.count ? index + 1 : nil
    }

    /// Counts by the key alone, which cannot stand within a string: its quotation marks would be escaped there.
    private static func findings(in line: [UInt8]) -> [String: Int] {
        var found: [String: Int] = [:]
        line.withUnsafeBufferPointer { line in
            var index = 0
            while let start = line[index...].firstIndex(of: rule[1]) {
                index = start + 1
                let begin = start - 1
                guard begin >= 0, begin + rule.count < line.count,
                    rule.indices.allSatisfy({ line[begin + $0] == rule[$0] })
                else { continue }
                let name = line[(begin + rule.count)...].prefix { $0 != quote }
                found[String(decoding: name, as: UTF8.self), default: 0] += 1
                index = name.endIndex
            }
        }
        return found
    }
}
