// Finds the encoding of a text file: by mark, else strict UTF-8, else GB18030, else UTF-8 with a few bad bytes.

import ReportModel

/// Decodes text files of unknown encoding.
public enum TextDecoder {
    /// UTF-8 with at most this share of bad sequences among its multi-byte ones is damaged UTF-8; text of another
    /// encoding has nearly every one of them bad, so anything between a twentieth and a half would do.
    static let toleratedShare = 0.1

    /// A file with a zero byte in so many is damaged text; binary files and unmarked UTF-16 have far more of them.
    static let bytesPerZero = 500

    /// Decodes bytes; throws for empty, binary or undecodable ones.
    public static func decode(_ bytes: [UInt8]) throws(ReadingError) -> DecodedText {
        if bytes.isEmpty { throw .empty }
        if let marked = WideText.decodeMarked(bytes) {
            if let line = MixedEncodings.narrowBegins(in: bytes) { throw .encodingsMixed(line: line) }
            return marked
        }
        let zeros = bytes.count { $0 == 0 }
        if zeros * bytesPerZero > bytes.count {
            if let wide = WideText.decodeUnmarked(bytes) { return wide }
            if let line = MixedEncodings.wideBegins(in: bytes) { throw .encodingsMixed(line: line) }
            throw .binary
        }
        if zeros > 0 { return try decodeDamaged(bytes, zeros: zeros) }
        let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        if body.isEmpty { throw .empty }
        if let text = String(validating: body, as: UTF8.self) {
            if isMostlyControl(text) { throw .binary }
            return DecodedText(text: text, encoding: "utf-8")
        }
        if let line = MixedEncodings.secondBegins(in: body) { throw .encodingsMixed(line: line) }
        let repaired = String(decoding: body, as: UTF8.self)
        let damage = replacementCount(repaired)
        let sequences = repaired.unicodeScalars.count { $0.value > 0x7F }
        if Double(damage) <= Double(sequences) * toleratedShare {
            let note = Note(.encodingReplaced, ["utf-8", String(damage)])
            return DecodedText(text: repaired, encoding: "utf-8", notes: [note])
        }
        if let decoded = GB18030Decoder.decode(body) { return decoded }
        throw .encodingUnknown
    }

    /// Text in which zero bytes stand for characters that are lost.
    private static func decodeDamaged(_ bytes: [UInt8], zeros: Int) throws(ReadingError) -> DecodedText {
        let substitute: UInt8 = 0x1A
        let decoded = try decode(bytes.map { $0 == 0 ? substitute : $0 })
        let scalars = decoded.text.unicodeScalars.map { $0.value == UInt32(substitute) ? "\u{FFFD}" : $0 }
        return DecodedText(
            text: String(scalars: scalars), encoding: decoded.encoding,
            notes: decoded.notes + [Note(.encodingReplaced, [decoded.encoding, String(zeros)])])
    }

    static func replacementCount(_ text: String) -> Int {
        text.unicodeScalars.count { $0 == "\u{FFFD}" }
    }

    private static func isMostlyControl(_ text: String) -> Bool {
        func isControl(_ value: UInt32) -> Bool { value < 0x20 && !(0x09...0x0D).contains(value) }
        guard text.utf8.contains(where: { isControl(UInt32($0)) }) else { return false }
        var controls = 0
        var others = 0
        for scalar in text.unicodeScalars.prefix(4096) {
            if isControl(scalar.value) { controls += 1 } else { others += 1 }
        }
        return controls * 8 > others
    }
}
