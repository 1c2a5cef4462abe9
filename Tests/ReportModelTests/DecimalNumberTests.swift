// Decimal numbers are exact, and a percentage is rounded half away from zero.

import ReportModel
import Testing

@Suite struct DecimalNumberTests {
    @Test(arguments: ["0", "-18", "1655.0887", "2.1400", "12345678", "0.05", "-0.5"])
    func digitsAreKeptAsGiven(text: String) { #expect(DecimalNumber(text)?.description == text) }

    @Test(arguments: [
        "", "-", "+", ".5", "5.", "1.2.3", "1,234", "１２", "1e3", " 1", "12345678901234567890123456789012",
    ])
    func anythingElseIsNoNumber(text: String) { #expect(DecimalNumber(text) == nil) }

    @Test(arguments: [29, 30, 31])
    func digitsAreTakenToABound(count: Int) {
        let digits = String(repeating: "7", count: count)
        #expect(DecimalNumber(digits)?.description == (count > 30 ? nil : digits))
        #expect(DecimalNumber("-" + digits.dropLast(2) + ".77")?.isNegative == (count > 30 ? nil : true))
    }

    @Test func trailingZerosDoNotCount() {
        #expect(DecimalNumber("2.14") == DecimalNumber("2.1400"))
        #expect(Set([DecimalNumber("2.14"), DecimalNumber("2.1400")]).count == 1)
    }

    @Test func sumsAndDifferencesAreExact() throws {
        let tenth = try #require(DecimalNumber("0.1"))
        let fifth = try #require(DecimalNumber("0.2"))
        #expect(tenth + fifth == DecimalNumber("0.3"))
        #expect(tenth - fifth == DecimalNumber("-0.1"))
    }

    @Test(arguments: [
        ("19", "15", "126.67"), ("1", "8", "12.5"), ("1", "16000", "0.01"), ("-1", "16000", "-0.01"),
        ("1", "20000", "0.01"),
        ("-1", "20000", "-0.01"), ("1", "20001", "0"), ("2", "3", "66.67"), ("-2", "3", "-66.67"),
    ])
    func percentagesRoundHalfAwayFromZero(part: String, base: String, expected: String) throws {
        #expect(
            try #require(DecimalNumber(part)).percentage(of: #require(DecimalNumber(base)))?.description == expected)
    }

    @Test func aPercentageOfZeroIsNothing() { #expect(DecimalNumber(5).percentage(of: .zero) == nil) }

    @Test func shiftingConvertsUnits() {
        #expect(DecimalNumber("386000")?.shifted(byPowerOfTen: -4) == DecimalNumber("38.6"))
        #expect(DecimalNumber("38.6")?.shifted(byPowerOfTen: 4).description == "386000")
    }
}
