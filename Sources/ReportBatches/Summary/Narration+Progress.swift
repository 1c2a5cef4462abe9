// How far a batch has come, in a line.

import ReportRendering

extension Narration {
    /// Done of total, the rate, and the time left; `total` is nil where nobody knows it.
    public func progress(done: Int, of total: Int?, seconds: Double) -> String {
        let rate = seconds > 0 ? Double(done) / seconds : 0
        let speed = say("每秒\(Int(rate.rounded()))条", "\(Int(rate.rounded()))/s")
        guard let total, total > 0 else { return say("已完成\(done)条，\(speed)", "\(done) done, \(speed)") }
        let share = "\(done)/\(total)（\(100 * done / total)%）"
        let head = say(share, share.replacing("（", with: " (").replacing("）", with: ")"))
        guard rate > 0, done <= total else { return head + say("，", ", ") + speed }
        let left = clock(Int((Double(total - done) / rate).rounded(.up)))
        return head + say("，\(speed)，还需\(left)", ", \(speed), \(left) left")
    }

    private func clock(_ seconds: Int) -> String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
        return hours > 0 ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
    }
}
