// Which version of which program made a record.

import JSONText

/// A program and its version.
public struct ToolVersion: Hashable, Sendable {
    /// The program.
    public let name: String
    /// Its version.
    public let version: String

    /// Names a version.
    public init(name: String, version: String) {
        self.name = name
        self.version = version
    }

    init?(_ json: JSONValue) {
        guard let name = json["name"]?.stringValue, let version = json["version"]?.stringValue else { return nil }
        self.init(name: name, version: version)
    }

    var json: JSONValue { ["name": .string(name), "version": .string(version)] }
}
