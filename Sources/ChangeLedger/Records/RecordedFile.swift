// A compared file, as a ledger names it.

import JSONText
import ReportDiffing
import ReportModel

/// One side of a recorded comparison.
public struct RecordedFile: Hashable, Sendable {
    /// The name it was given; a recomputation finds it by its bytes, whatever its name.
    public let name: String
    /// The SHA-256 of its bytes, in lower-case hexadecimal.
    public let sha256: String
    /// The format it was read from.
    public let format: SourceFormat
    /// Its title.
    public let title: String?
    /// The body that reports.
    public let agency: String?
    /// The year reported on.
    public let year: Int?

    init(_ file: ReportFile) {
        name = file.name
        sha256 = file.sha256
        format = file.report.format
        title = file.report.title?.text
        agency = file.report.agency
        year = file.report.year
    }

    init?(_ json: JSONValue) {
        guard let name = json["file"]?.stringValue, let sha256 = json["sha256"]?.stringValue,
            let format = json["format"]?.stringValue.flatMap({ SourceFormat(rawValue: $0) })
        else { return nil }
        self.name = name
        self.sha256 = sha256
        self.format = format
        title = json["title"]?.stringValue
        agency = json["agency"]?.stringValue
        year = json["year"]?.intValue
    }

    var json: JSONValue {
        [
            "file": .string(name), "sha256": .string(sha256), "format": .string(format.rawValue),
            "title": title.map { .string($0) } ?? .null, "agency": agency.map { .string($0) } ?? .null,
            "year": year.map { .integer($0) } ?? .null,
        ]
    }
}
