// The markup of an office document as values, so that it is well-formed and escaped by construction.

/// A piece of a part of an office document.
public indirect enum OfficeNode: Sendable {
    /// An element with its attributes, in order, and what is inside.
    case element(String, [(name: String, value: String)], [OfficeNode])
    /// Text of any origin.
    case text(String)

    /// An element, its attributes as pairs.
    public static func tag(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [OfficeNode] = []
    ) -> OfficeNode {
        .element(name, attributes.map { ($0.key, $0.value) }, content)
    }

    /// An element of text alone.
    public static func tag(
        _ name: String, _ attributes: KeyValuePairs<String, String> = [:], text: String
    ) -> OfficeNode {
        tag(name, attributes, [.text(text)])
    }

    /// The element as a part of its own.
    public func document() -> [UInt8] {
        var printer = OfficePrinter()
        printer.write(self)
        return Array((#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"# + "\n" + printer.output).utf8)
    }
}
