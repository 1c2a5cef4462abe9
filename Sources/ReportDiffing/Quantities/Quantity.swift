// A figure of the narrative with what it counts.

import ReportModel

/// A quantity: number, measure word and what is counted.
public struct Quantity: Hashable, Sendable {
    /// The noun phrase in front of the figure, or behind it where nothing stands in front.
    public let label: String
    /// The measure word or sign behind the figure, a vague word in front of it kept (余条); nil without one.
    public let unit: String?
    /// The number, 万 and 亿 multiplied out except in amounts of money.
    public let number: DecimalNumber
    /// Whether a word makes it approximate (7700余条, 近百件).
    public let isVague: Bool
    /// Where it stands in its passage, unit included, in scalar offsets.
    public let range: Range<Int>
}
