// One link of a chain: what a year took over against what the year before handed on.

import ReportModel

/// A link between two successive years.
public struct ChainLink: Sendable {
    /// How a link stands.
    public enum State: String, Sendable {
        /// What was handed on was taken over.
        case whole
        /// It was not.
        case broken
        /// A figure is missing, blank or unreadable, or a year between is missing.
        case unknown
    }

    /// The earlier year.
    public let old: Int
    /// The later year.
    public let new: Int
    /// How it stands.
    public let state: State
    /// What the earlier year handed on; nil where it is unknown.
    public let expected: DecimalNumber?
    /// What the later year took over; nil where it is unknown.
    public let actual: DecimalNumber?
    /// The finding that says the link is broken.
    public let finding: String?
}
