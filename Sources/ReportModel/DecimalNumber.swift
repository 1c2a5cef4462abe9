// An exact decimal number, as counts and amounts are printed in reports.

/// A decimal number with exactly the digits it was given; arithmetic is exact or declined, never rounded.
public struct DecimalNumber: Hashable, Sendable {
    /// The digits as one integer, sign included.
    var significand: Int128 { Int128(high) << 64 | Int128(low) }
    // Two halves instead of one whole: what holds an `Int128` must be aligned to 16 bytes, which costs every allocation
    // of a cell.
    private let high: Int64
    private let low: UInt64
    /// How many of those digits stand after the decimal point.
    let scale: Int

    /// Twice this many digits still multiply without overflow when a percentage is made.
    static let maximumDigits = 30

    /// Zero.
    public static let zero = DecimalNumber(0)

    /// A whole number.
    public init(_ value: Int) {
        self.init(significand: Int128(value), scale: 0)
    }

    init(significand: Int128, scale: Int) {
        high = Int64(truncatingIfNeeded: significand >> 64)
        low = UInt64(truncatingIfNeeded: significand)
        self.scale = scale
    }

    /// Reads digits with at most one point and an optional leading sign; nil for anything else or too many digits.
    ///
    /// Only ASCII is read; width and thousands separators are folded by who knows the field (`FigureParser`).
    public init?(_ text: some StringProtocol) {
        var significand: Int128 = 0
        var digits = 0
        var scale: Int?
        var isNegative = false
        for (index, byte) in text.utf8.enumerated() {
            switch byte {
            case UInt8(ascii: "-") where index == 0: isNegative = true
            case UInt8(ascii: "+") where index == 0: break
            case UInt8(ascii: ".") where scale == nil && digits > 0: scale = 0
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits += 1
                if digits > Self.maximumDigits { return nil }
                significand = significand * 10 + Int128(byte - UInt8(ascii: "0"))
                scale = scale.map { $0 + 1 }
            default: return nil
            }
        }
        if digits == 0 || scale == 0 { return nil }
        self.init(significand: isNegative ? -significand : significand, scale: scale ?? 0)
    }

    /// Whether it is below zero.
    public var isNegative: Bool { significand < 0 }

    /// Whether it is zero.
    public var isZero: Bool { significand == 0 }

    /// Whether it has no fraction other than zeros.
    public var isWhole: Bool { normalized.scale == 0 }

    /// The same number without trailing zeros after the point.
    public var normalized: DecimalNumber {
        var significand = significand
        var scale = scale
        while scale > 0, significand % 10 == 0 {
            significand /= 10
            scale -= 1
        }
        return DecimalNumber(significand: significand, scale: scale)
    }

    /// The number multiplied by a power of ten, which may be negative; nil past the exact range.
    public func shifted(byPowerOfTen power: Int) -> DecimalNumber? {
        let newScale = scale - power
        if newScale >= 0 { return DecimalNumber(significand: significand, scale: newScale) }
        guard let widened = Self.multiply(significand, byPowerOfTen: -newScale) else { return nil }
        return DecimalNumber(significand: widened, scale: 0)
    }

    /// The exact sum; nil past the exact range.
    public static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        guard let (first, second, scale) = aligned(left, right) else { return nil }
        let (sum, overflow) = first.addingReportingOverflow(second)
        return overflow ? nil : DecimalNumber(significand: sum, scale: scale)
    }

    /// The exact difference; nil past the exact range.
    public static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber? {
        left + DecimalNumber(significand: -right.significand, scale: right.scale)
    }

    /// Whether two numbers are equal in value, whatever their trailing zeros.
    public static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
        let first = left.normalized
        let second = right.normalized
        return first.significand == second.significand && first.scale == second.scale
    }

    /// Hashes the value, whatever its trailing zeros.
    public func hash(into hasher: inout Hasher) {
        let plain = normalized
        hasher.combine(plain.significand)
        hasher.combine(plain.scale)
    }

    /// This number as a percentage of `base`, rounded half away from zero to two decimals;
    /// nil when the base is zero or the exact range is passed.
    public func percentage(of base: DecimalNumber) -> DecimalNumber? {
        guard !base.isZero, let (part, whole, _) = Self.aligned(self, base),
            let numerator = Self.multiply(part, byPowerOfTen: 4)
        else { return nil }
        var (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: whole)
        if remainder.magnitude >= whole.magnitude - remainder.magnitude {
            quotient += (part < 0) == (whole < 0) ? 1 : -1
        }
        return DecimalNumber(significand: quotient, scale: 2).normalized
    }

    private static func aligned(
        _ left: DecimalNumber, _ right: DecimalNumber
    ) -> (Int128, Int128, Int)? {
        let scale = max(left.scale, right.scale)
        guard let first = multiply(left.significand, byPowerOfTen: scale - left.scale),
            let second = multiply(right.significand, byPowerOfTen: scale - right.scale)
        else { return nil }
        return (first, second, scale)
    }

    private static func multiply(_ value: Int128, byPowerOfTen power: Int) -> Int128? {
        var result = value
        for _ in 0..<power {
            let (product, overflow) = result.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            result = product
        }
        return result
    }
}

extension DecimalNumber: Comparable {
    /// Orders by value.
    public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if let (first, second, _) = aligned(left, right) { return first < second }
        return left.isNegative && !right.isNegative
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// The number in ASCII digits, with as many decimals as it was given and a minus sign below zero.
    public var description: String {
        var digits = String(significand.magnitude)
        if scale > 0 {
            if digits.utf8.count <= scale {
                digits = String(repeating: "0", count: scale + 1 - digits.utf8.count) + digits
            }
            digits.insert(".", at: digits.index(digits.endIndex, offsetBy: -scale))
        }
        return significand < 0 ? "-" + digits : digits
    }
}
