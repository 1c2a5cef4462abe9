// How a numbered list prints its numbers.

/// A style of numbering.
enum ListStyle: String, CaseIterable, Sendable {
    case decimalLeadingZero = "decimal-leading-zero"
    case decimal
    case lowerLatin = "lower-latin"
    case lowerAlpha = "lower-alpha"
    case upperLatin = "upper-latin"
    case upperAlpha = "upper-alpha"
    case lowerRoman = "lower-roman"
    case upperRoman = "upper-roman"
    case chinese = "cjk-ideographic"
    case chineseInformal = "simp-chinese-informal"
    case none
    case disc, circle, square

    /// The name as a style writes it.
    var name: StaticString {
        switch self {
        case .decimalLeadingZero: "decimal-leading-zero"
        case .decimal: "decimal"
        case .lowerLatin: "lower-latin"
        case .lowerAlpha: "lower-alpha"
        case .upperLatin: "upper-latin"
        case .upperAlpha: "upper-alpha"
        case .lowerRoman: "lower-roman"
        case .upperRoman: "upper-roman"
        case .chinese: "cjk-ideographic"
        case .chineseInformal: "simp-chinese-informal"
        case .none: "none"
        case .disc: "disc"
        case .circle: "circle"
        case .square: "square"
        }
    }

    /// The style a `type` attribute names.
    init?(type: String) {
        switch type {
        case "1": self = .decimal
        case "a": self = .lowerAlpha
        case "A": self = .upperAlpha
        case "i": self = .lowerRoman
        case "I": self = .upperRoman
        default: return nil
        }
    }

    /// What stands in front of an item; nil where nothing that counts as text does.
    func marker(_ number: Int) -> String? {
        switch self {
        case .none, .disc, .circle, .square: nil
        case .decimal: "\(number)."
        case .decimalLeadingZero: 0..<10 ~= number ? "0\(number)." : "\(number)."
        case .lowerLatin, .lowerAlpha: letters(number).map { "\($0)." }
        case .upperLatin, .upperAlpha: letters(number).map { "\($0.uppercased())." }
        case .lowerRoman: roman(number).map { "\($0)." }
        case .upperRoman: roman(number).map { "\($0.uppercased())." }
        case .chinese, .chineseInformal: chinese(number).map { "\($0)、" }
        }
    }

    private func letters(_ number: Int) -> String? {
        guard 1...26 ~= number else { return nil }
        return String(Unicode.Scalar(UInt8(0x60 + number)))
    }

    private func roman(_ number: Int) -> String? {
        guard 1..<40 ~= number else { return nil }
        let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
        return String(repeating: "x", count: number / 10) + ones[number % 10]
    }

    private func chinese(_ number: Int) -> String? {
        guard 1..<100 ~= number else { return nil }
        let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
        let tens = number < 10 ? "" : number < 20 ? "十" : "\(digits[number / 10])十"
        return tens + digits[number % 10]
    }
}
