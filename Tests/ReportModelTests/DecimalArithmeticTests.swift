// Arithmetic on printed figures is exact whatever their length, and agrees with plain arithmetic on their digits.

import ReportModel
import Testing

@Suite struct DecimalArithmeticTests {
    /// Figures at the edges of what the machine's integers hold, beside ordinary ones.
    private static let figures = [
        "0", "-0", "0.00", "1", "-1", "15", "-18.50", "0.005", "1655.0887", "2.1400", "999999999999999999",
        "-999999999999999999", "9223372036854775807", "-9223372036854775807", "-9223372036854775808",
        "9223372036854775808",
        "-9223372036854775809", "9.223372036854775808", "-0.9223372036854775808", "85070591730234615865843651857",
        "-850705917302346158658436518579", "-0.84105728", "0.00000000000000000000000000001", "0.10000000000000000000",
        "999999999999999999999999999999", "-999999999999999999999999999999", "9.99999999999999999999999999999",
        "170141183460469231731687303715", "-17014118346046923173168730.5884", "1000000000000000000",
        "100000000000000000000000000000",
    ]
    /// As many decimals as a sum of figures can have.
    private static let shift = 40

    private func value(_ number: DecimalNumber) -> OracleInteger {
        OracleInteger(number.description, shift: Self.shift)
    }

    /// Figures from the list, and random ones of every length up to thirty digits.
    private func pairs() throws -> [(DecimalNumber, DecimalNumber)] {
        let listed = try Self.figures.map { try #require(DecimalNumber($0)) }
        var state: UInt64 = 20_210_601
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(bound))
        }
        func figure() throws -> DecimalNumber {
            let count = 1 + random(30)
            var digits = (0..<count).map { _ in String(random(4) == 0 ? [0, 9][random(2)] : random(10)) }
            if count > 1, random(2) == 0 { digits.insert(".", at: 1 + random(count - 1)) }
            return try #require(DecimalNumber((random(2) == 0 ? "-" : "") + digits.joined()))
        }
        return listed.flatMap { one in listed.map { (one, $0) } }
            + (try (0..<500).map { _ in (try figure(), try figure()) })
    }

    @Test func sumsAndDifferencesAreThoseOfTheDigits() throws {
        for (one, other) in try pairs() {
            let (first, second) = (value(one), value(other))
            #expect(value(one + other) == first + second, "\(one) + \(other)")
            #expect(value(one - other) == first - second, "\(one) - \(other)")
            #expect(value(-one) == OracleInteger("0", shift: 0) - first, "-\(one)")
            #expect(value(one.magnitude) == first.magnitude, "|\(one)|")
        }
    }

    @Test func orderAndEqualityAreThoseOfTheDigits() throws {
        for (one, other) in try pairs() {
            let sign = (value(one) - value(other)).sign
            #expect((one < other) == (sign < 0), "\(one) < \(other)")
            #expect((one == other) == (sign == 0), "\(one) == \(other)")
            // The same value on another way, longer on it than the shorter form takes.
            let again = one + other - other
            #expect(again == one && again.hashValue == one.hashValue, "\(one) by way of \(other)")
            #expect(one.isNegative == (value(one).sign < 0) && one.isZero == (value(one).sign == 0))
        }
    }

    @Test func percentagesAreTheNearestOnes() throws {
        let (tenThousand, two) = (OracleInteger("10000", shift: 0), OracleInteger("2", shift: 0))
        for (part, base) in try pairs() {
            guard let percentage = part.percentage(of: base) else {
                #expect(base.isZero)
                continue
            }
            // Of the quotient in hundredths of a percent: twice what is left over is at most the base, and a tie is
            // rounded away from zero.
            let quotient = OracleInteger(percentage.description, shift: 2)
            let left = value(part) * tenThousand - quotient * value(base)
            let room = (two * left).magnitude - value(base).magnitude
            let isTowardsZero = left.sign * value(base).sign == value(part).sign * value(base).sign
            #expect(room.sign < 0 || room.sign == 0 && !isTowardsZero, "\(part) of \(base): \(percentage)")
        }
    }

    @Test func shiftingMovesThePointAlone() throws {
        for figure in Self.figures {
            let number = try #require(DecimalNumber(figure))
            for power in -8...8 {
                let shifted = number.shifted(byPowerOfTen: power)
                let text = OracleInteger(shifted.description, shift: Self.shift)
                #expect(text == OracleInteger(figure, shift: Self.shift + power), "\(figure) by \(power)")
                #expect(shifted.shifted(byPowerOfTen: -power) == number)
            }
            #expect(number.normalized == number && value(number.normalized) == value(number))
            #expect(number.isWhole == !number.normalized.description.contains("."))
        }
    }

    @Test func theSmallestIntegerHasAnOpposite() throws {
        let least = DecimalNumber(Int.min)
        #expect(
            (-least).description == "9223372036854775808"
                && least.magnitude - DecimalNumber(1) == DecimalNumber(Int.max))
        #expect(least.percentage(of: DecimalNumber(-1))?.description == "922337203685477580800")
        #expect((least + least).description == "-18446744073709551616")
    }

    @Test func aLongSumOfTheLargestFiguresIsExact() throws {
        let largest = try #require(DecimalNumber(String(repeating: "9", count: 30)))
        let sum = (0..<1000).reduce(DecimalNumber.zero) { sum, _ in sum + largest }
        #expect(sum == largest.shifted(byPowerOfTen: 3))
    }
}
