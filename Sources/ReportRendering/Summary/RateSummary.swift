// The rates officials work out by hand from the tables, and how many points they moved.

import ReportDiffing
import ReportModel

/// The rates' sentence of a summary from year to year.
struct RateSummary {
    /// A rate: cells whose sum is a part of the sum of others.
    private struct Rate {
        let chinese: String
        let english: String
        let part: [CellAddress]
        let whole: [CellAddress]
    }

    private static let rates: [Rate] = {
        func request(_ row: String) -> CellAddress { CellAddress(.requests, row, "total") }
        func proceedings(_ column: String) -> [CellAddress] {
            ["reconsideration", "litigation.direct", "litigation.afterReconsideration"]
                .map { CellAddress(.proceedings, $0, column) }
        }
        return [
            Rate(
                chinese: "予以公开率（予以公开÷办理结果总计）", english: "granted of all outcomes", part: [request("granted")],
                whole: [request("total")]),
            Rate(
                chinese: "结转率（结转下年度÷本年新收与上年结转之和）", english: "carried over of all requests in hand",
                part: [request("carriedOut")], whole: [request("new"), request("carriedIn")]),
            Rate(
                chinese: "纠错率（复议诉讼结果纠正÷复议诉讼总计）", english: "corrected of all proceedings",
                part: proceedings("corrected"), whole: proceedings("total")),
        ]
    }()

    private let result: ChangeReport
    private let narration: Narration
    private let since: String

    init(_ result: ChangeReport, _ narration: Narration, since: String) {
        self.result = result
        self.narration = narration
        self.since = since
    }

    /// The sentence; nil when no rate can be worked out on both sides, or all stood still.
    func sentence() -> String? {
        let parts = Self.rates.compactMap(clause)
        if parts.isEmpty { return nil }
        return narration.say("按表格计算，", "Worked out from the tables: ")
            + parts.joined(separator: narration.say("；", "; ")) + narration.say("。", ".")
    }

    private func clause(_ rate: Rate) -> String? {
        guard let new = share(rate, in: result.new.report), let old = share(rate, in: result.old.report)
        else { return nil }
        let difference = new - old
        if difference.isZero { return nil }
        let points = difference.magnitude.normalized
        let rose = !difference.isNegative
        return narration.say(
            "\(rate.chinese)\(new)%，比\(since)\(rose ? "上升" : "下降")\(points)个百分点",
            "\(rate.english) \(new)%, \(rose ? "up" : "down") \(points) points on \(since)")
    }

    private func share(_ rate: Rate, in report: Report) -> DecimalNumber? {
        guard let part = FigureTrend.sum(report, rate.part), let whole = FigureTrend.sum(report, rate.whole) else {
            return nil
        }
        return part.percentage(of: whole)
    }
}
