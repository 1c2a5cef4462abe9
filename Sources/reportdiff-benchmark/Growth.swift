// Measures how the time of reading and comparing grows with a run of one text at one place.

import AnnualReportDiff
import Foundation

/// The work that one run asks for, at two lengths.
struct Growth {
    /// Four times the text may take at most so many times as long: what is quadratic takes sixteen times.
    static let bound = 6.0
    /// Shorter times say nothing of growth.
    static let leastSeconds = 0.05

    let token: GrowthToken
    let place: GrowthPlace
    /// Seconds of this thread for a run and for one four times as long.
    let short: Double
    let long: Double

    /// How many times as long the longer run took, `least` for times too short to tell.
    var ratio: Double { long < Self.leastSeconds ? 1 : long / max(short, 1e-6) }

    /// Whether the time grows no faster than the text allows.
    var isBounded: Bool { ratio <= Self.bound }

    /// Measures a run of `bytes` and one of four times as many; the least of several attempts counts, since other work on
    /// the machine only ever adds to a time.
    init(_ token: GrowthToken, _ place: GrowthPlace, bytes: Int, attempts: Int = 3) {
        self.token = token
        self.place = place
        var short = Double.infinity
        var long = Double.infinity
        for _ in 0..<attempts {
            short = min(short, Self.seconds(token, place, bytes))
            long = min(long, Self.seconds(token, place, bytes * 4))
            if long < Self.leastSeconds || long <= short * Self.bound { break }
        }
        self.short = short
        self.long = long
    }

    /// The line of the table.
    var line: String {
        String(format: "%6.1f× %8.3f s", ratio, long) + "  \(place.rawValue) / \(token.name)"
    }

    /// What reading a report and comparing it with one of another run takes.
    private static func seconds(_ token: GrowthToken, _ place: GrowthPlace, _ bytes: Int) -> Double {
        let old = place.report(token, bytes: bytes)
        let new = place.report(token, bytes: bytes - bytes / 20)
        let start = now()
        // What is refused or left unread took its time as well.
        if let old = try? AnnualReports.read(old, name: place.fileName),
            let new = try? AnnualReports.read(new, name: place.fileName)
        {
            _ = try? AnnualReports.compare(old: old, new: new)
        }
        return now() - start
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
