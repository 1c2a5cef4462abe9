// Whether the digits of a cell are printed as one number.

import ReportModel
import UnicodeText

/// Tells a number set in groups of three (13,612) from figures that stand beside each other (15 16).
enum DigitGroups {
    /// Marks that part thousands. A plain space is none of them: 13 612 may be two numbers.
    private static let separators: ScalarSet = ",，\u{A0}\u{2009}\u{202F}"
    /// Marks that may stand between two figures of one cell.
    private static let listMarks: ScalarSet = ",，、;；"

    /// Whether the number that opens a value, sign and all, is printed in one piece.
    static func isWhole(_ printed: [Unicode.Scalar]) -> Bool {
        let scalars = printed.filter { !isInvisible($0) }
        guard let first = scalars.firstIndex(where: isDigit) else { return true }
        // A dash apart from the digits may be a mark for zero beside another figure.
        let sign = scalars[..<first]
        if let last = sign.last, last.isBlank, sign.contains(where: { !$0.isBlank && !$0.isIdeograph }) { return false }
        var body = scalars[first...].prefix { isDigit($0) || $0.isBlank || LabelText.fold($0).isOne(of: ",.") }
        while let last = body.last, !isDigit(last) { body = body.dropLast() }
        let whole = body.prefix { LabelText.fold($0) != "." }
        return isWholePart(whole) && body[whole.endIndex...].dropFirst().allSatisfy(isDigit)
    }

    /// Whether a text that is no number is nothing but figures beside each other, or one that is broken.
    static func isPieces(_ printed: [Unicode.Scalar]) -> Bool {
        guard let first = printed.first, let last = printed.last, printed.contains(where: isDigit) else { return false }
        // 1. and 3、 number a label.
        if listMarks.contains(last) || LabelText.fold(last) == "." || listMarks.contains(first) { return false }
        let pieces = printed.filter { !isInvisible($0) }.split { $0.isBlank || listMarks.contains($0) }
        return pieces.allSatisfy { piece in
            piece.allSatisfy(isDigit)
                || pieces.count > 1 && FigureParser.isValue(FigureParser.parse(Array(piece), text: ""))
        }
    }

    private static func isWholePart(_ digits: ArraySlice<Unicode.Scalar>) -> Bool {
        let groups = digits.split(omittingEmptySubsequences: false) { !isDigit($0) }
        // 0,123 or 05 is no way to print a number: two figures may have run together.
        guard let first = groups.first, first.count == 1 || first.first.map(LabelText.fold) != "0" else { return false }
        let marks = Set(digits.filter { !isDigit($0) })
        if marks.isEmpty { return true }
        return marks.count == 1 && marks.allSatisfy { separators.contains($0) } && first != ["0"] && first != ["０"]
            && (1...3).contains(first.count) && groups.dropFirst().allSatisfy { $0.count == 3 }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { LabelText.fold(scalar).isDigit }

    /// Whether a character takes no room on the page, so that what stands around it is printed in one piece.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: true
        default: false
        }
    }
}
