// The part of a report a passage stands in.

import ReportModel

/// The preamble or a section.
public enum PassageSection: Hashable, Sendable {
    /// The title and what stands before the first section.
    case preamble
    /// A section of this role.
    case section(SectionRole)

    /// The name written in JSON.
    public var name: String {
        switch self {
        case .preamble: "preamble"
        case .section(let role): role.rawValue
        }
    }

    /// All parts, in the form's order.
    public static let all: [PassageSection] = [.preamble] + SectionRole.allCases.map { .section($0) }
}
