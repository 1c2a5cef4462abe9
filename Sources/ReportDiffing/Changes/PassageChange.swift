// A change of a passage of the narrative.

import PassageEditing
import ReportModel

/// A passage that was modified, added, removed or moved.
public struct PassageChange: Hashable, Sendable {
    /// What differs between the two sides.
    public enum Nature: String, CaseIterable, Sendable {
        case wording, figures, calendar, punctuation
    }

    /// One side of the change.
    public struct Side: Hashable, Sendable {
        /// The passage; of several parts, their texts joined.
        public let text: String
        /// Where it begins.
        public let location: SourceLocation?
        /// Number of passages joined; 1 for a single one.
        public let parts: Int
        /// Indexes of the passages within the side's narrative, 0-based.
        package let indexes: Range<Int>

        init(_ passages: ArraySlice<Passage>) {
            text = passages.map(\.text).joined()
            location = passages.first?.location
            parts = passages.count
            indexes = passages.startIndex..<passages.endIndex
        }
    }

    /// Stable name of this very change.
    public internal(set) var id = ""
    /// What happened.
    public let operation: Operation
    /// What differs.
    public let nature: Nature
    /// The section of the new side, or of the old one where only that is there.
    public let section: PassageSection
    /// The old side; nil for an added passage.
    public let old: Side?
    /// The new side; nil for a removed passage.
    public let new: Side?
    /// The edits that turn the old text into the new one.
    public let edits: [Edit]
    /// The figures that differ.
    public internal(set) var quantities: [QuantityChange]
    /// How soon a reviewer should see it.
    public let importance: Importance
    /// Ids of the findings the passage takes part in.
    public var findings: [String] = []
    /// The reviewer's standing decision.
    public var decision: Decision?

    init(
        operation: Operation, nature: Nature, section: PassageSection, old: Side?, new: Side?, edits: [Edit],
        quantities: [QuantityChange], importance: Importance
    ) {
        self.operation = operation
        self.nature = nature
        self.section = section
        self.old = old
        self.new = new
        self.edits = edits
        self.quantities = quantities
        self.importance = importance
    }

    /// The same change with other edits, for showing that a broken one is refused.
    package func replacing(edits: [Edit]) -> PassageChange {
        var copy = PassageChange(
            operation: operation, nature: nature, section: section, old: old, new: new, edits: edits,
            quantities: quantities, importance: importance)
        copy.id = id
        return copy
    }
}
