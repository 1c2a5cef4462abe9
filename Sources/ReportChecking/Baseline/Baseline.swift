// Findings that somebody has judged and accepted, kept in a file of their own.

import JSONText
import ReportModel

/// Accepted findings by their ids.
public struct Baseline: Sendable {
    /// One accepted finding.
    public struct Entry: Hashable, Sendable {
        /// The finding's id.
        public let id: String
        /// Why it was accepted; nil where nobody said.
        public let note: String?
        /// The rule, for readers of the file; it decides nothing.
        public let rule: String?
        /// The sentence, for readers of the file; it decides nothing.
        public let message: String?

        /// Creates an entry.
        public init(id: String, note: String?, rule: String? = nil, message: String? = nil) {
            self.id = id
            self.note = note
            self.rule = rule
            self.message = message
        }
    }

    /// The name written at the head of the file.
    static let schema = "reportdiff.baseline/1"

    /// The entries, in the order of the file.
    public let entries: [Entry]

    /// Creates a baseline.
    public init(entries: [Entry]) { self.entries = entries }

    /// A baseline that accepts findings as they stand; notes already written for them are kept.
    public init(accepting findings: [Finding], chinese: Bool = true) {
        var entries: [Entry] = []
        for finding in findings where !entries.contains(where: { $0.id == finding.id }) {
            entries.append(
                Entry(
                    id: finding.id, note: finding.accepted?.note, rule: finding.rule,
                    message: chinese ? finding.message.chinese : finding.message.english))
        }
        self.entries = entries
    }

    /// Reads a baseline file.
    public init(parsing bytes: [UInt8]) throws(BaselineError) {
        let value: JSONValue
        do { value = try JSONParser(bytes).parse() } catch { throw .notJSON("\(error)") }
        guard value["schema"]?.stringValue == Self.schema, let accepted = value["accepted"]?.arrayValue else {
            throw .notABaseline
        }
        var entries: [Entry] = []
        for (index, item) in accepted.enumerated() {
            guard let id = item["id"]?.stringValue, !id.isEmpty else { throw .entryWithoutID(index + 1) }
            entries.append(
                Entry(
                    id: id, note: item["note"]?.stringValue, rule: item["rule"]?.stringValue,
                    message: item["message"]?.stringValue))
        }
        self.entries = entries
    }

    /// The file's text, one entry after the other, with a line feed at the end.
    public func bytes() -> [UInt8] {
        let items = entries.map { entry -> JSONValue in
            func text(_ value: String?) -> JSONValue { value.map { .string($0) } ?? .null }
            return .object([
                JSONMember("id", .string(entry.id)), JSONMember("note", text(entry.note)),
                JSONMember("rule", text(entry.rule)), JSONMember("message", text(entry.message)),
            ])
        }
        let value = JSONValue.object([
            JSONMember("schema", .string(Self.schema)), JSONMember("accepted", .array(items)),
        ])
        return JSONWriter(.pretty).bytes(value) + [UInt8(ascii: "\n")]
    }

    /// The findings, those of the baseline marked as accepted.
    public func applied(to findings: [Finding]) -> [Finding] {
        var notes: [String: String?] = [:]
        for entry in entries { notes[entry.id] = .some(entry.note) }
        return findings.map { finding in
            guard let note = notes[finding.id] else { return finding }
            var accepted = finding
            accepted.accepted = Finding.Acceptance(note: note)
            return accepted
        }
    }
}

extension Sequence where Element == Finding {
    /// Whether any error or warning stands that nobody accepted: the exit status of `check`.
    public var needAttention: Bool { contains { $0.severity != .notice && $0.accepted == nil } }
}
