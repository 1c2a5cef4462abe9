// What a ledger keeps of a reviewer's decision.

import JSONText
import ReportModel

/// A decision on a change or a finding; the last one on an id stands.
public struct DecisionRecord: Hashable, Sendable {
    /// The hexadecimal digits of an id.
    static let idLength = 12

    /// The program.
    public let tool: ToolVersion
    /// The id of the change or finding.
    public let id: String
    /// The verdict.
    public let verdict: Decision.Verdict
    /// The reviewer's words.
    public let note: String?
    /// Who decided.
    public let by: String?

    /// Records a decision; nil when `id` cannot be one of a change or a finding.
    public init?(tool: ToolVersion, id: String, verdict: Decision.Verdict, note: String?, by: String?) {
        let digits = Set("0123456789abcdef".utf8)
        guard id.utf8.count == Self.idLength, id.utf8.allSatisfy(digits.contains) else { return nil }
        self.tool = tool
        self.id = id
        self.verdict = verdict
        self.note = note
        self.by = by
    }

    init?(_ json: JSONValue) {
        guard let tool = json["tool"].flatMap(ToolVersion.init), let id = json["id"]?.stringValue,
            let verdict = json["verdict"]?.stringValue.flatMap({ Decision.Verdict(rawValue: $0) })
        else { return nil }
        self.init(tool: tool, id: id, verdict: verdict, note: json["note"]?.stringValue, by: json["by"]?.stringValue)
    }

    var members: [JSONMember] {
        [
            JSONMember("tool", tool.json), JSONMember("id", .string(id)),
            JSONMember("verdict", .string(verdict.rawValue)), JSONMember("note", note.map { .string($0) } ?? .null),
            JSONMember("by", by.map { .string($0) } ?? .null),
        ]
    }
}
