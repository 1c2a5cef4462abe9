// Makes names that spreadsheets accept for sheets.

/// The rules for the names of sheets.
enum SheetName {
    /// Signs that a formula would take for its own.
    private static let forbidden = Set("[]:*?/\\".unicodeScalars)
    /// Excel keeps this name for itself.
    private static let reserved = "history"

    /// Valid names, each different from the others also when case is ignored.
    static func unique(_ names: [String], limit: Int) -> [String] {
        var taken: Set<String> = [reserved]
        return names.map { name in
            let base = valid(name)
            var candidate = cut(base, to: limit)
            var number = 2
            while !taken.insert(candidate.lowercased()).inserted {
                let suffix = " (\(number))"
                candidate = cut(base, to: limit - suffix.utf16.count) + suffix
                number += 1
            }
            return candidate
        }
    }

    /// The name as a formula refers to it.
    static func quoted(_ name: String) -> String {
        "'" + name.replacing("'", with: "''") + "'"
    }

    private static func valid(_ name: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            let isControl = scalar.properties.generalCategory == .control
            view.append(forbidden.contains(scalar) || isControl ? " " : scalar)
        }
        var text = String(view)
        // An apostrophe at either end would be taken for a quotation mark.
        while let first = text.first, first == "'" || first == " " { text.removeFirst() }
        while let last = text.last, last == "'" || last == " " { text.removeLast() }
        return text.isEmpty ? "Sheet" : text
    }

    private static func cut(_ text: String, to limit: Int) -> String {
        var result = text
        while result.utf16.count > limit { result.removeLast() }
        return result
    }
}
