// Decodes pages, which may say themselves what encoding they are in and may be wrong.

import ReportModel
import UnicodeText

extension TextDecoder {
    /// Names under which GB18030 and the two older sets inside it go; browsers read all of them as GB18030.
    private static let chineseNames: Set<String> = [
        "gb18030", "gbk", "gb2312", "gb_2312", "gb_2312-80", "x-gbk", "cp936", "ms936", "euc-cn", "hz-gb-2312",
        "chinese",
        "gb2312-80",
    ]
    private static let utf8Names: Set<String> = ["utf-8", "utf8", "unicode-1-1-utf-8", "x-unicode20utf8"]
    /// So many characters of several bytes are not UTF-8 by accident, whereas pairs of such bytes are GB18030 easily.
    static let certainSequences = 8

    /// Decodes a page: by mark, as declared if the bytes fit, else as any other text.
    ///
    /// What whoever hands the page over says of it counts for more than what the page says itself.
    static func decodePage(_ bytes: [UInt8], declared outside: String? = nil) throws(ReadingError) -> DecodedText {
        let isMarked = WideText.hasMark(bytes)
        guard let declared = isMarked ? nil : outside?.lowercased() ?? DeclaredEncoding.find(in: bytes) else {
            return try decode(bytes)
        }
        if chineseNames.contains(declared), !bytes.contains(0), !bytes.starts(with: [0xEF, 0xBB, 0xBF]),
            !isCertainlyUTF8(bytes), MixedEncodings.secondBegins(in: bytes) == nil,
            let decoded = GB18030.decode(bytes[...])
        {
            return DecodedText(text: decoded, encoding: "gb18030")
        }
        let decoded = try decode(bytes)
        let isMet = (decoded.encoding == "utf-8" ? utf8Names : chineseNames).contains(declared)
        if isMet || bytes.allSatisfy({ $0 < 0x80 }) { return decoded }
        return DecodedText(
            text: decoded.text, encoding: decoded.encoding,
            notes: [Note(.encodingAssumed, [declared, decoded.encoding])] + decoded.notes)
    }

    private static func isCertainlyUTF8(_ bytes: [UInt8]) -> Bool {
        guard String(validating: bytes, as: UTF8.self) != nil else { return false }
        var sequences = 0
        for byte in bytes where byte >= 0xC2 {
            sequences += 1
            if sequences == certainSequences { return true }
        }
        return false
    }
}
