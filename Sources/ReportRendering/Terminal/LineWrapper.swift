// Breaks styled text into lines of a given width, by the rules of Chinese typesetting.

import UnicodeText

/// Wraps text: between any two Chinese characters, never inside a Latin word or a number, never before a closing mark
/// or after an opening one.
struct LineWrapper {
    /// A character with its columns.
    private struct Unit {
        let scalar: Unicode.Scalar
        let columns: Int
        let style: SpanStyle
    }

    /// Marks that never begin a line.
    private static let closing: ScalarSet = "，。；：、！？）】》”’％%]}),.;:!?·…"
    /// Marks that never end a line.
    private static let opening: ScalarSet = "（【《“‘[{("

    /// The lines of a text of about equal length, for labels: no single character is left over on the last one.
    static func wrapEvenly(_ text: StyledText, width: Int) -> [StyledText] {
        let lines = wrap(text, width: width)
        if lines.count < 2 { return lines }
        let even = (TerminalWidth.of(VisibleText.of(text.plain)) + lines.count - 1) / lines.count
        // A word or a mark that must not be parted may need a column or two more than the even share.
        for width in even...max(even, width) {
            let candidate = wrap(text, width: width)
            if candidate.count <= lines.count { return candidate }
        }
        return lines
    }

    /// The lines of a text, at least one.
    static func wrap(_ text: StyledText, width: Int) -> [StyledText] {
        var units: [Unit] = []
        for span in text.spans {
            for scalar in VisibleText.of(span.text).unicodeScalars {
                units.append(Unit(scalar: scalar, columns: TerminalWidth.of(scalar), style: span.style))
            }
        }
        var lines: [StyledText] = []
        var start = 0
        while start < units.count {
            let end = lineEnd(units, from: start, width: max(4, width))
            lines.append(line(units[start..<end]))
            start = end
            while start < units.count, units[start].scalar == " " { start += 1 }
        }
        return lines.isEmpty ? [StyledText()] : lines
    }

    private static func lineEnd(_ units: [Unit], from start: Int, width: Int) -> Int {
        var columns = 0
        var fitting = start
        while fitting < units.count, columns + units[fitting].columns <= width {
            columns += units[fitting].columns
            fitting += 1
        }
        if fitting == units.count { return fitting }
        var end = max(fitting, start + 1)
        while end > start + 1, !canBreak(units, before: end) { end -= 1 }
        // A word longer than the line is cut where the line ends.
        return end == start + 1 && fitting > start + 1 && !canBreak(units, before: end) ? fitting : end
    }

    private static func canBreak(_ units: [Unit], before index: Int) -> Bool {
        let left = units[index - 1].scalar
        let right = units[index].scalar
        if right == " " || left == " " { return true }
        if units[index].columns == 0 || closing.contains(right) || opening.contains(left) { return false }
        // The signs of an edit stay with its text.
        if isEditSign(units, index) { return false }
        return units[index - 1].columns == 2 || units[index].columns == 2
    }

    private static func isEditSign(_ units: [Unit], _ index: Int) -> Bool {
        let pair = (units[index - 1].scalar, units[index].scalar)
        return pair == ("-", "]") || pair == ("+", "}")
            || pair.1 == "-" && units[index].style == .deleted
                && index + 1 < units.count && units[index + 1].scalar == "]"
            || index >= 2 && (units[index - 2].scalar, pair.0) == ("[", "-")
            || index >= 2 && (units[index - 2].scalar, pair.0) == ("{", "+")
    }

    private static func line(_ units: ArraySlice<Unit>) -> StyledText {
        var text = StyledText()
        var view = String.UnicodeScalarView()
        var style = units.first?.style ?? .plain
        var units = units
        while let last = units.last, last.scalar == " " { units.removeLast() }
        for unit in units {
            if unit.style != style {
                text.append(String(view), style)
                view = String.UnicodeScalarView()
                style = unit.style
            }
            view.append(unit.scalar)
        }
        text.append(String(view), style)
        return text
    }
}
