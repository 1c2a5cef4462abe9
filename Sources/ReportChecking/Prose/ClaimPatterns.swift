// The wordings under which reports give the figures of their tables.

import ReportModel
import UnicodeText

/// Tells what a figure counts by the words around it.
enum ClaimPatterns {
    /// What a figure is about and the sums it can mean.
    struct Match {
        let subject: String
        let options: [CellSum]
    }

    /// Ways in which requests arrive, for which the form has no cell.
    private static let channels = [
        "网络", "网上", "信函", "邮寄", "邮件", "当面", "现场", "在线", "传真", "平台", "书面", "口头", "窗口", "线上", "线下", "电话", "快递", "邮政",
        "系统", "网站",
    ]
    /// Words that make a figure something else than requests for information.
    private static let otherMatters = [
        "备案", "咨询", "建议", "提案", "议案", "来信", "来电", "信箱", "热线", "留言", "网民", "信息处理费", "许可", "涉及", "关于", "有关", "类", "方面",
        "领域", "主题", "率",
        "工单", "专题", "培训", "举办", "会议", "浏览", "点击", "访问", "发布", "公众号", "微博", "平均", "意见",
    ]

    /// What the words say a figure is; nil where there is no cell for it or the words are ambiguous.
    static func match(_ words: ClaimWords, year: Int?) -> Match? {
        let all = words.label + words.after
        if all.containsAny(["备案", "信息处理费"]) { return nil }
        if let carried = carried(words, all, year) { return carried }
        if all.holds("结转") { return nil }
        if let document = DocumentPatterns.match(words) { return document }
        if let proceedings = ProceedingsPatterns.match(words) { return proceedings }
        if all.containsAny(["复议", "诉讼", "起诉", "应诉"]) { return nil }
        guard words.isAboutRequests else { return nil }
        return results(words, all) ?? applicants(words, all) ?? received(words, all) ?? total(words, all)
    }

    private static func carried(_ words: ClaimWords, _ all: String, _ year: Int?) -> Match? {
        guard words.isAboutRequests || all.holds("申请") || words.label.containsAny(["结转", "顺延"]) else { return nil }
        if all.containsAny(["资金", "项目", "信件", "提案", "建议", "复议", "诉讼", "工单"]) { return nil }
        let isCarried = words.label.containsAny(["结转", "转入", "遗留", "转结", "接转"]) || words.after.opens(with: "结转")
        let last = ["上年", "上一年", "去年", "上年度"] + (year.map { ["\($0 - 1)年"] } ?? [])
        let next = ["下年", "下一年", "次年", "明年", "下半年度"] + (year.map { ["\($0 + 1)年"] } ?? [])
        let isOut =
            all.containsAny(next) && (isCarried || all.containsAny(["顺延", "延续", "转至", "转到", "转入", "继续办理", "转"]))
            || words.label.closes(with: "顺延")
        // The results of what was carried in are rows of no table.
        if RequestSums.groups.contains(where: { all.containsAny($0.words) }) { return nil }
        if all.containsAny(["办结", "答复", "增加", "减少", "延期", "期限"]) { return nil }
        if isOut { return Match(subject: "carriedOut", options: RequestSums.carriedOut) }
        if isCarried, all.containsAny(last) { return Match(subject: "carriedIn", options: RequestSums.carriedIn) }
        return nil
    }

    private static func results(_ words: ClaimWords, _ all: String) -> Match? {
        if all.containsAny(["建议", "提案", "率", "各", "拟", "理由", "意见"]) { return nil }
        // 予以公开 stands inside 部分予以公开; each wording counts once.
        var rest = all
        var groups: [(row: String, name: String)] = []
        for group in RequestSums.groups {
            guard let word = group.words.first(where: { rest.holds($0) }) else { continue }
            rest = rest.without(word, leaving: "□")
            groups.append((group.row, group.name))
        }
        let rows = RequestSums.rows.filter { all.containsAny($0.words) }
        if groups.count > 1 { return joint(groups, all) }
        if rows.count > 1 { return nil }
        var options = rows.map { RequestSums.result($0.row, $0.name) }
        if let group = groups.first { options.append(RequestSums.result(group.row, group.name)) }
        // A single row is recognised only with its group or as a whole category of requests, never by a chance word.
        if groups.isEmpty, rows.isEmpty { return nil }
        if groups.isEmpty, words.after.isEmpty == false, !words.after.holds("申请") { return nil }
        return options.first.map { Match(subject: "result \($0.terms[0].row)", options: options) }
    }

