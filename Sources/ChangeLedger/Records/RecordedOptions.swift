// What was asked of a comparison, so that it can be asked again.

import JSONText

/// The options of a recorded comparison, as the command line writes them.
public struct RecordedOptions: Hashable, Sendable {
    /// `auto`, or the mode that was asked for.
    public let mode: String
    /// The differences that did not count, in the order of the program's own list.
    public let ignore: [String]
    /// How tracked changes of a document were read.
    public let tracked: String

    /// Creates options.
    public init(mode: String, ignore: [String], tracked: String) {
        self.mode = mode
        self.ignore = ignore
        self.tracked = tracked
    }

    init?(_ json: JSONValue) {
        guard let mode = json["mode"]?.stringValue, let ignore = json["ignore"]?.arrayValue,
            let tracked = json["tracked"]?.stringValue
        else { return nil }
        self.init(mode: mode, ignore: ignore.compactMap(\.stringValue), tracked: tracked)
    }

    var json: JSONValue {
        ["mode": .string(mode), "ignore": .array(ignore.map { .string($0) }), "tracked": .string(tracked)]
    }
}
