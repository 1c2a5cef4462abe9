// A change in the wording of a label, a caption or a heading.

import ReportModel

/// A label whose wording changed.
public struct LabelChange: Hashable, Sendable {
    /// One side of the change.
    public struct Side: Hashable, Sendable {
        /// The label as printed.
        public let text: String
        /// Where it stands.
        public let location: SourceLocation?

        init(_ label: PrintedLabel) {
            text = label.text
            location = label.location
        }
    }

    /// Stable name of this very change.
    public internal(set) var id = ""
    /// What happened.
    public let operation: Operation
    /// What the label heads.
    public let kind: PrintedLabel.Kind
    /// The label's address; see `PrintedLabel`.
    public let address: String
    /// The old wording.
    public let old: Side?
    /// The new wording.
    public let new: Side?
    /// How soon a reviewer should see it.
    public let importance: Importance
    /// Ids of the findings the label takes part in.
    public var findings: [String] = []
    /// The reviewer's standing decision.
    public var decision: Decision?

    init(operation: Operation, kind: PrintedLabel.Kind, address: String, old: Side?, new: Side?) {
        self.operation = operation
        self.kind = kind
        self.address = address
        self.old = old
        self.new = new
        importance = kind == .heading ? .medium("标题", "a heading") : .medium("表格文字", "a table label")
    }
}
