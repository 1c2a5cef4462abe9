import Testing

@testable import ReportBatches

@Suite struct AttentiveClockTests {
    @Test func whatWasSleptThroughCountsLittle() {
        let start = SuspendingClock.now
        var clock = AttentiveClock(at: start)
        clock.advance(to: start + .milliseconds(300))
        #expect(clock.now == .milliseconds(300))
        clock.advance(to: start + .seconds(3600))
        #expect(clock.now == .milliseconds(300) + AttentiveClock.longestStretch)
        clock.advance(to: start)
        #expect(clock.now == .milliseconds(300) + AttentiveClock.longestStretch)
    }
}