    /// 予以公开和部分公开共143件 is the sum; without 共 the figure may be the last one's alone.
    private static func joint(_ groups: [(row: String, name: String)], _ all: String) -> Match? {
        let names = groups.map(\.name).joined(separator: "加")
        let sum = CellSum.requests(groups.map(\.row), names, groups.map(\.name).joined(separator: " plus "))
        let singles = groups.map { RequestSums.result($0.row, $0.name) }
        let isSum = all.containsAny(["共", "合计", "总计", "累计"])
        return Match(
            subject: "results \(groups.map(\.row).joined(separator: "+"))", options: isSum ? [sum] : [sum] + singles)
    }

    private static func applicants(_ words: ClaimWords, _ all: String) -> Match? {
        guard let found = RequestSums.applicants.first(where: { all.containsAny($0.words) }) else { return nil }
        if all.containsAny(otherMatters + channels + ["办结", "答复", "代理", "委托", "服务企业", "惠企"]) { return nil }
        // Two kinds of applicants in one label cannot be told apart.
        if all.holds("自然人"), all.containsAny(["法人", "企业"]) { return nil }
        // 新收申请中，自然人提出258件 means the new ones and nothing else.
        let isNew = words.sentence.split(separator: "；").last?.containsAny(["新收申请", "新收的申请", "新收政府信息公开申请"]) ?? false
        return Match(
            subject: "applicant \(found.columns[0].joined(separator: "+"))",
            options: found.columns.flatMap { isNew ? [RequestSums.received($0)[0]] : RequestSums.received($0) })
    }

    private static func received(_ words: ClaimWords, _ all: String) -> Match? {
        if all.containsAny(
            otherMatters + channels + ["不受理", "未受理", "不予受理", "撤回", "撤销", "补正", "延期", "告知", "重复", "疑难", "会商", "转"])
        {
            return nil
        }
        let verbs = ["收到", "受理", "接收", "接到", "新收", "收悉", "登记"]
        let isNamed = all.containsAny(["申请"])
        if words.label.containsAny(["新收到", "新收", "新受理"]), !words.isPart, isNamed || words.sentenceNamesRequests {
            return Match(subject: "new", options: RequestSums.new)
        }
        if words.isPart { return nil }
        if words.label.containsAny(verbs) {
            guard isNamed || words.sentenceNamesRequests && words.after.isEmpty else { return nil }
            return Match(subject: "received", options: RequestSums.received())
        }
        let isCounted = words.label.containsAny(["政府信息公开申请", "依申请公开", "信息公开申请"]) && isPlainCount(words.label)
        let isHandled = words.label.holds("办理") && isNamed && !words.label.containsAny(["办结", "正在", "尚", "未"])
        guard isCounted || isHandled else { return nil }
        return Match(subject: "received", options: RequestSums.received())
    }

    /// 政府信息公开申请数量共为: nothing but words of counting behind the name.
    private static func isPlainCount(_ label: String) -> Bool {
        guard let range = label.places(of: "申请").last else { return false }
        var rest = String(label[range.upperBound...])
        for word in [
            "公开", "事项", "案件", "办理", "数量", "总数", "总量", "件数", "共计", "合计", "共", "总计", "为", "是", "达", "：", "的", "有",
        ] {
            rest = rest.without(word)
        }
        return rest.isEmpty
    }

    private static func total(_ words: ClaimWords, _ all: String) -> Match? {
        guard words.label.containsAny(["办结", "答复", "办理完毕", "回复"]) || words.after.opens(with: "已办结") else { return nil }
        let subsets = [
            "延期", "当场", "口头", "书面", "当面", "提前", "逾期", "超期", "电话", "短信", "答复意见", "尚未", "未办结", "正在", "除", "撤回", "延长",
            "部分", "首次", "重新", "另", "疑难",
            "会商", "文书", "范例", "范文", "模板", "案例", "抽查", "评查", "审核", "审查", "点评", "修改", "印发", "起草", "答复书", "告知书", "补正",
            "类似", "类同", "批",
        ]
        if all.containsAny(subsets + channels + otherMatters) { return nil }
        if words.isPart, all.containsAny(["按期", "按时", "及时", "公开"]) { return nil }
        return Match(subject: "total", options: RequestSums.results)
    }
}

extension ClaimWords {
    /// Whether the paragraph so far, or the figure's own words, speak of requests for information.
    var isAboutRequests: Bool {
        let near = sentence + after
        if near.containsAny(["申请", "依申请公开"]) { return !near.containsAny(["建议提案", "提案", "人大代表"]) }
        return paragraph.holds("申请") && !paragraph.suffix(80).containsAny(["建议", "提案", "热线", "信箱"])
    }

    /// Whether the sentence itself names such requests in front of the figure.
    var sentenceNamesRequests: Bool { sentence.containsAny(["依申请公开", "信息公开申请", "申请公开"]) }
}
