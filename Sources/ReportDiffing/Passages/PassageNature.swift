// Classifies what differs between two versions of a passage.

/// Tells the nature of a change.
enum PassageNature {
    /// The weightiest thing that differs: wording before figures before calendar before marks.
    static func of(_ old: String, _ new: String) -> PassageChange.Nature {
        let before = PassageKeys(old)
        let after = PassageKeys(new)
        if before.plain == after.plain { return .punctuation }
        if before.undated == after.undated { return .calendar }
        // Only numbers differ where they do; a mark beside one that stayed is as good as a word.
        let isNumeric =
            before.unnumbered == after.unnumbered && PassageKeys.figures(in: old) != PassageKeys.figures(in: new)
        return isNumeric ? .figures : .wording
    }
}
