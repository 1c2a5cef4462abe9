// Finds years that can only mean the reporting year and are another one.

import ReportDiffing
import ReportModel
import StatutoryForms
import UnicodeText

/// Finds stale years.
struct StalePeriodFinder {
    private let subject: CheckedReport
    private let year: Int

    /// Prepares to look through a report for a year.
    init(_ subject: CheckedReport, year: Int) {
        self.subject = subject
        self.year = year
    }

    /// The stale years, in reading order, one a passage.
    func stale() -> [StalePeriod] {
        if let title = staleTitle() { return [title] }
        var found: [StalePeriod] = []
        var opened: Set<String> = []
        for passage in subject.passages.dropFirst(subject.report.title == nil ? 0 : 1) {
            let isOpening = !opened.contains(passage.passage.section.name) && !isHeading(passage)
            if isOpening { opened.insert(passage.passage.section.name) }
            if let stale = period(passage) ?? ownName(passage) ?? opening(passage, isOpening) ?? figures(passage) {
                found.append(stale)
            }
        }
        return found
    }

    /// The title's year against the stated period, where the text is of the period's year.
    private func staleTitle() -> StalePeriod? {
        guard subject.report.title != nil, let first = subject.passages.first, let printed = first.years.first,
            printed.year == year
        else { return nil }
        let periods = subject.passages.dropFirst().compactMap { statedPeriod($0)?.years }
        guard let stated = periods.first, Set(stated).count == 1, let period = stated.first, period != year else {
            return nil
        }
        let mentions = subject.passages.dropFirst().filter { $0.passage.section == .section(.overview) }.flatMap(
            \.years)
        guard mentions.count(where: { $0.year == period }) > mentions.count(where: { $0.year == year }) else {
            return nil
        }
        return StalePeriod(
            passage: first.index, words: 0..<first.scalars.count, year: year, kind: "title",
            what: Message(chinese: "标题", english: "the title"), period: period)
    }

    /// 2019年1月1日至2019年12月31日.
    private func statedPeriod(_ passage: CheckedPassage) -> (words: Range<Int>, years: [Int])? {
        for found in passage.years {
            guard passage.scalars[found.range.upperBound...].starts(with: "1月1日".unicodeScalars) else { continue }
            let rest = passage.string(found.range.upperBound..<min(found.range.upperBound + 24, passage.scalars.count))
            guard let end = rest.places(of: "12月31日").first else { continue }
            let length = rest[..<end.upperBound].unicodeScalars.count
            let words = found.range.lowerBound..<(found.range.upperBound + length)
            return (words, passage.years.filter { words.contains($0.range.lowerBound) }.map(\.year))
        }
        return nil
    }

    private func period(_ passage: CheckedPassage) -> StalePeriod? {
        guard passage.passage.section == .preamble || passage.passage.section == .section(.overview),
            let stated = statedPeriod(passage), let odd = stated.years.first(where: { $0 != year })
        else { return nil }
        // A comparison names last year's period beside this year's.
        if passage.text.containsAny(["同比", "相比", "同期"]) { return nil }
        return stale(passage, stated.words, odd, "period", "统计期限", "the stated period")
    }

    /// 现公布2018年度政府信息公开工作报告; a title line printed again.
    private func ownName(_ passage: CheckedPassage) -> StalePeriod? {
        guard let found = passage.years.first(where: { $0.year == year - 1 }),
            !passage.years.contains(where: { $0.year == year })
        else {
            return nil
        }
        let before = passage.string(0..<found.range.lowerBound)
        let after = passage.string(found.range.upperBound..<passage.scalars.count)
        let isReport =
            after.containsAny(["政府信息公开工作", "政府信息公开年度报告", "信息公开工作年度报告", "政府信息公开情况", "信息公开工作报告", "政务公开工作"])
            && after.containsAny(["报告", "汇报"])
        guard isReport, !before.holds("《"),
            !before.containsAny(["编制", "发布了", "公开了", "按时", "按期", "完成", "学习"]) || before.holds("现")
        else { return nil }
        let isPreamble =
            passage.passage.section == .preamble
            && before.containsAny(["现", "公布", "我", "本", subject.report.agency ?? "本机关"])
        let isAnnounced =
            before.holds("现") && after.containsAny(["如下", "如下："]) || after.closes(with: "如下：") || after.holds("报告如下")
            || after.holds("汇报如下")
        let isTitleLine = LabelText.key(before) == LabelText.key(subject.report.agency ?? "") && !after.holds("，")
        guard isPreamble || isAnnounced || isTitleLine else { return nil }
        return stale(passage, clause(passage, found.range), year - 1, "name", "本报告的名称", "the report's own name")
    }

