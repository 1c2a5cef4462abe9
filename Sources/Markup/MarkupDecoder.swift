// Decodes stretches of the source.

/// Turns a ``MarkupSlice`` into the text it means.
struct MarkupDecoder {
    let bytes: [UInt8]
    let dialect: MarkupDialect

    /// The text of `slice`; bytes that are not UTF-8 become U+FFFD.
    func text(of slice: MarkupSlice) -> String {
        let range = Int(slice.start)..<Int(slice.end)
        guard slice.form != .plain else { return String(decoding: bytes[range], as: UTF8.self) }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(range.count)
        append(range, form: slice.form, to: &decoded)
        return String(decoding: decoded, as: UTF8.self)
    }

    private func append(_ range: Range<Int>, form: MarkupSlice.Form, to decoded: inout [UInt8]) {
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            switch byte {
            case ASCII.ampersand where form != .raw:
                let reference = CharacterReference(
                    in: bytes[index..<range.upperBound], dialect: dialect, isInAttribute: form == .attribute)
                if let reference {
                    decoded.append(contentsOf: reference.scalar.utf8)
                    index += reference.length
                    continue
                }
                decoded.append(byte)
            case ASCII.carriageReturn:
                // CRLF and a lone CR are one line feed; in front of a line feed the CR just goes.
                if index + 1 == range.upperBound || bytes[index + 1] != ASCII.lineFeed {
                    decoded.append(isSpaceFolded(form) ? ASCII.space : ASCII.lineFeed)
                }
            case ASCII.lineFeed, ASCII.tab:
                decoded.append(isSpaceFolded(form) ? ASCII.space : byte)
            case 0:
                if form != .text { decoded.append(contentsOf: Unicode.Scalar.replacement.utf8) }
            default:
                decoded.append(byte)
            }
            index += 1
        }
    }

    /// XML reads any white space in a value as a space.
    private func isSpaceFolded(_ form: MarkupSlice.Form) -> Bool {
        form == .attribute && dialect == .xml
    }
}

extension Unicode.Scalar {
    /// U+FFFD, which stands for what cannot be read.
    static let replacement: Unicode.Scalar = "\u{FFFD}"

    /// The scalar's bytes.
    var utf8: UTF8.EncodedScalar { UTF8.encode(self) ?? UTF8.encodedReplacementCharacter }
}
