// Chooses between comparing years and comparing drafts.

import ReportModel

/// Decides which reports belong together and how.
public enum ModeChooser {
    /// Whether two names are one body: equal after spaces, or one ending with the other.
    public static func isSameAgency(_ old: String?, _ new: String?) -> Bool {
        guard let old, let new, !old.isEmpty, !new.isEmpty else { return false }
        return old == new || old.hasSuffix(new) || new.hasSuffix(old)
    }

    /// The mode for two reports: the same body and another year are years, anything else drafts.
    public static func mode(old: Report, new: Report) -> ComparisonMode {
        guard isSameAgency(old.agency, new.agency), let before = old.year, let after = new.year else { return .draft }
        return before == after ? .draft : .year
    }

    /// What must be said at once about two reports that do not follow one another.
    static func notes(old: Report, new: Report) -> [Note] {
        var notes: [Note] = []
        if let before = old.agency, let after = new.agency, !isSameAgency(before, after) {
            notes.append(Note(.agenciesDiffer, [before, after], at: new.title?.location))
        }
        if let before = old.year, let after = new.year {
            if after < before {
                notes.append(Note(.yearsSwapped, [String(before), String(after)], at: new.title?.location))
            } else if after > before + 1 {
                notes.append(Note(.yearsNotSuccessive, [String(before), String(after)], at: new.title?.location))
            }
        }
        return notes
    }
}
