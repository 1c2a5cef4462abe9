// Why a file of a folder stands in no pair, or not in the one a reader might expect.

import SystemAccess

/// A remark on a file.
public struct PairingRemark: Hashable, Sendable {
    /// The reasons.
    public enum Reason: Hashable, Sendable {
        /// It cannot be read as a report; the sentence says why.
        case unreadable(String)
        /// The title names no body.
        case noAgency
        /// The title names no year.
        case noYear
        /// Its name fits several bodies, two of which are these.
        case ambiguousAgency(String, String)
        /// Another file has the same body and year and was taken.
        case sameYear(taken: FilePath)
        /// There is no report of the body for another year.
        case onlyYear(Int)
        /// Between its year and the one before of the same body at least one is missing.
        case gap(from: Int, to: Int)
    }

    /// The file's path within the folder.
    public let path: FilePath
    /// Why.
    public let reason: Reason

    /// Creates a remark.
    public init(path: FilePath, reason: Reason) {
        self.path = path
        self.reason = reason
    }
}
