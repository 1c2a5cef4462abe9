// When a line was written, as text.

import SystemAccess

/// A time as RFC 3339 writes it (`2024-03-01T08:30:00Z`), or a day (`2024-03-01`); kept as given.
public struct LedgerTime: Hashable, Sendable {
    /// The time as written.
    public let text: String

    /// A time that somebody gave; nil when it is none.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= 40, Self.isDay(bytes.prefix(10)), bytes.count == 10 || Self.isTime(bytes.dropFirst(10))
        else { return nil }
        self.text = text
    }

    /// Seconds since 1970-01-01T00:00:00Z, as `SOURCE_DATE_EPOCH` gives them; nil past the year 9999.
    public init?(secondsSince1970 seconds: Int) {
        guard (0..<253_402_300_800).contains(seconds) else { return nil }
        let (year, month, day) = Self.date(daysSince1970: seconds / 86_400)
        let second = seconds % 86_400
        func padded(_ value: Int, _ width: Int = 2) -> String {
            String(repeating: "0", count: max(0, width - String(value).count)) + String(value)
        }
        text =
            "\(padded(year, 4))-\(padded(month))-\(padded(day))"
            + "T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
    }

    /// The time of the system's clock.
    public static func now() -> LedgerTime? { LedgerTime(secondsSince1970: SystemClock.secondsSince1970) }

    private static func date(daysSince1970: Int) -> (year: Int, month: Int, day: Int) {
        var year = 1970
        var rest = daysSince1970
        while rest >= days(in: year) {
            rest -= days(in: year)
            year += 1
        }
        var month = 1
        while rest >= days(in: month, of: year) {
            rest -= days(in: month, of: year)
            month += 1
        }
        return (year, month, rest + 1)
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && year % 100 != 0 || year % 400 == 0 }

    private static func days(in year: Int) -> Int { isLeap(year) ? 366 : 365 }

    private static func days(in month: Int, of year: Int) -> Int {
        month == 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].contains(month) ? 30 : 31
    }

    /// `YYYY-MM-DD`
    private static func isDay(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let (numbers, rest) = numbers(bytes, [4, 2, 2], separator: UInt8(ascii: "-")), rest.isEmpty else {
            return false
        }
        return (1...12).contains(numbers[1]) && (1...days(in: numbers[1], of: numbers[0])).contains(numbers[2])
    }

    /// `Thh:mm:ss`, an optional fraction, then `Z` or an offset.
    private static func isTime(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.first == UInt8(ascii: "T"),
            let (clock, end) = numbers(bytes.dropFirst(), [2, 2, 2], separator: UInt8(ascii: ":")),
            clock[0] < 24, clock[1] < 60, clock[2] <= 60
        else { return false }
        var rest = end
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix(while: isDigit)
            if fraction.isEmpty { return false }
            rest = rest.dropFirst(1 + fraction.count)
        }
        guard let sign = rest.popFirst() else { return false }
        if sign == UInt8(ascii: "Z") { return rest.isEmpty }
        guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
            let (offset, nothing) = numbers(rest, [2, 2], separator: UInt8(ascii: ":"))
        else { return false }
        return nothing.isEmpty && offset[0] < 24 && offset[1] < 60
    }

    /// Numbers of the given widths with a separator between them, and what follows.
    private static func numbers(
        _ bytes: ArraySlice<UInt8>, _ widths: [Int], separator: UInt8
    ) -> ([Int], ArraySlice<UInt8>)? {
        var rest = bytes
        var numbers: [Int] = []
        for width in widths {
            if !numbers.isEmpty, rest.popFirst() != separator { return nil }
            let digits = rest.prefix(width)
            guard digits.count == width, digits.allSatisfy(isDigit) else { return nil }
            numbers.append(digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) })
            rest = rest.dropFirst(width)
        }
        return (numbers, rest)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
}
