// What became of a section.

import ReportModel

/// A section of either report and what happened to it.
public struct SectionChange: Hashable, Sendable {
    /// What happened to a section as a whole.
    public enum Status: String, CaseIterable, Sendable {
        case unchanged, modified, added, removed, moved, retitled
    }

    /// The heading on one side.
    public struct Side: Hashable, Sendable {
        /// The ordinal as printed, without its mark.
        public let number: String?
        /// The heading's words.
        public let title: String
        /// Where it stands.
        public let location: SourceLocation?

        init(_ section: Section) {
            number = section.number
            title = section.title
            location = section.location
        }
    }

    /// What the section is for.
    public let role: SectionRole
    /// What happened.
    public let status: Status
    /// The old heading; nil for an added section.
    public let old: Side?
    /// The new heading; nil for a removed section.
    public let new: Side?
}
