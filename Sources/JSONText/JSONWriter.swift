// Prints JSON values.

/// Writes JSON text (RFC 8259) in one layout, without a line feed at the end.
///
/// Numbers are printed as their literals. In strings the quotation mark and the backslash are escaped; the line separators
/// U+2028 and U+2029, which end a line for JavaScript and for some readers of one-object-a-line files; and what a terminal
/// would obey instead of show: control characters (U+0000–U+001F, U+007F–U+009F), marks of direction (U+200E, U+200F,
/// U+202A–U+202E, U+2066–U+2069), and the noncharacters U+FFFE and U+FFFF.
public struct JSONWriter: Sendable {
    private let layout: JSONLayout

    /// A writer for `layout`.
    public init(_ layout: JSONLayout = .compact) {
        self.layout = layout
    }

    /// The text of `value`.
    public func string(_ value: JSONValue) -> String {
        String(decoding: bytes(value), as: UTF8.self)
    }

    /// The text of `value` in UTF-8.
    public func bytes(_ value: JSONValue) -> [UInt8] {
        var output: [UInt8] = []
        write(value, to: &output)
        return output
    }

    /// Appends the text of `value` in UTF-8 to `output`.
    public func write(_ value: JSONValue, to output: inout [UInt8]) {
        append(value, depth: 0, to: &output)
    }

    private func append(_ value: JSONValue, depth: Int, to output: inout [UInt8]) {
        switch value {
        case .null: output.append(contentsOf: "null".utf8)
        case .bool(let value): output.append(contentsOf: (value ? "true" : "false").utf8)
        case .number(let literal): output.append(contentsOf: literal.utf8)
        case .string(let text): JSONEscaping.append(text, to: &output)
        case .array(let elements):
            output.append(UInt8(ascii: "["))
            for (index, element) in elements.enumerated() {
                separate(index, depth: depth, in: &output)
                append(element, depth: depth + 1, to: &output)
            }
            if !elements.isEmpty { breakLine(depth: depth, in: &output) }
            output.append(UInt8(ascii: "]"))
        case .object(let members):
            output.append(UInt8(ascii: "{"))
            for (index, member) in members.enumerated() {
                separate(index, depth: depth, in: &output)
                JSONEscaping.append(member.key, to: &output)
                output.append(UInt8(ascii: ":"))
                if layout == .pretty { output.append(UInt8(ascii: " ")) }
                append(member.value, depth: depth + 1, to: &output)
            }
            if !members.isEmpty { breakLine(depth: depth, in: &output) }
            output.append(UInt8(ascii: "}"))
        }
    }

    private func separate(_ index: Int, depth: Int, in output: inout [UInt8]) {
        if index > 0 { output.append(UInt8(ascii: ",")) }
        breakLine(depth: depth + 1, in: &output)
    }

    private func breakLine(depth: Int, in output: inout [UInt8]) {
        guard layout == .pretty else { return }
        output.append(UInt8(ascii: "\n"))
        output.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * depth))
    }
}
