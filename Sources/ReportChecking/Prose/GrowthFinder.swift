// Finds stated changes from last year whose subject is a figure of the tables.

import ReportModel
import UnicodeText

/// Finds claims of growth.
struct GrowthFinder {
    private let subject: CheckedReport
    private let comparators: [[Unicode.Scalar]]

    private static let rises = ["增加", "增长", "增幅", "上升", "增多", "提高", "多", "增"]
    private static let falls = ["减少", "下降", "降幅", "降低", "下滑", "回落", "少", "减"]

    /// Prepares to read a report.
    init(_ subject: CheckedReport) {
        self.subject = subject
        let last = subject.report.year.map { String($0 - 1) } ?? "上"
        comparators = [
            "比上年度", "比上年", "比上一年度", "比上一年", "比去年", "较上年度", "较上年", "较上一年度", "较上一年", "较去年", "同比", "与上年相比", "与上年度相比",
            "与去年相比", "和上年相比",
            "相比上年", "相较上年", "相较于上年", "与上一年相比", "与上一年度相比", "与上年", "与去年", "与上一年度", "与上一年", "比\(last)年度", "比\(last)年",
            "较\(last)年度", "较\(last)年", "与\(last)年相比",
            "是上年的", "为上年的", "是去年的", "是\(last)年的",
        ].map { Array($0.unicodeScalars) }
    }

    /// The claims, in reading order.
    func growths() -> [GrowthClaim] {
        subject.passages.filter { $0.passage.section != .preamble }.flatMap { passage -> [GrowthClaim] in
            var found: [GrowthClaim] = []
            var offset = 0
            while offset < passage.scalars.count {
                guard let comparator = comparators.first(where: { passage.scalars[offset...].starts(with: $0) }) else {
                    offset += 1
                    continue
                }
                let growth = growth(passage, at: offset, length: comparator.count)
                if let growth { found.append(growth) }
                offset = max(offset + comparator.count, growth?.words.upperBound ?? 0)
            }
            return found
        }
    }

    private func growth(_ passage: CheckedPassage, at offset: Int, length: Int) -> GrowthClaim? {
        let (measures, end) = measures(passage, from: offset, after: offset + length)
        guard !measures.isEmpty, let target = target(passage, before: offset) else { return nil }
        return GrowthClaim(
            passage: passage.index, words: offset..<end, subject: "growth \(target.subject)", options: target.options,
            stated: target.stated, measures: measures)
    }

    /// What is stated from a comparison on, as long as the clauses go on with a direction.
    private func measures(_ passage: CheckedPassage, from offset: Int, after start: Int) -> ([GrowthClaim.Measure], Int)
    {
        var measures: [GrowthClaim.Measure] = []
        var end = start
        var clause =
            start..<(passage.scalars[start...].firstIndex { CheckedPassage.clauseMarks.contains($0) }
            ?? passage.scalars.count)
        let isRatio = passage.string(offset..<start).closes(with: "的")
        while true {
            let text = passage.string(clause)
            // Only the comparison's own clause may open with other words; the next must go on with a direction.
            let isFirst = clause.lowerBound == start
            let continues = (Self.rises + Self.falls + ["同比"]).contains { text.opens(with: $0) }
            guard isFirst || continues, !text.containsAny(["基本持平", "略", "左右", "约", "近", "余"]) else { break }
            let before = measures.count
            if text.holds("持平") { measures.append(.unchanged) }
            if text.containsAny(["翻番", "翻一番", "翻了一番", "翻了番"]) { measures.append(.doubled) }
            for quantity in passage.quantities where clause.contains(quantity.range.lowerBound) {
                guard let measure = measure(passage, quantity, clause, isRatio: isRatio) else { continue }
                measures.append(measure)
                end = quantity.range.upperBound
            }
            if measures.count == before {
                // 有所增加 says a direction and nothing else.
                guard isFirst, let isRise = direction(text, isBare: true) else { break }
                measures.append(.direction(isRise: isRise))
            }
            if end < clause.upperBound, !passage.quantities.contains(where: { clause.contains($0.range.lowerBound) }) {
                end = clause.upperBound
            }
            guard clause.upperBound + 1 < passage.scalars.count,
                passage.scalars[clause.upperBound].isOne(of: "，,")
            else { break }
            let next = clause.upperBound + 1
            clause =
                next..<(passage.scalars[next...].firstIndex { CheckedPassage.clauseMarks.contains($0) }
                ?? passage.scalars.count)
        }
        return (measures, end)
    }

