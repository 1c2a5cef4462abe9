// Lengths in a style, as far as it matters whether they are nothing or take text off the page.

/// A length.
struct StyleLength {
    /// Which kind of length it is.
    enum Unit {
        /// In pixels, as which every other unit of a known size is kept.
        case pixels
        /// By the size of the letters around.
        case relative
        case percent
    }

    /// How wide and high the window is that a page is read in; a common one of a desk.
    static let window = (width: 1280.0, height: 800.0)
    /// The size of letters where a page names none, in pixels.
    static let letter = 16.0

    let value: Double
    let unit: Unit

    /// Reads the length a stretch begins with; nil where it begins with none.
    init?(_ slice: StyleSlice) {
        let bytes = slice.bytes
        var index = slice.range.lowerBound
        let start = index
        while index < slice.range.upperBound, "+-.0123456789".utf8.contains(bytes[index]) { index += 1 }
        guard index > start, index - start < 32,
            let number = Double(String(decoding: bytes[start..<index], as: UTF8.self))
        else { return nil }
        let unitStart = index
        while index < slice.range.upperBound, (bytes[index] | 0x20) &- 0x61 < 26 || bytes[index] == UInt8(ascii: "%") {
            index += 1
        }
        let name = String(decoding: bytes[unitStart..<index], as: UTF8.self).lowercased()
        switch name {
        case "%": (value, unit) = (number, .percent)
        case "em", "rem", "ex", "ch", "lh", "ic": (value, unit) = (number, .relative)
        default:
            guard let pixels = Self.pixels[name] else { return nil }
            (value, unit) = (number * pixels, .pixels)
        }
    }

    private static let pixels = [
        "": 1, "px": 1, "pt": 96.0 / 72, "pc": 16, "in": 96, "cm": 96 / 2.54, "mm": 9.6 / 2.54, "q": 2.4 / 2.54,
        "vw": window.width / 100, "vh": window.height / 100,
    ]

    /// In pixels, a percentage being one of the window's width.
    var inPixels: Double {
        switch unit {
        case .pixels: value
        case .relative: value * Self.letter
        case .percent: value / 100 * Self.window.width
        }
    }

    /// Whether a box of this size shows nothing.
    var isNothing: Bool { value == 0 || unit == .pixels && abs(value) <= 1 }

    /// Whether letters of this size cannot be made out.
    var isIllegible: Bool { value == 0 || unit == .pixels && abs(value) < 2 }

    /// Whether what is moved by so much to the left or up is off the page: style sheets write -999px to -99999px.
    var isOffPage: Bool { unit == .percent ? value <= -100 : inPixels <= -999 }

    /// Whether what is moved by so much to the right or down is off the page too.
    var isFarAway: Bool { isOffPage || inPixels >= 5_000 }
}
