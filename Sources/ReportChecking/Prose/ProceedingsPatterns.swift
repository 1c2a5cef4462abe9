// The wordings under which reports give the figures of table 四.

import ReportModel
import UnicodeText

/// Tells which figure of table 四 words speak of.
enum ProceedingsPatterns {
    private static let states: [(words: [String], column: String, name: String)] = [
        (["尚未审结", "未审结", "未结案"], "pending", "尚未审结"),
        (["结果维持", "维持"], "upheld", "结果维持"),
        (["结果纠正", "纠正", "纠错"], "corrected", "结果纠正"),
        (["其他结果", "其它结果"], "other", "其他结果"),
    ]
    /// Kinds of ends that are no column of the form, and cases a body decides as a judge of others.
    private static let others = [
        "败诉", "胜诉", "撤诉", "驳回", "开庭", "应诉", "调解", "撤销", "终止", "和解", "撤回", "审理", "立案", "作为", "二审", "一审", "再审", "上诉",
        "裁定", "判决", "办案", "答复", "复盘", "培训",
        "出庭", "代理", "意见书", "建议书", "备案", "上年", "去年", "结转",
    ]

    /// What a figure of reconsideration or litigation is; nil for other figures.
    static func match(_ words: ClaimWords) -> ClaimPatterns.Match? {
        let all = words.label + words.after
        let state = states.first { all.containsAny($0.words) }
        let named = kind(in: all)
        guard named != nil || state != nil, !all.containsAny(others) else { return nil }
        guard words.isAboutDisclosure else { return nil }
        if let state {
            guard let kind = named ?? kind(in: words.sentence) else { return nil }
            return match(kind, column: state.column, name: state.name)
        }
        guard let kind = named else { return nil }
        // A body that reviews others' acts deals with cases that are not about its own disclosure.
        if words.label.containsAny(["办理", "受理", "收到", "接到"]), !words.label.containsAny(["被", "申请行政复议案件告知"]) {
            return nil
        }
        if words.isPart, words.sentence.holds("其中"), kind.rows.count > 2 { return nil }
        return match(kind, column: "total", name: "总计")
    }

    /// A kind of proceedings: its rows and its name.
    typealias Kind = (rows: [String], name: String)

    private static func match(_ kind: Kind, column: String, name: String) -> ClaimPatterns.Match {
        let sum = CellSum.proceedings(kind.rows, column, "表四\(kind.name)\(name)", "\(kind.name), \(name) (table 四)")
        return ClaimPatterns.Match(subject: "proceedings \(kind.rows.joined(separator: "+")) \(column)", options: [sum])
    }

    /// The kind named last in a text; both together are all three groups.
    static func kind(in text: String) -> Kind? {
        if text.containsAny(["复议后起诉", "复议后提起", "经复议后"]) { return (["litigation.afterReconsideration"], "复议后起诉") }
        if text.containsAny(["未经复议", "直接起诉", "直接提起"]) { return (["litigation.direct"], "未经复议直接起诉") }
        let reconsideration = text.places(of: "复议").last?.lowerBound
        let litigation = text.places(of: "诉讼").last?.lowerBound
        switch (reconsideration, litigation) {
        case (nil, nil): return nil
        case (.some, nil): return (RequestSums.reconsideration, "行政复议")
        case (nil, .some): return (RequestSums.litigation, "行政诉讼")
        case (let first?, let second?):
            // 行政复议、行政诉讼共5件 counts both; in a longer sentence the kind named last governs.
            let between = first < second ? text[first..<second] : text[second..<first]
            let isJoint = !between.unicodeScalars.contains { $0.isASCIIDigit || $0.isOne(of: "，；。") }
            if isJoint, text.unicodeScalars.count < 40 {
                return (RequestSums.reconsideration + RequestSums.litigation, "行政复议和行政诉讼")
            }
            return first < second ? (RequestSums.litigation, "行政诉讼") : (RequestSums.reconsideration, "行政复议")
        }
    }
}

extension ClaimWords {
    /// Whether the proceedings are about the disclosure of information.
    var isAboutDisclosure: Bool {
        (paragraph + whole).containsAny(["信息公开", "政务公开", "依申请公开", "申请", "公开"])
    }
}
