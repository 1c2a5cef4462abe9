// What a ledger keeps of a comparison.

import JSONText
import ReportDiffing

/// The identity of a comparison: who compared which files how, and exactly which changes came of it.
public struct ComparisonRecord: Hashable, Sendable {
    /// The program.
    public let tool: ToolVersion
    /// The programs that turned the files into others first; nil where none was needed.
    public let converter: ToolVersion?
    /// The mode of the comparison.
    public let mode: ComparisonMode
    /// What was asked for.
    public let options: RecordedOptions
    /// The older file.
    public let old: RecordedFile
    /// The newer file.
    public let new: RecordedFile
    /// The counts.
    public let summary: RecordedSummary
    /// The digest of the list of changes.
    public let changes: ChangeListDigest

    /// Records a comparison.
    public init(_ report: ChangeReport, options: RecordedOptions, tool: ToolVersion) {
        self.tool = tool
        converter = ToolVersion([report.old, report.new].compactMap(\.report.converter))
        mode = report.diff.mode
        self.options = options
        old = RecordedFile(report.old)
        new = RecordedFile(report.new)
        summary = RecordedSummary(report)
        changes = ChangeListDigest(report.diff.changes)
    }

    init?(_ json: JSONValue) {
        guard let tool = json["tool"].flatMap(ToolVersion.init),
            let mode = json["mode"]?.stringValue.flatMap({ ComparisonMode(rawValue: $0) }),
            let options = json["options"].flatMap(RecordedOptions.init),
            let old = json["old"].flatMap(RecordedFile.init), let new = json["new"].flatMap(RecordedFile.init),
            let summary = json["summary"].flatMap(RecordedSummary.init),
            let changes = json["changes"].flatMap(ChangeListDigest.init)
        else { return nil }
        self.tool = tool
        converter = json["converter"].flatMap(ToolVersion.init)
        self.mode = mode
        self.options = options
        self.old = old
        self.new = new
        self.summary = summary
        self.changes = changes
    }

    var members: [JSONMember] {
        [
            JSONMember("tool", tool.json), JSONMember("converter", converter?.json ?? .null),
            JSONMember("mode", .string(mode.rawValue)), JSONMember("options", options.json),
            JSONMember("old", old.json), JSONMember("new", new.json), JSONMember("summary", summary.json),
            JSONMember("changes", changes.json),
        ]
    }
}
