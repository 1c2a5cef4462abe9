// Recognises the ordinals that open headings, items and labels, by their characters alone.

/// Ordinals: 一、 （一） 1. 1、 (1).
enum PrintedOrdinal {
    private static let numerals = Set("一二三四五六七八九十".unicodeScalars)

    /// The number of characters of the ordinal that a text opens with; 0 without one.
    static func length(in scalars: some Collection<Unicode.Scalar>) -> Int {
        let head = Array(scalars.prefix(8).map(PrintedFigure.folded))
        var index = 0
        let isBracketed = head.first == "("
        if isBracketed { index += 1 }
        let number = head[index...].prefix(while: isNumeral)
        guard !number.isEmpty, number.count <= 3 else { return 0 }
        index += number.count
        guard index < head.count else { return 0 }
        if isBracketed { return head[index] == ")" ? index + 1 : 0 }
        guard "、.．。".unicodeScalars.contains(head[index]) else { return 0 }
        // 1.5 is a number.
        if index + 1 < head.count, ("0"..."9").contains(head[index + 1]) { return 0 }
        return index + 1
    }

    /// Whether a text names a clause of the Regulations and nothing else, as the captions of table 二 do: 第二十条第（一）项.
    static func isClause(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count <= longestClause, scalars.first == "第", scalars.last == "项",
            let article = scalars.firstIndex(of: "条")
        else { return false }
        let number = scalars[1..<article]
        let item = scalars[(article + 1)...].dropLast().map(PrintedFigure.folded)
        return !number.isEmpty && number.allSatisfy { isNumeral($0) } && item.first == "第" && item.count > 1
            && item.dropFirst().allSatisfy { isNumeral($0) || $0 == "(" || $0 == ")" }
    }

    private static let longestClause = 16

    private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
        numerals.contains(scalar) || ("0"..."9").contains(PrintedFigure.folded(scalar))
    }

    /// Whether a text opens with an ordinal.
    static func opens(_ scalars: some Collection<Unicode.Scalar>) -> Bool { length(in: scalars) > 0 }
}
