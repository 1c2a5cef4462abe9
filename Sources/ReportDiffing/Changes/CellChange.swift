// A change of a table cell.

import ReportModel

/// A cell whose figure, notation or existence changed.
public struct CellChange: Hashable, Sendable {
    /// Why a cell is listed.
    public enum Cause: String, CaseIterable, Sendable {
        /// The figure changed.
        case value
        /// The same figure is printed differently.
        case notation
        /// Only one of the two forms has the cell, or its figures must not be subtracted.
        case form
    }

    /// One side of the change.
    public struct Side: Hashable, Sendable {
        /// The value as printed; nil for a sum of parts.
        public let text: String?
        /// The number it stands for; nil for blanks and words.
        public let number: DecimalNumber?
        /// The unit of money.
        public let unit: AmountUnit?
        /// Where it stands.
        public let location: SourceLocation?
        /// The cells whose sum this side is; empty for a printed value.
        public let parts: [CellAddress]

        init(_ cell: Cell) {
            text = cell.figure?.text
            number = cell.figure?.number
            unit = cell.figure?.unit
            location = cell.location
            parts = []
        }

        init(sum: DecimalNumber?, of parts: [Cell]) {
            text = nil
            number = sum
            unit = nil
            location = parts.first?.location
            self.parts = parts.map(\.address)
        }
    }

    /// Stable name of this very change.
    public internal(set) var id = ""
    /// What happened.
    public let operation: Operation
    /// The cell, by its address in the new form, or in the old one where only that has it.
    public let address: CellAddress
    /// The form's words for the cell.
    public let label: String
    /// The old side; nil for an added cell.
    public let old: Side?
    /// The new side; nil for a removed cell.
    public let new: Side?
    /// The difference; nil where a subtraction means nothing.
    public let delta: Delta?
    /// Why it is listed.
    public let cause: Cause
    /// How soon a reviewer should see it.
    public let importance: Importance
    /// Ids of the findings the cell takes part in.
    public var findings: [String] = []
    /// The reviewer's standing decision.
    public var decision: Decision?

    init(
        operation: Operation, address: CellAddress, label: String, old: Side?, new: Side?, delta: Delta?, cause: Cause
    ) {
        self.operation = operation
        self.address = address
        self.label = label
        self.old = old
        self.new = new
        self.delta = delta
        self.cause = cause
        importance =
            switch cause {
            case .value: .high("表格数字", "a table figure")
            case .form: .medium("表样变化", "a change of the form")
            case .notation: .low("写法变化", "the same figure printed differently")
            }
    }
}
