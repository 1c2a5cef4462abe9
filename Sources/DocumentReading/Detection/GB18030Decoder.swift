// Text in GB18030 that may be damaged.

import ReportModel
import UnicodeText

/// Decodes GB18030 line by line, so that a damaged byte costs its own place and nothing else.
enum GB18030Decoder {
    /// A text in which more than this share of the decoded characters had to be replaced is not GB18030.
    static let toleratedShare = 0.02

    /// Decodes bytes; nil when they are not GB18030.
    static func decode(_ bytes: [UInt8]) -> DecodedText? {
        if let text = GB18030.decode(bytes[...]) { return DecodedText(text: text, encoding: "gb18030") }
        var text = ""
        var damage = 0
        // 0x0A is never part of a longer character in this encoding, so lines can be cut before decoding.
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !text.isEmpty { text += "\n" }
            if let whole = GB18030.decode(line) {
                text += whole
            } else {
                damage += repair(line, into: &text)
            }
        }
        guard Double(damage) <= Double(text.unicodeScalars.count) * toleratedShare else { return nil }
        return DecodedText(
            text: text, encoding: "gb18030", notes: [Note(.encodingReplaced, ["gb18030", String(damage)])])
    }

    /// Decodes a damaged line character by character; returns how many bytes were replaced.
    private static func repair(_ line: ArraySlice<UInt8>, into text: inout String) -> Int {
        var damage = 0
        var index = line.startIndex
        while index < line.endIndex {
            let length = [1, 2, 4].first { count in
                index + count <= line.endIndex && GB18030.decode(line[index..<index + count])?.unicodeScalars.count == 1
            }
            if let length, let character = GB18030.decode(line[index..<index + length]) {
                text += character
                index += length
            } else {
                text += "\u{FFFD}"
                damage += 1
                index += 1
            }
        }
        return damage
    }
}
