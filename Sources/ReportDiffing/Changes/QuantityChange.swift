// A figure in the text that changed.

import ReportModel

/// A quantity of the narrative with its old and new figure.
public struct QuantityChange: Hashable, Sendable {
    /// What is counted.
    public let label: String
    /// The measure word or sign printed after the figure.
    public let unit: String?
    /// The old figure; nil where there was none.
    public let old: DecimalNumber?
    /// The new figure; nil where there is none.
    public let new: DecimalNumber?
    /// The difference; nil where a subtraction means nothing.
    public let delta: Delta?

    /// Creates a quantity change.
    public init(label: String, unit: String?, old: DecimalNumber?, new: DecimalNumber?, delta: Delta?) {
        self.label = label
        self.unit = unit
        self.old = old
        self.new = new
        self.delta = delta
    }
}
