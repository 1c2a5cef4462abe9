// Whose figures a sentence gives, and for when: other bodies, other years and parts of a year have no cell here.

import ReportModel
import StatutoryForms
import UnicodeText

/// Tells whether words speak of the reporting body in the reporting year.
struct ProseScope {
    private static let selves = [
        "我局", "我办", "我委", "我中心", "我单位", "我厅", "我院", "我处", "我队", "我站", "我所", "我部", "我会", "我社", "我校", "本机关", "本单位",
        "本局", "本办", "本委", "本中心", "本厅", "本行政机关", "本级机关", "局机关",
    ]
    private static let otherBodies = [
        "各级", "各部门", "各单位", "各县", "各区", "各市", "各乡", "各镇", "各街道", "各地", "各行政机关", "各委办局", "各科室", "下属", "所属", "局属", "委属",
        "厅属", "市直", "县直", "区直", "省直", "州直", "乡镇", "镇街", "辖区", "代表", "名义", "转办", "代办", "协助", "备案", "全国", "系统共", "全系统",
        "其他单位",
        "其他部门", "兄弟单位", "上级", "二级单位",
    ]
    private static let wholes = ["全市", "全县", "全区", "全省", "全州", "全旗", "全镇", "全乡", "全街道", "我市", "我县", "我区", "我省"]
    private static let partsOfYear = [
        "上半年", "下半年", "季度", "每月", "每日", "每年", "月均", "日均", "人均", "平均", "每周", "当月", "单月", "每季", "近三年", "近五年", "三年来",
        "五年来", "以来累计",
        "历年", "历史", "以往", "往年", "此前", "当年", "同年", "去年", "上年", "上一年", "前年",
    ]
    private static let plans = ["力争", "计划", "预计", "拟", "目标", "将达", "不少于", "确保"]
    private static let bodyEndings = [
        "局", "委员会", "委", "办公室", "办", "政府", "中心", "厅", "镇", "街道", "乡", "院", "公司", "单位", "部门", "机关", "处", "站", "大队",
    ]

    private let agency: [Unicode.Scalar]
    /// Whether the report is a whole government's, so that 全市 is its own scope.
    let isGovernmentWide: Bool

    /// Prepares to judge the prose of a report.
    init(_ report: Report) {
        agency = Array((report.agency ?? "").unicodeScalars)
        isGovernmentWide = AgencyName(report.agency ?? "").isGovernment
    }

    /// Whether words that lead to a figure, from the sentence's beginning on, make it another body's figure.
    func isForeign(_ lead: String) -> Bool {
        let own = lastOwnMention(in: lead)
        let governing = own.map { String(lead[$0...]) } ?? lead
        if governing.containsAny(Self.otherBodies) { return true }
        if !isGovernmentWide, governing.containsAny(Self.wholes) { return true }
        return namesOtherBody(governing)
    }

    /// Whether words give only a part of the year, another year in words, or a plan.
    static func isOtherTime(_ clause: String) -> Bool {
        if clause.containsAny(partsOfYear) || clause.containsAny(plans) { return true }
        if clause.holds("累计"), !clause.containsAny(["全年", "本年", "年度", "年累计"]) { return true }
        return namesMonths(clause)
    }

    /// Whether the clause names months other than the whole year's first and last.
    private static func namesMonths(_ clause: String) -> Bool {
        let whole = ["1月1日", "12月31日", "1-12月", "1至12月", "1—12月", "12月底", "1月至12月", "1月-12月"]
        var rest = clause
        for words in whole { rest = rest.without(words, leaving: "□") }
        let scalars = Array(rest.unicodeScalars)
        return scalars.indices.dropFirst().contains {
            scalars[$0] == "月" && (scalars[$0 - 1].isASCIIDigit || ChineseNumeral.isPart(scalars[$0 - 1]))
        }
    }

    /// Where the body last speaks of itself.
    private func lastOwnMention(in text: String) -> String.Index? {
        var last: String.Index?
        for word in Self.selves {
            if let range = text.places(of: word).last, last.map({ range.lowerBound > $0 }) ?? true {
                last = range.lowerBound
            }
        }
        return last
    }

    /// Whether a body is named before the verb that is not the reporting one.
    private func namesOtherBody(_ text: String) -> Bool {
        let verbs = ["收到", "受理", "接收", "接到", "办理", "办结", "答复", "制发", "印发", "制定", "出台"]
        for verb in verbs {
            for range in text.places(of: verb) {
                let start =
                    text[..<range.lowerBound].lastIndex { "，。；、：（）".contains($0) }.map { text.index(after: $0) }
                    ?? text.startIndex
                let subject = stripped(String(text[start..<range.lowerBound]))
                guard subject.unicodeScalars.count >= 2, Self.bodyEndings.contains(where: { subject.closes(with: $0) })
                else { continue }
                if Self.selves.contains(where: { subject.opens(with: $0) }) { continue }
                if !isOwnName(subject) { return true }
            }
        }
        return false
    }

    /// Whether the characters of a name stand in the body's own name in the same order (市政府办公室).
    private func isOwnName(_ name: String) -> Bool {
        if agency.isEmpty { return true }
        var rest = agency[...]
        for scalar in name.unicodeScalars {
            guard let found = rest.firstIndex(of: scalar) else { return false }
            rest = rest[(found + 1)...]
        }
        return true
    }

    /// Without the time and the adverbs around a subject.
    private func stripped(_ subject: String) -> String {
        var scalars = Array(subject.unicodeScalars)[...]
        if let year = YearScanner.all(in: Array(scalars)).last { scalars = scalars.dropFirst(year.range.upperBound) }
        var text = String(scalars: scalars)
        let heads = ["全年", "本年度", "本年", "年内", "今年", "目前", "期间", "一年来", "其中", "由", "经", "在"]
        let tails = [
            "共计", "共", "累计", "总计", "一共", "合计", "已", "均", "总共", "依法", "依规", "及时", "严格", "并", "还", "规范", "认真", "新",
        ]
        for _ in 0..<4 {
            for word in heads where text.opens(with: word) { text.removeFirst(word.count) }
            for word in tails where text.closes(with: word) { text.removeLast(word.count) }
        }
        return text
    }
}
