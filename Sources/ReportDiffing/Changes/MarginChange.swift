// A change of what stands on a report's pages beside its narrative and its tables.

import ReportModel

/// Something beside narrative and tables that differs.
public struct MarginChange: Hashable, Sendable {
    /// What it is.
    public enum Part: String, CaseIterable, Sendable {
        case header, footer, comment, hidden, textBox
        /// Something that is seen and cannot be read (`UnreadObject`).
        case object
    }

    /// One side of the change.
    public struct Side: Hashable, Sendable {
        /// Its text; of an object the name it is shown by, empty where it has none.
        public let text: String
        /// The digest of an object's bytes; nil where there is none.
        public let digest: String?
        /// Where it stands.
        public let location: SourceLocation?

        init(_ object: UnreadObject) {
            text = object.name ?? ""
            digest = object.digest.isEmpty ? nil : object.digest
            location = object.location
        }
    }

    /// Stable name of this very change.
    public internal(set) var id = ""
    /// What happened.
    public let operation: Operation
    /// What it is.
    public let part: Part
    /// What kind of object; nil for anything else.
    public let object: UnreadObject.Kind?
    /// The old side.
    public let old: Side?
    /// The new side.
    public let new: Side?
    /// How soon a reviewer should see it.
    public let importance: Importance
    /// Ids of the findings it takes part in.
    public let findings: [String] = []
    /// The reviewer's standing decision.
    public var decision: Decision?

    init(_ kind: UnreadObject.Kind, old: UnreadObject?, new: UnreadObject?) {
        operation = old == nil ? .added : new == nil ? .removed : .modified
        part = .object
        object = kind
        self.old = old.map { Side($0) }
        self.new = new.map { Side($0) }
        importance = .low("无法读取的对象", "an object that cannot be read")
    }
}