    /// The first sentence of a section of prose begins with last year and never comes to this one.
    private func opening(_ passage: CheckedPassage, _ isOpening: Bool) -> StalePeriod? {
        let isProse: Bool
        switch passage.passage.section {
        case .section(.overview), .section(.problems), .section(.other): isProse = true
        default: isProse = false
        }
        guard isOpening, isProse, let first = passage.years.first, first.year == year - 1,
            isSentenceHead(passage, before: first.range.lowerBound), !passage.years.contains(where: { $0.year == year })
        else { return nil }
        let after = passage.string(first.range.upperBound..<passage.scalars.count)
        // 2018年以来, 2018年底 and a month open a history.
        if ["以来", "结转", "起", "底", "末", "初", "至", "—", "-", "开始"].contains(where: { after.opens(with: $0) }) {
            return nil
        }
        if after.first?.isNumber == true { return nil }
        if after.containsAny(["相比", "同比", "上年", "去年", "上一年", "曾", "时任", "已于"]) { return nil }
        // A history goes on to this year in the sentences that follow.
        if goesOn(passage) { return nil }
        return stale(
            passage, clause(passage, first.range), year - 1, "opening", "叙述本年度工作的句子", "the account of this year")
    }

    /// A sentence of last year whose figures are this year's: 2018年共收到申请457件, and 457 is this report's.
    private func figures(_ passage: CheckedPassage) -> StalePeriod? {
        guard !passage.years.contains(where: { $0.year == year }) else { return nil }
        let claims = subject.claims.filter {
            $0.passage == passage.index && $0.year == year - 1 && !$0.quantity.value.isZero
        }
        let isOurs = claims.contains { claim in
            claim.options.contains { $0.value(in: subject) == claim.quantity.value }
                && claim.quantity.value >= DecimalNumber(2)
        }
        let absolute = subject.absoluteClaims.filter { $0.passage == passage.index && $0.year == year - 1 }
        let isNone =
            absolute.contains { $0.subject == "no requests" && $0.left.value(in: subject)?.isZero == true }
            && !goesOn(passage)
        guard isOurs || isNone, let found = passage.years.first(where: { $0.year == year - 1 }) else { return nil }
        return stale(
            passage, clause(passage, found.range), year - 1, "figures", "叙述本年度数字的句子",
            "the sentence with this year's figures")
    }

    /// Whether a later sentence of the paragraph names the reporting year.
    private func goesOn(_ passage: CheckedPassage) -> Bool {
        subject.passages.contains {
            $0.paragraph == passage.paragraph && $0.index != passage.index && $0.years.contains { $0.year == year }
        }
    }

    /// Whether only an item's mark or 在 stands in front.
    private func isSentenceHead(_ passage: CheckedPassage, before offset: Int) -> Bool {
        let head = passage.string(0..<offset)
        return head.isEmpty || head == "在"
            || head.unicodeScalars.count <= 6
                && head.unicodeScalars.last.map { $0.isOne(of: "）、.是，") } ?? false
    }

    /// Sub-headings do not open a section's text; a sentence ends with a mark.
    private func isHeading(_ passage: CheckedPassage) -> Bool {
        guard let last = passage.scalars.last else { return true }
        return !last.isOne(of: "。；：！？;:!?") && passage.scalars.count <= 25
    }

    private func clause(_ passage: CheckedPassage, _ range: Range<Int>) -> Range<Int> {
        let clause = passage.clause(around: range.lowerBound)
        // The year alone tells little: go on to the next comma.
        guard clause.upperBound - range.upperBound < 3, clause.upperBound + 1 < passage.scalars.count else {
            return clause
        }
        return clause.lowerBound..<passage.clause(around: clause.upperBound + 1).upperBound
    }

    private func stale(
        _ passage: CheckedPassage, _ words: Range<Int>, _ year: Int, _ kind: String, _ chinese: String,
        _ english: String
    ) -> StalePeriod {
        StalePeriod(
            passage: passage.index, words: words, year: year, kind: kind,
            what: Message(chinese: chinese, english: english))
    }
}
