// Finds claims without a number; what is qualified (按时, 因…不当, 网上) or about another body is left alone.

import ReportModel
import StatutoryForms
import UnicodeText

/// Finds absolute claims.
struct AbsoluteClaimFinder {
    private let passages: [CheckedPassage]
    private let scope: ProseScope

    /// Prepares to read the prose of a report.
    init(report: Report, passages: [CheckedPassage]) {
        self.passages = passages
        scope = ProseScope(report)
    }

    /// The claims, in reading order.
    func claims() -> [AbsoluteClaim] {
        let sentences = passages.filter {
            $0.passage.section != .preamble && $0.scalars.count <= CheckedPassage.maximumLength
                && $0.scalars.contains(where: Self.heads.contains) && $0.text.containsAny(Self.openings)
        }
        return sentences.flatMap { passage in
            let before = CheckedPassage.context(of: passage, in: passages)
            return clauses(of: passage).flatMap { claims(passage, $0, before) }
        }
    }

    /// No absolute claim does without one of these.
    private static let openings = ["未", "没有", "无", "均", "全部", "零", "都已", "不存在"]
    /// What they begin with.
    private static let heads: ScalarSet = "未没无均全零都不"

    private func clauses(of passage: CheckedPassage) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var start = 0
        for (index, scalar) in passage.scalars.enumerated() where CheckedPassage.clauseMarks.contains(scalar) {
            if index > start { ranges.append(start..<index) }
            start = index + 1
        }
        if start < passage.scalars.count { ranges.append(start..<passage.scalars.count) }
        return ranges
    }

    private func claims(_ passage: CheckedPassage, _ clause: Range<Int>, _ before: String) -> [AbsoluteClaim] {
        let text = passage.string(clause)
        let lead = passage.string(0..<clause.upperBound)
        guard text.containsAny(Self.openings), !ProseScope.isOtherTime(text) else { return [] }
        let paragraph = before + lead
        let found =
            noRequests(text) + finished(text, lead, paragraph) + noProceedings(text, paragraph)
            + outcomes(text, lead, paragraph)
        if found.isEmpty || scope.isForeign(lead) { return [] }
        return found.map { claim in
            AbsoluteClaim(
                passage: passage.index, words: clause, subject: claim.subject, left: claim.left, right: claim.right,
                year: passage.year(before: clause.upperBound))
        }
    }

    private typealias Found = (subject: String, left: CellSum, right: CellSum?)

    /// 未收到政府信息公开申请, 无依申请公开事项, 没有收到公民申请公开政府信息的申请.
    private func noRequests(_ text: String) -> [Found] {
        let negations = [
            "未收到", "没有收到", "未接到", "没有接到", "未受理", "没有受理", "无人申请", "未有", "无依申请", "没有依申请", "零申请", "未产生", "未发生",
            "无政府信息公开申请", "没有政府信息公开申请", "无信息公开申请",
        ]
        guard text.containsAny(negations), text.holds("申请") else { return [] }
        let about = ["依申请", "信息公开申请", "公开申请", "申请公开", "信息公开的申请", "政府信息的申请", "公开政府信息", "信息公开方面的申请", "政府信息申请"]
        guard text.containsAny(about) else { return [] }
        let qualified = [
            "复议", "诉讼", "网上", "网络", "信函", "邮寄", "当面", "书面", "口头", "在线", "传真", "不予公开", "重复", "举报", "投诉", "信访", "关于",
            "有关", "涉及", "方面的", "类", "超期", "逾期", "收费", "纠纷",
            "处理费", "异议", "不服", "企业", "法人", "自然人", "线上", "线下", "平台", "因", "问题", "差错", "投诉", "超出", "补正", "撤回", "咨询", "争议",
            "不受理", "而未",
        ]
        // 公民、法人和其他组织 names everybody, not some applicants.
        let everybody = ["公民、法人和其他组织", "公民、法人或其他组织", "公民、法人或者其他组织", "公民法人和其他组织", "公民、法人及其他组织"]
        let text = everybody.reduce(text) { $0.without($1) }
        guard !text.containsAny(qualified) || text.holds("方面的申请") && !text.containsAny(["复议", "诉讼"]) else { return [] }
        return [("no requests", RequestSums.new[0], nil)]
    }

    /// 均已办结, 全部办结: nothing was carried out.
    private func finished(_ text: String, _ lead: String, _ paragraph: String) -> [Found] {
        let patterns = [
            "均已办结", "均办结", "全部办结", "已全部办结", "均已全部办结", "都已办结", "均已按期办结", "均已按时办结", "均按期办结", "均按时办结", "全部按期办结", "全部按时办结",
            "全部按期答复和办结",
            "均已办理完毕", "全部办理完毕", "均已答复办结", "均已依法办结", "全部依法办结", "均已答复并办结", "均办理完毕", "已全部办理完毕", "均已及时办结", "均已结办", "无结转",
            "没有结转下",
        ]
        guard text.containsAny(patterns), paragraph.holds("申请") else { return [] }
        let qualified = [
            "上年结转", "上年度结转", "期限内", "时限内", "建议", "提案", "咨询", "热线", "信箱", "投诉", "举报", "复议", "诉讼", "案件", "问题", "整改", "督办",
            "到期", "应办", "工单", "来信", "无结转上",
        ]
        guard !text.containsAny(qualified) else { return [] }
        // The clause takes its subject from the sentence, which may be about something else altogether.
        let tail = String(lead.suffix(60))
        guard lead.holds("申请"), !tail.containsAny(["建议", "提案", "咨询", "热线", "信箱", "复议", "诉讼", "问题"]) else { return [] }
        return [("all finished", RequestSums.carriedOut[0], nil)]
    }

    /// 未发生行政复议, 无行政诉讼, 未引发行政复议和行政诉讼.
    private func noProceedings(_ text: String, _ paragraph: String) -> [Found] {
        let negations = [
            "未发生", "没有发生", "未引发", "没有引发", "未产生", "没有产生", "未出现", "没有出现", "未收到", "没有收到", "未被申请", "未被提起", "没有被申请", "没有被提起",
            "未涉及", "没有涉及", "无因", "没有因", "未因", "零复议",
            "零诉讼", "无行政复议", "无行政诉讼", "没有行政复议", "没有行政诉讼", "无复议", "无诉讼", "未有", "无被", "无政府信息公开行政复议", "无涉及", "无相关", "不存在",
            "无人提起", "无申请行政复议", "无提起",
        ]
        guard let negation = negations.first(where: { text.holds($0) }), let start = text.places(of: negation).first
        else { return [] }
        let rest = String(text[start.lowerBound...])
        guard rest.containsAny(["复议", "诉讼"]), paragraph.containsAny(["公开", "申请"]) else { return [] }
        let qualified = [
            "败诉", "纠错", "纠正", "撤销", "违法", "不当", "不及时", "不规范", "不到位", "违规", "复议后", "未经", "超期", "延期", "逾期", "被责令", "改变",
            "瑕疵", "程序", "答复不", "错误", "问题", "行政复议机构", "权", "意见",
            "负面", "不良", "投诉", "不服", "异议",
        ]
        guard !rest.containsAny(qualified) || rest.holds("不服") && !rest.containsAny(["纠", "败诉"]) else { return [] }
        var rows: [String] = []
        var names: [String] = []
        if rest.holds("复议") {
            rows += RequestSums.reconsideration
            names.append("行政复议")
        }
        if rest.holds("诉讼") {
            rows += RequestSums.litigation
            names.append("行政诉讼")
        }
        let name = names.joined(separator: "和")
        return [
            (
                "no \(rows.joined(separator: "+"))",
                .proceedings(rows, "total", "表四\(name)总计", "the total of \(name) (table 四)"), nil
            )
        ]
    }

    /// 均获维持, 未发生被纠错, 均已结案.
    private func outcomes(_ text: String, _ lead: String, _ paragraph: String) -> [Found] {
        let isUpheld = text.containsAny([
            "均获维持", "均维持", "全部维持", "均被维持", "均予以维持", "均予维持", "全部获维持", "全部获得维持", "均得到维持", "均获得维持", "结果均为维持", "全部予以维持",
            "全部被维持", "均为维持", "均为结果维持",
        ])
        let isUncorrected =
            text.containsAny([
                "未发生被纠错", "无被纠错", "未被纠错", "没有被纠错", "未被纠正", "没有被纠正", "无被纠正", "未发生纠错", "零纠错", "无纠错", "未出现被纠错", "没有发生被纠错",
                "未发生被纠正", "均未被纠正", "均未被纠错", "未发生复议被纠错", "无一被纠正", "无一纠错",
            ])
        let isClosed = text.containsAny(["均已结案", "均已审结", "全部审结", "全部结案", "均结案", "均审结", "已全部结案", "已全部审结"])
        guard isUpheld || isUncorrected || isClosed else { return [] }
        guard paragraph.containsAny(["复议", "诉讼"]), paragraph.containsAny(["公开", "申请"]) else { return [] }
        guard !text.containsAny(["上年", "去年", "上一年", "执法", "处罚"]) else { return [] }
        let kind =
            ProceedingsPatterns.kind(in: text) ?? ProceedingsPatterns.kind(in: lead)
            ?? ProceedingsPatterns.kind(in: paragraph)
        guard let kind else { return [] }
        func sum(_ column: String, _ name: String) -> CellSum {
            .proceedings(kind.rows, column, "表四\(kind.name)\(name)", "\(kind.name), \(name) (table 四)")
        }
        var found: [Found] = []
        let rows = kind.rows.joined(separator: "+")
        if isUpheld { found.append(("upheld \(rows)", sum("upheld", "结果维持"), sum("total", "总计"))) }
        if isUncorrected { found.append(("uncorrected \(rows)", sum("corrected", "结果纠正"), nil)) }
        if isClosed { found.append(("closed \(rows)", sum("pending", "尚未审结"), nil)) }
        return found
    }
}
