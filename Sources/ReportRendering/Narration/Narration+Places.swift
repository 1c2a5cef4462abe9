// Where a change stands in both files.

import ReportModel

extension Narration {
    /// The places of the two sides, for a reader who looks them up.
    func places(old: SourceLocation?, new: SourceLocation?) -> StyledText {
        let parts = [
            old.map { say("旧\(place($0))", "old \(place($0))") }, new.map { say("新\(place($0))", "new \(place($0))") },
        ].compactMap { $0 }
        return parts.isEmpty ? StyledText() : StyledText(bracketed(parts.joined(separator: say("，", ", "))), .muted)
    }
}
