// Shows bytes that somebody else wrote and that need not be text.

import UnicodeText

/// The text of bytes from outside, for reading only.
package enum PrintedBytes {
    private static let digits = Array("0123456789abcdef")

    /// Bytes as UTF-8 if they are that, else as GB18030 if they are that, else with every byte that is no UTF-8 as `\xNN`
    /// and every backslash doubled, so that nothing else looks like one of those.
    package static func text(_ bytes: some Collection<UInt8>) -> String {
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        return GB18030.decode(Array(bytes)[...]) ?? escaped(bytes)
    }

    private static func escaped(_ bytes: some Collection<UInt8>) -> String {
        var text = ""
        var decoder = Unicode.UTF8.ForwardParser()
        var input = bytes.makeIterator()
        // A scalar at a time; of an error the parser says how many bytes it spoilt, but not which.
        var rest = Array(bytes)[...]
        while true {
            switch decoder.parseScalar(from: &input) {
            case .valid(let encoded):
                let scalar = Unicode.UTF8.decode(encoded)
                text += scalar == "\\" ? "\\\\" : String(Character(scalar))
                rest.removeFirst(encoded.count)
            case .error(let length):
                for byte in rest.prefix(length) { text += "\\x\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])" }
                rest.removeFirst(length)
            case .emptyInput: return text
            }
        }
    }
}
