// When a line of a ledger is written.

import AnnualReportDiff
import ChangeLedger
import SystemAccess

/// The time given, else the one of reproducible builds, else the clock's.
struct LogTime {
    let invocation: Invocation
    let narration: Narration

    private static let variable = "SOURCE_DATE_EPOCH"

    /// The time.
    func time() throws(Trouble) -> LedgerTime {
        if let text = invocation.value(.time) {
            if let time = LedgerTime(text) { return time }
            throw Trouble(
                subject: OptionName.time.long,
                reason: narration.say(
                    "不是时间；时间写作 2024-03-01T08:30:00Z、2024-03-01T08:30:00+08:00 或 2024-03-01",
                    "not a time, which is written 2024-03-01T08:30:00Z, 2024-03-01T08:30:00+08:00 or 2024-03-01"))
        }
        if let text = Platform.environment(Self.variable), !text.isEmpty {
            if let time = Int(text).flatMap({ LedgerTime(secondsSince1970: $0) }) { return time }
            throw Trouble(
                subject: Self.variable,
                reason: narration.say("应为自1970年起的秒数", "must be the number of seconds since 1970"))
        }
        if let time = LedgerTime.now() { return time }
        throw Trouble(
            subject: OptionName.time.long,
            reason: narration.say("系统时钟不可用，请给出时间", "the clock is out of range; give a time"))
    }
}
