// A figure that one year's report hands on to the next.

import ReportModel

/// The links of one such figure over the years.
public struct CarryChain: Sendable {
    /// The rule that holds the links.
    public let rule: String
    /// The cell that takes over what the year before handed on.
    public let address: CellAddress
    /// The form's own words for the cell.
    public let label: String
    /// The links from each report to the next; nil where the forms have no such cells.
    public let links: [ChainLink?]

    /// Whether a link is broken.
    public var isBroken: Bool { links.contains { $0?.state == .broken } }
}
