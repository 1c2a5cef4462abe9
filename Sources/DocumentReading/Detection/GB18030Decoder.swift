// GB18030, with which GBK and GB2312 are decoded too, by way of Foundation.

import Foundation
import ReportModel

/// Decodes GB18030 line by line, so that a damaged byte costs its own place and nothing else.
enum GB18030Decoder {
    /// A text in which more than this share of the decoded characters had to be replaced is not GB18030.
    static let toleratedShare = 0.02

    private static let encoding = String.Encoding(rawValue: 0x8000_0632)

    /// Decodes bytes; nil when they are not GB18030.
    static func decode(_ bytes: [UInt8]) -> DecodedText? {
        if let text = strict(bytes[...]) { return DecodedText(text: text, encoding: "gb18030") }
        var text = ""
        var damage = 0
        // 0x0A is never part of a longer character in this encoding, so lines can be cut before decoding.
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            if !text.isEmpty { text += "\n" }
            if let whole = strict(line) {
                text += whole
            } else {
                damage += repair(line, into: &text)
            }
        }
        guard Double(damage) <= Double(text.unicodeScalars.count) * toleratedShare else { return nil }
        return DecodedText(
            text: text, encoding: "gb18030", notes: [Note(.encodingReplaced, ["gb18030", String(damage)])])
    }

    /// Decodes bytes none of which is damaged; nil for any other.
    static func decodeStrictly(_ bytes: [UInt8]) -> String? { strict(bytes[...]) }

    /// The first byte of a pair is 0x81 to 0xFE, the second 0x40 to 0xFE; 0x7F is none.
    private static let seconds = 0xBF

    /// The UTF-8 of every pair, four bytes each, the length in the last. Foundation decodes a page three times slower than
    /// a table does, but it knows the table.
    private static let pairs: [(UInt8, UInt8, UInt8, length: UInt8)] = {
        var codes: [UInt8] = []
        for first in UInt8(0x81)...0xFE {
            for second in UInt8(0x40)...0xFE where second != 0x7F { codes += [first, second] }
        }
        var decoded = (String(data: Data(codes), encoding: encoding) ?? "").unicodeScalars.makeIterator()
        return (0..<0x7E * seconds).map { place in
            guard place % seconds != 0x3F, let scalar = decoded.next() else { return (0, 0, 0, 0) }
            let utf8 = Array(String(scalar).utf8)
            guard utf8.count <= 3 else { return (0, 0, 0, 0) }
            return (utf8[0], utf8.count > 1 ? utf8[1] : 0, utf8.count > 2 ? utf8[2] : 0, UInt8(utf8.count))
        }
    }()

    private static func strict(_ bytes: ArraySlice<UInt8>) -> String? {
        let pairs = pairs
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count * 3 / 2)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let first = bytes[index]
            if first < 0x80 {
                text.append(first)
                index += 1
                continue
            }
            var length = first == 0x80 ? 1 : 2
            if length == 2, index + 1 < bytes.endIndex {
                let second = bytes[index + 1]
                if first != 0xFF, second >= 0x40, second != 0xFF {
                    let pair = pairs[Int(first - 0x81) * seconds + Int(second - 0x40)]
                    if pair.length > 0 {
                        text.append(pair.0)
                        if pair.length > 1 { text.append(pair.1) }
                        if pair.length > 2 { text.append(pair.2) }
                        index += 2
                        continue
                    }
                } else if 0x30...0x39 ~= second {
                    length = 4
                }
            }
            // The rare rest, of four bytes mostly, is left to who knows it.
            guard index + length <= bytes.endIndex,
                let rest = String(data: Data(bytes[index..<index + length]), encoding: encoding),
                rest.unicodeScalars.count == 1
            else { return nil }
            text += rest.utf8
            index += length
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// Decodes a damaged line character by character; returns how many bytes were replaced.
    private static func repair(_ line: ArraySlice<UInt8>, into text: inout String) -> Int {
        var damage = 0
        var index = line.startIndex
        while index < line.endIndex {
            let length = [1, 2, 4].first { count in
                index + count <= line.endIndex && strict(line[index..<index + count])?.unicodeScalars.count == 1
            }
            if let length, let character = strict(line[index..<index + length]) {
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
