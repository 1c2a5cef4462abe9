// A physical line of a text file, before its format is considered.

import ReportModel

/// A line of a text file without its end.
struct TextLine {
    /// The scalars of the line.
    let scalars: [Unicode.Scalar]
    /// Its number, 1-based.
    let number: Int

    /// Whether nothing is printed on it.
    var isBlank: Bool { scalars.allSatisfy(\.isBlankSpace) }

    /// Whether it is blank but for a tab, which some converters print for an empty cell.
    var isEmptyCell: Bool { isBlank && scalars.contains("\t") }

    /// The text from one column to another, 0-based, with its place.
    func text(_ range: Range<Int>) -> SourceText {
        SourceText(Array(scalars[range]), at: SourceLocation(line: number, column: range.lowerBound + 1))
    }

    /// The whole text with its place.
    var text: SourceText { text(0..<scalars.count) }

    /// The lines of a text. Of the blank ones in a row only the first two are kept: more say no more.
    static func lines(of text: String) throws(ReadingError) -> [TextLine] {
        var lines: [TextLine] = []
        var blank = 0
        var printed = 0
        try forEach(in: text) { line throws(ReadingError) in
            blank = line.isBlank ? blank + 1 : 0
            guard blank <= 2 else { return }
            if blank == 0 { printed += 1 }
            if printed > SourceLimits.pieces { throw .tooManyPieces }
            lines.append(line)
        }
        return lines
    }

    /// Cuts a text at LF, CR, CRLF, form feed and the Unicode separators, and passes on line by line.
    static func forEach<Failure>(in text: String, _ body: (TextLine) throws(Failure) -> Void) throws(Failure) {
        var current: [Unicode.Scalar] = []
        var number = 1
        var followsReturn = false
        for scalar in text.unicodeScalars {
            if scalar == "\n", followsReturn {
                followsReturn = false
                continue
            }
            followsReturn = scalar == "\r"
            switch scalar {
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}":
                // A copy is as long as the line; the room of the longest line is kept once.
                try body(TextLine(scalars: current.isEmpty ? [] : Array(current[...]), number: number))
                current.removeAll(keepingCapacity: true)
                number += 1
            case "\u{0C}", "\u{FEFF}", "\u{0B}":
                // A page break stands at the head of a line and ends none; a stray mark is nothing.
                continue
            default: current.append(scalar)
            }
        }
        try body(TextLine(scalars: current, number: number))
    }
}

extension Unicode.Scalar {
    /// Whether the scalar prints nothing: any space, tab, no-break or zero-width character.
    var isBlankSpace: Bool {
        switch value {
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200D, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF: true
        default: false
        }
    }
}