    private func measure(_ passage: CheckedPassage, _ quantity: Quantity, _ clause: Range<Int>, isRatio: Bool)
        -> GrowthClaim.Measure?
    {
        guard !quantity.isVague else { return nil }
        let lead = passage.string(clause.lowerBound..<quantity.range.lowerBound)
        if isRatio { return quantity.unit == "倍" ? .multiple(quantity.value, decimals: quantity.decimals) : nil }
        guard let isRise = direction(lead, isBare: false), !lead.containsAny(["到", "至", "率", "占比"]) else { return nil }
        let signed = isRise ? quantity.value : -quantity.value
        switch quantity.unit {
        case "%": return .percentage(signed, decimals: quantity.decimals)
        case "倍": return isRise ? .multiple(quantity.value, decimals: quantity.decimals) : nil
        default: return quantity.countsRequests ? .difference(signed) : nil
        }
    }

    private func direction(_ text: String, isBare: Bool) -> Bool? {
        let rises = isBare ? ["有所增加", "有所增长", "有所上升", "明显增加", "大幅增加", "大幅增长", "明显增长", "显著增加"] : Self.rises
        let falls = isBare ? ["有所减少", "有所下降", "明显减少", "大幅减少", "大幅下降", "明显下降", "显著减少"] : Self.falls
        let isRise = text.containsAny(rises)
        let isFall = text.containsAny(falls)
        return isRise == isFall ? nil : isRise
    }

    private typealias Target = (subject: String, options: [CellSum], stated: DecimalNumber?)

    /// What grew: the figure directly before, or the words that open the comparison's own clause.
    private func target(_ passage: CheckedPassage, before offset: Int) -> Target? {
        let clause = passage.clause(around: offset)
        let earlier = passage.quantities.last { $0.range.upperBound <= offset }
        let head = passage.string(max(clause.lowerBound, earlier?.range.upperBound ?? 0)..<offset)
        let plain = ["，", "（", "件", "申请", "政府信息公开", "依申请公开", "数量", "总量"].reduce(head) { $0.without($1) }
        if let earlier, head.isEmpty || plain.isEmpty {
            guard
                let claim = subject.claims.last(where: {
                    $0.passage == passage.index && $0.quantity.range == earlier.range
                }),
                claim.year == nil || claim.year == subject.report.year
            else { return nil }
            return (claim.subject, claim.options, claim.quantity.value)
        }
        guard !ProseScope.isOtherTime(head), !ProseScope(subject.report).isForeign(passage.string(0..<offset)) else {
            return nil
        }
        if let year = passage.year(before: offset), year != subject.report.year { return nil }
        return named(head, passage.string(0..<offset))
    }

    /// The figure that words without a number name: 申请数量同比…, 办结量较上年…, 行政复议案件同比….
    private func named(_ head: String, _ sentence: String) -> Target? {
        let others = [
            "率", "网络", "网上", "信函", "类", "涉及", "关于", "浏览", "访问", "时长", "建议", "提案", "平均", "人次", "培训", "政务新媒体", "公众号",
            "备案", "咨询", "败诉", "主动公开",
        ]
        guard !head.containsAny(others) else { return nil }
        if let applicant = RequestSums.applicants.first(where: { head.containsAny($0.words) }), sentence.holds("申请") {
            return (
                "applicant \(applicant.columns[0].joined(separator: "+"))",
                applicant.columns.flatMap { RequestSums.received($0) }, nil
            )
        }
        let groups = RequestSums.groups.filter { head.containsAny($0.words) }
        if groups.count == 1, sentence.holds("申请") {
            return ("result \(groups[0].row)", [RequestSums.result(groups[0].row, groups[0].name)], nil)
        }
        if head.containsAny(["复议", "诉讼"]) {
            guard !head.containsAny(["维持", "纠正", "审结", "受理", "办理"]), let kind = ProceedingsPatterns.kind(in: head)
            else { return nil }
            return (
                "proceedings \(kind.rows.joined(separator: "+")) total",
                [.proceedings(kind.rows, "total", "表四\(kind.name)总计", "\(kind.name), total (table 四)")], nil
            )
        }
        if head.containsAny(["办结"]), sentence.holds("申请") { return ("total", RequestSums.results, nil) }
        if head.holds("申请"), head.containsAny(["数量", "总量", "申请量", "件数", "收到", "受理", "新收", "政府信息公开申请", "依申请公开"]) {
            return ("received", RequestSums.received(), nil)
        }
        return nil
    }
}
