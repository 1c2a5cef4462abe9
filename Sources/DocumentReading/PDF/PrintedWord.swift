// A word of a page with the box it is printed in.

import ReportModel

/// Characters that a PDF prints together; often a whole stretch of Chinese, sometimes a single character.
struct PrintedWord: Hashable, Sendable {
    /// The characters.
    var scalars: [Unicode.Scalar]
    /// The edges, in points from the left and from the top of the page.
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
    /// The size of the type: the width of a full-width character.
    var em = 0.0
    /// Whether it is a part of what the page prints as one word.
    var isCut = false

    /// The height of its middle. Fonts differ in how far a box reaches above and below, so words of one line share their
    /// middle rather than an edge.
    var middle: Double { (top + bottom) / 2 }
    /// The middle of its width.
    var center: Double { (left + right) / 2 }
    var width: Double { right - left }
    var height: Double { bottom - top }

    /// The width of its characters in ems, were it printed without any space in between.
    var units: Double { scalars.reduce(0) { $0 + Self.units(of: $1) } }

    /// The width of a character in ems: full-width ones fill one, digits and letters about half of one.
    static func units(of scalar: Unicode.Scalar) -> Double {
        scalar.properties.generalCategory == .nonspacingMark ? 0 : scalar.isFullWidth ? 1 : 0.52
    }

    /// The word as one word for each character.
    var characters: [PrintedWord] {
        let total = max(units, 0.01)
        var edge = left
        return scalars.map { scalar in
            var character = self
            character.scalars = [scalar]
            character.left = edge
            edge += width * Self.units(of: scalar) / total
            character.right = edge
            return character
        }
    }

    /// Whether a character is a mark, in any writing.
    static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
            true
        default: false
        }
    }

    /// The word cut at a place across the page, each character on the side where most of it stands.
    func cut(at place: Double) -> (left: PrintedWord?, right: PrintedWord?) {
        if right <= place { return (self, nil) }
        if left >= place { return (nil, self) }
        let total = max(units, 0.01)
        var edge = left
        var count = 0
        for scalar in scalars {
            let next = edge + width * Self.units(of: scalar) / total
            if (edge + next) / 2 > place { break }
            edge = next
            count += 1
        }
        if count == 0 { return (nil, self) }
        if count == scalars.count { return (self, nil) }
        var before = self
        var after = self
        before.scalars = Array(scalars[..<count])
        before.right = edge
        after.scalars = Array(scalars[count...])
        after.left = edge
        before.isCut = true
        after.isCut = true
        return (before, after)
    }
}

extension Unicode.Scalar {
    /// Whether a character is printed as wide as it is high.
    var isFullWidth: Bool {
        switch value {
        case 0x1100...0x115F, 0x2010...0x2027, 0x2030...0x206F, 0x2190...0x21FF, 0x2460...0x24FF, 0x2500...0x27BF,
            0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x20000...0x3FFFD:
            true
        default: false
        }
    }

    /// Whether it is a Chinese character.
    var isIdeograph: Bool {
        switch value {
        case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD, 0x3007: true
        default: false
        }
    }
}
