// Shows on a terminal how far a batch has come.

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// A line of standard error that is written anew now and then; nothing where nobody would see it.
struct ProgressLine {
    /// A person reads no faster, and a terminal should not be what a batch waits for.
    private static let pause = Duration.milliseconds(200)
    /// Goes to the beginning of the line and clears it.
    private static let clearing = "\r\u{1B}[K"

    private let narration: Narration
    private let total: Int?
    private let isShown: Bool
    private let start = ContinuousClock.now
    private var last: ContinuousClock.Instant?

    /// A line about `total` entries, where that is known.
    init(_ narration: Narration, total: Int?, isShown: Bool) {
        self.narration = narration
        self.total = total
        self.isShown = isShown
    }

    /// Seconds since the beginning.
    var seconds: Double {
        let passed = (ContinuousClock.now - start).components
        return Double(passed.seconds) + Double(passed.attoseconds) * 1e-18
    }

    /// Shows the number of entries done, unless it was shown just now.
    mutating func show(_ done: Int) {
        guard isShown else { return }
        let now = ContinuousClock.now
        if let last, now - last < Self.pause { return }
        last = now
        let line = narration.progress(done: done, of: total, seconds: seconds)
        Platform.writeError(Array((Self.clearing + VisibleText.of(line)).utf8))
    }

    /// Clears the line, so that others can be written.
    mutating func clear() {
        if last != nil { Platform.writeError(Array(Self.clearing.utf8)) }
        last = nil
    }
}
