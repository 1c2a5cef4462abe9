// Decimal arithmetic digit by digit, for the few numbers that no integer of the machine holds.

/// A decimal number of any length, kept as its digits.
struct LongDecimal: Hashable, Sendable {
    /// The digits from the first that is not zero, without point; none for zero.
    let digits: [UInt8]
    /// How many of the digits stand after the point.
    let scale: Int
    /// Whether it is below zero.
    let isNegative: Bool

    /// A number of given digits, which may begin with zeros.
    init(digits: some Collection<UInt8>, scale: Int, isNegative: Bool) {
        self.digits = Array(digits.drop { $0 == 0 })
        self.scale = scale
        self.isNegative = isNegative && !self.digits.isEmpty
    }

    /// An integer with its point moved to the left.
    init(_ significand: Int64, scale: UInt8) {
        let digits = String(significand.magnitude).utf8.map { $0 - UInt8(ascii: "0") }
        self.init(digits: digits, scale: Int(scale), isNegative: significand < 0)
    }

    /// The digits as one integer; nil where they are too many.
    var short: (significand: Int64, scale: UInt8)? {
        guard digits.count <= DecimalNumber.shortDigits + 1, scale <= DecimalNumber.shortDigits else { return nil }
        let magnitude = digits.reduce(Int128(0)) { $0 * 10 + Int128($1) }
        return Int64(exactly: isNegative ? -magnitude : magnitude).map { ($0, UInt8(scale)) }
    }

    /// Whether it is zero.
    var isZero: Bool { digits.isEmpty }

    /// The number with the other sign.
    var negated: LongDecimal { LongDecimal(digits: digits, scale: scale, isNegative: !isNegative) }

    /// The same number without trailing zeros after the point.
    var normalized: LongDecimal {
        if isZero { return LongDecimal(digits: [], scale: 0, isNegative: false) }
        let zeros = min(scale, digits.reversed().prefix { $0 == 0 }.count)
        return LongDecimal(digits: digits.dropLast(zeros), scale: scale - zeros, isNegative: isNegative)
    }

    /// The number multiplied by a power of ten.
    func shifted(byPowerOfTen power: Int) -> LongDecimal {
        let missing = max(0, power - scale)
        return LongDecimal(
            digits: digits + Array(repeating: 0, count: missing), scale: scale - power + missing, isNegative: isNegative
        )
    }

    /// The exact sum.
    static func + (left: LongDecimal, right: LongDecimal) -> LongDecimal {
        let (first, second, scale) = aligned(left, right)
        if left.isNegative == right.isNegative {
            return LongDecimal(digits: sum(first, second), scale: scale, isNegative: left.isNegative)
        }
        // Digits of one length are ordered as their numbers are.
        return first.lexicographicallyPrecedes(second)
            ? LongDecimal(digits: difference(second, first), scale: scale, isNegative: right.isNegative)
            : LongDecimal(digits: difference(first, second), scale: scale, isNegative: left.isNegative)
    }

    /// The quotient, rounded half away from zero to `scale` decimals; the divisor is not zero.
    func divided(by divisor: LongDecimal, scale: Int) -> LongDecimal {
        let (whole, part, _) = Self.aligned(self, divisor)
        let dividend = whole + Array(repeating: 0, count: max(0, scale))
        let divisorDigits = Array(part.drop { $0 == 0 })
        var quotient: [UInt8] = []
        var rest: [UInt8] = []
        for digit in dividend {
            rest = Array((rest + [digit]).drop { $0 == 0 })
            var count: UInt8 = 0
            while !Self.isLess(rest, divisorDigits), !divisorDigits.isEmpty {
                rest = Self.taken(divisorDigits, from: rest)
                count += 1
            }
            quotient.append(count)
        }
        if !Self.isLess(Array(Self.sum([0] + rest, [0] + rest).drop { $0 == 0 }), divisorDigits) {
            quotient = Self.sum(quotient, Array(repeating: 0, count: quotient.count - 1) + [1])
        }
        return LongDecimal(digits: quotient, scale: scale, isNegative: isNegative != divisor.isNegative)
    }

    /// The digits of two numbers with the point at one place, filled with zeros to one length.
    private static func aligned(_ left: LongDecimal, _ right: LongDecimal) -> ([UInt8], [UInt8], scale: Int) {
        let scale = max(left.scale, right.scale)
        let first = left.digits + Array(repeating: 0, count: scale - left.scale)
        let second = right.digits + Array(repeating: 0, count: scale - right.scale)
        let length = max(first.count, second.count, 1)
        return (filled(first, to: length), filled(second, to: length), scale)
    }

    private static func filled(_ digits: [UInt8], to length: Int) -> [UInt8] {
        Array(repeating: 0, count: length - digits.count) + digits
    }

    /// The sum of digits of one length.
    private static func sum(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        var carry: UInt8 = 0
        var digits: [UInt8] = []
        for (one, other) in zip(first.reversed(), second.reversed()) {
            let sum = one + other + carry
            digits.append(sum % 10)
            carry = sum / 10
        }
        return [carry] + digits.reversed()
    }

    /// The difference of digits of one length, of which the first are not less.
    private static func difference(_ first: [UInt8], _ second: [UInt8]) -> [UInt8] {
        var borrow: UInt8 = 0
        var digits: [UInt8] = []
        for (one, other) in zip(first.reversed(), second.reversed()) {
            let difference = 10 + one - other - borrow
            digits.append(difference % 10)
            borrow = 1 - difference / 10
        }
        return digits.reversed()
    }

    /// The difference of two numbers without leading zeros, of which the first is not less, without them too.
    private static func taken(_ second: [UInt8], from first: [UInt8]) -> [UInt8] {
        Array(difference(first, filled(second, to: first.count)).drop { $0 == 0 })
    }

    /// Whether a number without leading zeros is less than another.
    private static func isLess(_ first: [UInt8], _ second: [UInt8]) -> Bool {
        first.count == second.count ? first.lexicographicallyPrecedes(second) : first.count < second.count
    }
}

extension LongDecimal: Comparable {
    /// Orders by value.
    static func < (left: LongDecimal, right: LongDecimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        let (first, second, _) = aligned(left, right)
        return left.isNegative ? second.lexicographicallyPrecedes(first) : first.lexicographicallyPrecedes(second)
    }
}

extension LongDecimal: CustomStringConvertible {
    /// The number in ASCII digits, with all its decimals and a minus sign below zero.
    var description: String {
        let printed = Array(repeating: 0, count: max(0, scale + 1 - digits.count)) + digits
        var bytes = printed.map { $0 + UInt8(ascii: "0") }
        if scale > 0 { bytes.insert(UInt8(ascii: "."), at: bytes.count - scale) }
        return (isNegative ? "-" : "") + String(decoding: bytes, as: UTF8.self)
    }
}
