// The exact value of a JSON number, for comparing literals without binary rounding.

import JSONText

struct DecimalLiteral: Equatable {
    private let isNegative: Bool
    /// The significant digits, without zeros at either end; empty for zero.
    private let digits: [UInt8]
    /// The power of ten by which 0.digits is multiplied; 0 for zero.
    private let scale: Int

    /// The value of a literal; nil if it is no JSON number.
    init?(_ literal: String) {
        guard JSONValue(numberLiteral: literal) != nil else { return nil }
        let parts = literal.lowercased().split(separator: "e")
        let mantissa = parts[0].drop { $0 == "-" }
        let integerLength = mantissa.prefix { $0 != "." }.count
        let all = mantissa.utf8.filter { $0 != UInt8(ascii: ".") }
        let leading = all.prefix { $0 == UInt8(ascii: "0") }.count
        let trailing = all.reversed().prefix { $0 == UInt8(ascii: "0") }.count
        digits = leading == all.count ? [] : Array(all[leading..<(all.count - trailing)])
        isNegative = literal.hasPrefix("-") && !digits.isEmpty
        scale = digits.isEmpty ? 0 : integerLength - leading + Self.exponent(parts.dropFirst().first)
    }

    /// Whether the value has no fraction, however it is written.
    var isInteger: Bool { digits.count <= max(scale, 0) }

    /// An exponent beyond `Int` is as good as the largest one.
    private static func exponent(_ text: Substring?) -> Int {
        guard let text else { return 0 }
        return Int(text) ?? (text.hasPrefix("-") ? Int.min / 2 : Int.max / 2)
    }
}

extension DecimalLiteral: Comparable {
    static func < (first: DecimalLiteral, second: DecimalLiteral) -> Bool {
        guard first.isNegative == second.isNegative else { return first.isNegative }
        return first.isNegative
            ? second.isSmallerInMagnitude(than: first) : first.isSmallerInMagnitude(than: second)
    }

    private func isSmallerInMagnitude(than other: DecimalLiteral) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.count < other.digits.count }
        if scale != other.scale { return scale < other.scale }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
