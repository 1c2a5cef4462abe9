// Text whose characters take two or four bytes each: UTF-16 and UTF-32.

import ReportModel

/// Decodes wide text, told by its mark or, without one, by what else the bytes cannot be.
enum WideText {
    /// A width and an order of bytes.
    enum Encoding: String, CaseIterable {
        // UTF-32 goes first: the mark of UTF-16 in little order is the first half of its own.
        case utf32Little = "utf-32le"
        case utf32Big = "utf-32be"
        case utf16Little = "utf-16le"
        case utf16Big = "utf-16be"

        var width: Int { self == .utf32Little || self == .utf32Big ? 4 : 2 }
        var isLittle: Bool { self == .utf32Little || self == .utf16Little }

        /// The mark of the order of bytes, U+FEFF.
        var mark: [UInt8] {
            let zeros = Array(repeating: UInt8(0), count: width - 2)
            return isLittle ? [0xFF, 0xFE] + zeros : zeros + [0xFE, 0xFF]
        }
    }

    /// Text without a mark is UTF-16 where so many of a hundred characters are ones that a report is written in …
    static let expectedShare = 98
    /// … and no more than so many are where the bytes are taken in the other order.
    static let strangerShare = 50

    /// Whether bytes begin with a mark.
    static func hasMark(_ bytes: [UInt8]) -> Bool { Encoding.allCases.contains { bytes.starts(with: $0.mark) } }

    /// The text of bytes that begin with a mark; nil for any others.
    static func decodeMarked(_ bytes: [UInt8]) -> DecodedText? {
        for encoding in Encoding.allCases where bytes.starts(with: encoding.mark) {
            let decoded = decode(bytes, encoding, from: encoding.mark.count)
            // A text in UTF-16 may begin with a character that is not there.
            if encoding.width == 4, decoded.damage > 0, decoded.damage * 10 > decoded.text.unicodeScalars.count {
                continue
            }
            let notes =
                decoded.damage == 0 ? [] : [Note(.encodingReplaced, [encoding.rawValue, String(decoded.damage)])]
            return DecodedText(text: decoded.text, encoding: encoding.rawValue, notes: notes)
        }
        return nil
    }

    /// The text of bytes that have no mark and are certainly UTF-16: the zero bytes of its line ends and digits are there,
    /// and in one order its characters are those of a report and in the other are not.
    static func decodeUnmarked(_ bytes: [UInt8]) -> DecodedText? {
        guard bytes.count % 2 == 0, bytes.count >= 16 else { return nil }
        for encoding in [Encoding.utf16Little, .utf16Big]
        where expected(bytes, isLittle: encoding.isLittle) >= expectedShare {
            guard expected(bytes, isLittle: !encoding.isLittle) <= strangerShare else { return nil }
            let decoded = decode(bytes, encoding, from: 0)
            guard decoded.damage == 0 else { return nil }
            return DecodedText(text: decoded.text, encoding: encoding.rawValue)
        }
        return nil
    }

    /// How many of a hundred characters, the bytes taken in an order, are ones that a report is written in.
    private static func expected(_ bytes: [UInt8], isLittle: Bool) -> Int {
        var expected = 0
        for index in stride(from: 0, to: bytes.count, by: 2) {
            let unit =
                isLittle
                ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
                : UInt16(bytes[index + 1]) | UInt16(bytes[index]) << 8
            switch unit {
            case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0xA0, 0xB7, 0x2010...0x2027, 0x2460...0x249B, 0x3000...0x3020,
                0x4E00...0x9FA5, 0xFF01...0xFF5E:
                expected += 1
            default: break
            }
        }
        return expected * 100 / (bytes.count / 2)
    }

    private static func decode(_ bytes: [UInt8], _ encoding: Encoding, from start: Int) -> (text: String, damage: Int) {
        let width = encoding.width
        let end = bytes.count - (bytes.count - start) % width
        var text: String
        if width == 2 {
            var units: [UInt16] = []
            units.reserveCapacity((end - start) / 2)
            for index in stride(from: start, to: end, by: 2) {
                let first = UInt16(bytes[index])
                let second = UInt16(bytes[index + 1])
                units.append(encoding.isLittle ? first | second << 8 : first << 8 | second)
            }
            text = String(decoding: units, as: UTF16.self)
        } else {
            var scalars: [Unicode.Scalar] = []
            scalars.reserveCapacity((end - start) / 4)
            for index in stride(from: start, to: end, by: 4) {
                let unit = bytes[index..<index + 4]
                let value =
                    encoding.isLittle
                    ? unit.reversed().reduce(0) { $0 << 8 | UInt32($1) } : unit.reduce(0) { $0 << 8 | UInt32($1) }
                scalars.append(Unicode.Scalar(value) ?? "\u{FFFD}")
            }
            text = String(scalars: scalars)
        }
        // Part of a character at the end is one that was lost.
        return (text, TextDecoder.replacementCount(text) + (end == bytes.count ? 0 : 1))
    }
}
