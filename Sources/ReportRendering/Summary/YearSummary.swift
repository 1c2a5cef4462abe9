// What the figures did from one year to another, in sentences.

import ReportDiffing
import ReportModel

/// The figures' part of a summary from year to year.
struct YearSummary {
    private let result: ChangeReport
    private let narration: Narration
    private let since: String

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
        let old = result.old.report.year
        let isSuccessive = old.map { $0 + 1 } == result.new.report.year
        since =
            isSuccessive
            ? narration.say("上年", "the year before")
            : old.map { narration.say("\($0)年", "\($0)") } ?? narration.say("旧报告", "the old report")
    }

    /// The sentences, the most important first; figures that are zero in both reports are left out.
    func sentences() -> [String] {
        [
            newRequests(), handled(), outcomes(), proceedings(),
            RateSummary(result, narration, since: since).sentence(), proactive(), narration.formChange(result),
        ].compactMap { $0 }
    }

    private func newRequests() -> String? {
        let address = [CellAddress(.requests, "new", "total")]
        let year = result.new.report.year.map { narration.say("\($0)年", " in \($0)") } ?? ""
        if let trend = FigureTrend(result, new: address, old: address) {
            return narration.say(
                "\(year)新收政府信息公开申请\(trend.new)件\(clause(trend))。", "New requests\(year): \(trend.new)\(clause(trend)).")
        }
        guard FigureTrend.sum(result.new.report, address)?.isZero == true else { return nil }
        return narration.say("\(year)未收到政府信息公开申请，与\(since)相同。", "No new requests\(year), as in \(since).")
    }

    private func handled() -> String? {
        sentence([
            part("全年办结申请", "requests dealt with", requests("total")),
            part("结转下年度继续办理", "carried over into the next year", requests("carriedOut")),
        ])
    }

    /// The two outcomes that moved most.
    private func outcomes() -> String? {
        let groups: [(chinese: String, english: String, prefix: String)] = [
            ("予以公开", "granted", "granted"), ("部分公开", "partly granted", "partlyGranted"),
            ("不予公开", "refused", "refused"), ("无法提供", "unavailable", "unavailable"),
            ("不予处理", "not processed", "notProcessed"), ("其他处理", "other outcomes", "other"),
        ]
        let moved = groups.compactMap { group -> (text: String, size: DecimalNumber)? in
            let new = outcome(group.prefix, in: result.new.report)
            let old = outcome(group.prefix, in: result.old.report)
            guard let trend = FigureTrend(result, new: new, old: old), let delta = trend.delta, !delta.absolute.isZero,
                let text = part(group.chinese, group.english, trend)
            else { return nil }
            return (text, delta.absolute.magnitude)
        }
        // Equal sizes keep the form's order.
        let largest = moved.enumerated().sorted { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }.prefix(
            2)
        if largest.isEmpty { return nil }
        let parts = largest.sorted { $0.offset < $1.offset }.map(\.element.text)
        return narration.say("办理结果中变化最大的是：", "Outcomes that moved most: ")
            + parts.joined(separator: narration.say("；", "; ")) + narration.say("。", ".")
    }

    private func proceedings() -> String? {
        let litigation = ["litigation.direct", "litigation.afterReconsideration"]
            .map { CellAddress(.proceedings, $0, "total") }
        let reconsideration = [CellAddress(.proceedings, "reconsideration", "total")]
        return sentence([
            part("行政复议", "administrative reconsiderations", trend(reconsideration)),
            part("行政诉讼", "administrative litigations", trend(litigation)),
        ])
    }

    private func proactive() -> String? {
        let documents = [result.old.report, result.new.report].map { report in
            [CellAddress(.proactive, "normativeDocuments", report.proactiveForm == .form2019 ? "made" : "issued")]
        }
        let decisions = [
            ("licensing", "行政许可", "licensing"), ("penalties", "行政处罚", "penalty"), ("coercion", "行政强制", "coercion"),
        ]
        let parts = decisions.map { row, chinese, english in
            part(
                "\(chinese)处理决定", "\(english) decisions", trend([CellAddress(.proactive, row, "decisions")]),
                onlyWhenMoved: true)
        }
        // The 2021 form counts all decisions, the older one the published ones.
        let isRedefined = result.old.report.proactiveForm != result.new.report.proactiveForm
        let remark = narration.bracketed(narration.say("处理决定的统计口径有变化", "decisions are counted differently now"))
        return sentence(
            [
                part(
                    "制发规范性文件", "normative documents issued",
                    FigureTrend(result, new: documents[1], old: documents[0]), onlyWhenMoved: true)
            ] + parts, remark: isRedefined && parts.contains { $0 != nil } ? remark : "")
    }

    private func requests(_ row: String) -> FigureTrend? { trend([CellAddress(.requests, row, "total")]) }

    private func trend(_ addresses: [CellAddress]) -> FigureTrend? {
        FigureTrend(result, new: addresses, old: addresses)
    }

    /// The total cells of an outcome's rows, whichever the edition has.
    private func outcome(_ prefix: String, in report: Report) -> [CellAddress] {
        report.cells.all.map(\.address).filter {
            $0.table == .requests && $0.column == "total" && ($0.row == prefix || $0.row.hasPrefix(prefix + "."))
        }
    }

    private func part(
        _ chinese: String, _ english: String, _ trend: FigureTrend?, onlyWhenMoved: Bool = false
    ) -> String? {
        guard let trend else { return nil }
        if onlyWhenMoved, trend.delta?.absolute.isZero ?? true { return nil }
        return narration.say("\(chinese)\(trend.new)件\(clause(trend))", "\(english): \(trend.new)\(clause(trend))")
    }

    private func clause(_ trend: FigureTrend) -> String {
        trend.delta.map { narration.say("，", ", ") + narration.trend($0, since: since, unit: "件") } ?? ""
    }

    private func sentence(_ parts: [String?], remark: String = "") -> String? {
        let parts = parts.compactMap { $0 }
        if parts.isEmpty { return nil }
        let text = parts.joined(separator: narration.say("；", "; ")) + remark + narration.say("。", ".")
        guard narration.language == .english else { return text }
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
