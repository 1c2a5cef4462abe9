// GB18030, with which GBK and GB2312 are decoded too, by way of Foundation.

import Foundation

/// The encoding.
public enum GB18030 {
    private static let encoding = String.Encoding(rawValue: 0x8000_0632)

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

    /// Decodes bytes none of which is damaged; nil for any other.
    public static func decode(_ bytes: ArraySlice<UInt8>) -> String? {
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
}
