import Testing

@testable import ChangeLedger

@Suite struct LedgerTimeTests {
    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (951_782_399, "2000-02-28T23:59:59Z"), (951_782_400, "2000-02-29T00:00:00Z"),
        (1_709_281_800, "2024-03-01T08:30:00Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
        (253_402_300_799, "9999-12-31T23:59:59Z"),
    ])
    func secondsBecomeADate(seconds: Int, text: String) {
        #expect(LedgerTime(secondsSince1970: seconds)?.text == text)
        #expect(LedgerTime(text)?.text == text)
    }

    @Test func pastTheCalendarThereIsNone() {
        #expect(LedgerTime(secondsSince1970: -1) == nil && LedgerTime(secondsSince1970: 253_402_300_800) == nil)
    }

    @Test(arguments: [
        "2024-02-29", "2024-03-01T08:30:00.250+08:00", "2016-12-31T23:59:60Z", "2024-03-01T00:00:00-11:30",
    ])
    func aTimeIsKeptAsGiven(text: String) {
        #expect(LedgerTime(text)?.text == text)
    }

    @Test(arguments: [
        "", "today", "2023-02-29", "2024-13-01", "2024-3-1", "2024-03-01T", "2024-03-01T08:30Z", "2024-03-01T08:30:00",
        "2024-03-01 08:30:00Z", "2024-03-01T24:00:00Z", "2024-03-01T08:30:00.Z", "2024-03-01T08:30:00+8:00",
        "2024-03-01T08:30:00Zx", "２024-03-01",
    ])
    func anythingElseIsNone(text: String) {
        #expect(LedgerTime(text) == nil)
    }
}
