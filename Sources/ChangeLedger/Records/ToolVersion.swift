// Which version of which program made a record.

import JSONText
import ReportModel

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

    /// The converters that had a part in reading files, as one; nil where none had. Different ones are named one after the
    /// other, in the order of the files.
    init?(_ converters: [ConverterVersion]) {
        var distinct: [ConverterVersion] = []
        for converter in converters where !distinct.contains(converter) { distinct.append(converter) }
        if distinct.isEmpty { return nil }
        self.init(
            name: distinct.map(\.name).joined(separator: " + "),
            version: distinct.map(\.version).joined(separator: " + "))
    }

    init?(_ json: JSONValue) {
        guard let name = json["name"]?.stringValue, let version = json["version"]?.stringValue else { return nil }
        self.init(name: name, version: version)
    }

    var json: JSONValue { ["name": .string(name), "version": .string(version)] }
}
