// The small values that several documents share.

import JSONText
import ReportDiffing
import ReportModel

extension JSONValue {
    /// A string, or null.
    init(_ text: String?) {
        self = text.map { .string($0) } ?? .null
    }

    /// A number with exactly its digits, or null.
    init(_ number: DecimalNumber?) {
        self = number.map { .number($0.description) } ?? .null
    }

    /// A place with the keys its format has, or null.
    init(_ location: SourceLocation?) {
        guard let location else {
            self = .null
            return
        }
        let all: [(String, Int?)] = [
            ("line", location.line), ("column", location.column), ("paragraph", location.paragraph),
            ("table", location.table), ("row", location.row), ("cell", location.cell), ("page", location.page),
        ]
        self = .object(all.compactMap { key, value in value.map { JSONMember(key, .integer($0)) } })
    }

    /// A list of strings.
    init(_ texts: [String]) {
        self = .array(texts.map { .string($0) })
    }

    /// A difference, or null.
    init(_ delta: Delta?) {
        self = delta.map { ["absolute": JSONValue($0.absolute), "percent": JSONValue($0.percent)] } ?? .null
    }
}
