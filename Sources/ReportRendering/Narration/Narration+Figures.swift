// Figures and their differences in words.

import ReportDiffing
import ReportModel

extension Narration {
    /// A difference with its sign.
    func signed(_ number: DecimalNumber) -> String {
        number.isNegative || number.isZero ? "\(number)" : "+\(number)"
    }

    /// A percentage with its sign.
    func percent(_ number: DecimalNumber?) -> String {
        number.map { signed($0) + "%" } ?? ""
    }

    /// What a figure did since another report: 比上年增加50件，增长9.31%.
    func trend(_ delta: Delta, since: String, unit: String) -> String {
        if delta.absolute.isZero { return say("与\(since)持平", "the same as \(since)") }
        let amount = delta.absolute.magnitude
        let isRise = !delta.absolute.isNegative
        let base = say(
            "比\(since)\(isRise ? "增加" : "减少")\(amount)\(unit)", "\(isRise ? "up" : "down") \(amount) on \(since)")
        guard let percent = delta.percent else { return base }
        return base + say("，\(isRise ? "增长" : "下降")\(percent.magnitude)%", " (\(self.percent(percent)))")
    }

    /// A printed value in a table; a blank one is said, because blank is not zero.
    func printed(_ side: CellChange.Side?) -> String {
        guard let side else { return "" }
        guard let text = side.text else { return side.number.map { "\($0)" } ?? say("（无）", "(none)") }
        if text.isEmpty { return say("（空）", "(blank)") }
        guard let unit = side.unit, !text.hasSuffix(unit.rawValue) else { return text }
        return text + unit.rawValue
    }
}
