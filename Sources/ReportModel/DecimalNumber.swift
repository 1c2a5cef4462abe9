// An exact decimal number, as counts and amounts are printed in reports.

/// A decimal number with exactly the digits it was given; arithmetic on it is exact at any length and never fails.
public struct DecimalNumber: Hashable, Sendable {
    /// A cell must stay small and nearly every figure is a count, so that a number of more than 18 digits, which none but
    /// an odd report prints, lies elsewhere.
    private enum Storage: Sendable {
        /// The digits as one integer, sign included, and how many of them stand after the point.
        case short(Int64, scale: UInt8)
        /// What has no place in that.
        indirect case long(LongDecimal)
    }

    private let storage: Storage

    /// A longer run of digits is an account, a code or figures run together, and no figure of a report.
    static let maximumDigits = 30

    /// Every number of so many digits has a place in `Int64`.
    static let shortDigits = 18

    /// Zero.
    public static let zero = DecimalNumber(0)

    /// A whole number.
    public init(_ value: Int) {
        storage = .short(Int64(value), scale: 0)
    }

    /// Reads digits with at most one point and an optional leading sign; nil for anything else or too many digits.
    ///
    /// Only ASCII is read; width and thousands separators are folded by who knows the field (`FigureParser`).
    public init?(_ text: some StringProtocol) {
        // Of more digits than a short number takes, the significand means nothing.
        var significand: Int64 = 0
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
                significand = significand &* 10 &+ Int64(byte - UInt8(ascii: "0"))
                scale = scale.map { $0 + 1 }
            default: return nil
            }
        }
        if digits == 0 || scale == 0 { return nil }
        if digits <= Self.shortDigits {
            self.init(short: isNegative ? -significand : significand, scale: UInt8(scale ?? 0))
        } else {
            let all = text.utf8.map { $0 &- UInt8(ascii: "0") }.filter { $0 < 10 }
            self.init(LongDecimal(digits: all, scale: scale ?? 0, isNegative: isNegative))
        }
    }

    private init(short significand: Int64, scale: UInt8) {
        storage = .short(significand, scale: scale)
    }

    private init(_ number: LongDecimal) {
        storage = number.short.map { .short($0.significand, scale: $0.scale) } ?? .long(number)
    }

    private var long: LongDecimal {
        switch storage {
        case .short(let significand, let scale): LongDecimal(significand, scale: scale)
        case .long(let number): number
        }
    }

    /// Whether it is below zero.
    public var isNegative: Bool {
        switch storage {
        case .short(let significand, _): significand < 0
        case .long(let number): number.isNegative
        }
    }

    /// Whether it is zero.
    public var isZero: Bool {
        switch storage {
        case .short(let significand, _): significand == 0
        case .long(let number): number.isZero
        }
    }

    /// Whether it has no fraction other than zeros.
    public var isWhole: Bool {
        switch normalized.storage {
        case .short(_, let scale): scale == 0
        case .long(let number): number.scale == 0
        }
    }

    /// The number without its sign.
    public var magnitude: DecimalNumber { isNegative ? -self : self }

    /// The same number without trailing zeros after the point.
    public var normalized: DecimalNumber {
        switch storage {
        case .short(_, scale: 0): return self
        case .short(var significand, var scale):
            while scale > 0, significand % 10 == 0 {
                significand /= 10
                scale -= 1
            }
            return DecimalNumber(short: significand, scale: scale)
        case .long(let number): return DecimalNumber(number.normalized)
        }
    }

    /// The number multiplied by a power of ten, which may be negative; as units of money are far apart, not further.
    public func shifted(byPowerOfTen power: Int) -> DecimalNumber {
        DecimalNumber(long.shifted(byPowerOfTen: power))
    }

    /// The exact sum.
    public static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        if let (first, second, scale) = aligned(left, right) {
            let (sum, isPassed) = first.addingReportingOverflow(second)
            if !isPassed { return DecimalNumber(short: sum, scale: scale) }
        }
        return DecimalNumber(left.long + right.long)
    }

    /// The exact difference.
    public static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
        left + -right
    }

    /// The number with the other sign.
    public static prefix func - (number: DecimalNumber) -> DecimalNumber {
        // The smallest integer has no opposite.
        if case .short(let significand, let scale) = number.storage, significand != .min {
            return DecimalNumber(short: -significand, scale: scale)
        }
        return DecimalNumber(number.long.negated)
    }

    /// Whether two numbers are equal in value, whatever their trailing zeros.
    public static func == (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if let (first, second, _) = aligned(left, right) { return first == second }
        return left.long.normalized == right.long.normalized
    }

    /// Hashes the value, whatever its trailing zeros.
    public func hash(into hasher: inout Hasher) {
        switch normalized.storage {
        case .short(let significand, let scale):
            hasher.combine(significand)
            hasher.combine(scale)
        case .long(let number): hasher.combine(number)
        }
    }

    /// This number as a percentage of `base`, rounded half away from zero to two decimals; nil when the base is zero.
    public func percentage(of base: DecimalNumber) -> DecimalNumber? {
        if base.isZero { return nil }
        let quotient = Self.shortPercentage(self, of: base)
        return (quotient ?? DecimalNumber(long.shifted(byPowerOfTen: 2).divided(by: base.long, scale: 2))).normalized
    }

    /// The percentage of two short numbers; nil where a number on the way to it is none.
    private static func shortPercentage(_ part: DecimalNumber, of base: DecimalNumber) -> DecimalNumber? {
        guard let (part, whole, _) = aligned(part, base) else { return nil }
        var (quotient, remainder) = (Int128(part) * 10_000).quotientAndRemainder(dividingBy: Int128(whole))
        if 2 * remainder.magnitude >= whole.magnitude { quotient += (part < 0) == (whole < 0) ? 1 : -1 }
        return Int64(exactly: quotient).map { DecimalNumber(short: $0, scale: 2) }
    }

    /// The digits of two short numbers with the point at one place; nil where one of them is long or becomes so.
    private static func aligned(
        _ left: DecimalNumber, _ right: DecimalNumber
    ) -> (Int64, Int64, scale: UInt8)? {
        guard case .short(let first, let firstScale) = left.storage,
            case .short(let second, let secondScale) = right.storage
        else { return nil }
        if firstScale == secondScale { return (first, second, firstScale) }
        let scale = max(firstScale, secondScale)
        guard let first = multiply(first, byPowerOfTen: scale - firstScale),
            let second = multiply(second, byPowerOfTen: scale - secondScale)
        else { return nil }
        return (first, second, scale)
    }

    private static func multiply(_ value: Int64, byPowerOfTen power: UInt8) -> Int64? {
        var result = value
        for _ in 0..<power {
            let (product, isPassed) = result.multipliedReportingOverflow(by: 10)
            if isPassed { return nil }
            result = product
        }
        return result
    }
}

extension DecimalNumber: Comparable {
    /// Orders by value.
    public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool {
        if let (first, second, _) = aligned(left, right) { return first < second }
        return left.long < right.long
    }
}

extension DecimalNumber: CustomStringConvertible {
    /// The number in ASCII digits, with as many decimals as it was given and a minus sign below zero.
    public var description: String {
        if case .short(let significand, scale: 0) = storage { return String(significand) }
        return long.description
    }
}
