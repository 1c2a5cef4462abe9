// Cuts what is longer than a cell can hold.

/// Cuts text to a length, with a mark where it was cut.
struct TextFitting {
    /// The most characters, in UTF-16.
    let limit: Int
    /// What stands where text was cut.
    let mark: String

    /// The runs, cut behind `limit`.
    func fitted(_ runs: [TextRun]) -> [TextRun] {
        let length = runs.reduce(0) { $0 + $1.text.utf16.count }
        if length <= limit { return runs }
        var room = limit - mark.utf16.count
        var kept: [TextRun] = []
        for run in runs {
            let text = prefix(run.text, room)
            room -= text.utf16.count
            if !text.isEmpty { kept.append(TextRun(text, run.font)) }
            if text.utf16.count < run.text.utf16.count { break }
        }
        return kept + [TextRun(mark)]
    }

    /// Whole characters within `room`.
    private func prefix(_ text: String, _ room: Int) -> String {
        if text.utf16.count <= room { return text }
        var scalars = String.UnicodeScalarView()
        var left = room
        for scalar in text.unicodeScalars {
            left -= UTF16.width(scalar)
            if left < 0 { break }
            scalars.append(scalar)
        }
        return String(scalars)
    }
}
