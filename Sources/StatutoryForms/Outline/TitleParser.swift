// Reads a body's name and a year out of a report's title.

import ReportModel
import UnicodeText

/// Takes a title apart.
enum TitleParser {
    /// The words before the year, and the year; where the year comes first, the words between it and what is reported.
    static func parse(_ title: String) -> (agency: String?, year: Int?) {
        let scalars = Array(title.unicodeScalars.filter { !$0.isBlank && $0 != "*" && $0 != "#" })
        guard let (range, year) = YearScanner.first(in: scalars) else {
            return (name(scalars[...].prefix(upTo: subject(in: scalars[...]) ?? scalars.startIndex)), nil)
        }
        let before = name(scalars[..<range.lowerBound])
        if before != nil { return (before, year) }
        let rest = scalars[range.upperBound...]
        return (subject(in: rest).flatMap { name(rest[..<$0]) }, year)
    }

    /// Where the subject of the report begins: 政府信息公开, 信息公开 or 政务公开.
    private static func subject(in scalars: ArraySlice<Unicode.Scalar>) -> Int? {
        for words in ["政府信息公开", "政务信息公开", "信息公开", "政务公开"] {
            let wanted = Array(words.unicodeScalars)
            if let start = scalars.indices.first(where: { scalars[$0...].starts(with: wanted) }) { return start }
        }
        return nil
    }

    private static func name(_ scalars: ArraySlice<Unicode.Scalar>) -> String? {
        var name = scalars
        while let first = name.first, first.isOne(of: "《(（") { name = name.dropFirst() }
        while let last = name.last, last.isOne(of: "(（《关于,，:：-—") {
            guard last != "于" || name.suffix(2) == ["关", "于"] else { break }
            if last == "关" { break }
            name = name.dropLast(last == "于" ? 2 : 1)
        }
        return name.isEmpty ? nil : String(scalars: name)
    }
}
