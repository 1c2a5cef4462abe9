// The lines in front of a message or of a part of one.

/// The fields of a header, as far as a web archive needs them.
struct MIMEHeader: Sendable {
    /// The most bytes of a header that are looked at; browsers write a few hundred.
    static let length = 65_536

    /// The values by name in small letters, folded lines joined; of two with one name the first.
    private var fields: [String: String] = [:]

    /// Where the body begins.
    let end: Int

    /// Reads the header that begins at `start`; it ends with a blank line.
    init(_ bytes: [UInt8], from start: Int, to limit: Int) {
        var index = start
        var name: String?
        let stop = min(limit, start + Self.length)
        while index < stop {
            let lineEnd = MIMEHeader.lineEnd(bytes, index, stop)
            var textEnd = lineEnd
            while textEnd > index, bytes[textEnd - 1] == 0x0A || bytes[textEnd - 1] == 0x0D { textEnd -= 1 }
            let line = bytes[index..<textEnd]
            if line.isEmpty {
                index = lineEnd
                break
            }
            if line.first == 0x20 || line.first == 0x09, let last = name {
                fields[last, default: ""] += " " + Self.text(line)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
                line[..<colon].allSatisfy(Self.isNamePart)
            {
                let field = String(decoding: line[..<colon], as: UTF8.self).lowercased()
                // A field that is there already keeps its value, and what is folded under the second goes nowhere.
                name = fields[field] == nil ? field : nil
                if name != nil { fields[field] = Self.text(line[(colon + 1)...]) }
            } else {
                // No field: the header ended without a blank line.
                break
            }
            index = lineEnd
        }
        end = index
    }

    /// The value of a field; nil without it.
    subscript(_ name: String) -> String? { fields[name] }

    /// Whether there is no field.
    var isEmpty: Bool { fields.isEmpty }

    /// The type of the content, in small letters; text where the header does not say.
    var type: String {
        let value = fields["content-type"] ?? "text/plain"
        return value.prefix { $0 != ";" && $0 != " " }.lowercased()
    }

    /// A parameter of the type, such as `charset` or `boundary`.
    func parameter(_ name: String) -> String? {
        var rest = Array((fields["content-type"] ?? "").utf8)[...]
        while let semicolon = rest.firstIndex(of: UInt8(ascii: ";")) {
            rest = rest[(semicolon + 1)...].drop { $0 <= 0x20 }
            guard let equals = rest.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ";") }) else {
                return nil
            }
            let key = String(decoding: rest[..<equals], as: UTF8.self).lowercased().filter { $0 != " " }
            guard rest[equals] == UInt8(ascii: "=") else {
                rest = rest[equals...]
                continue
            }
            rest = rest[(equals + 1)...].drop { $0 <= 0x20 }
            let value: [UInt8]
            if rest.first == UInt8(ascii: "\"") {
                let (quoted, end) = Self.quoted(rest)
                value = quoted
                rest = rest[end...]
            } else {
                value = Array(rest.prefix { $0 != UInt8(ascii: ";") && $0 > 0x20 })
                rest = rest[(rest.startIndex + value.count)...]
            }
            if key == name { return String(decoding: value, as: UTF8.self) }
        }
        return nil
    }

    /// The string in quotation marks that a stretch begins with, and where it ends.
    private static func quoted(_ rest: ArraySlice<UInt8>) -> ([UInt8], Int) {
        var value: [UInt8] = []
        var index = rest.startIndex + 1
        while index < rest.endIndex, rest[index] != UInt8(ascii: "\"") {
            if rest[index] == UInt8(ascii: "\\"), index + 1 < rest.endIndex { index += 1 }
            value.append(rest[index])
            index += 1
        }
        return (value, min(index + 1, rest.endIndex))
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: ":") && byte != UInt8(ascii: "<")
    }

    private static func text(_ bytes: ArraySlice<UInt8>) -> String {
        String(decoding: bytes.drop { $0 <= 0x20 }, as: UTF8.self)
    }

    /// Where the line that holds `index` ends, its end included.
    static func lineEnd(_ bytes: [UInt8], _ index: Int, _ limit: Int) -> Int {
        var end = index
        while end < limit, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        if end + 1 < limit, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { return end + 2 }
        return min(end + 1, limit)
    }
}
