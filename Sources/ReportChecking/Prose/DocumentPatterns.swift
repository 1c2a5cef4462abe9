// The wordings under which reports give the figures of clause 1 of table 二: documents issued, repealed, in force.

import ReportModel
import UnicodeText

/// Tells which figure of table 二 words speak of.
enum DocumentPatterns {
    private static let verbs: [(words: [String], columns: [String], name: String)] = [
        (["现行有效", "继续有效"], ["inForce"], "现行有效件数"),
        (["废止", "失效"], ["repealed"], "本年废止件数"),
        (["制发", "新制定", "新制作", "制定", "制作", "出台"], ["issued", "made"], "本年制发件数"),
        (["公开"], ["disclosed"], "本年新公开数量"),
    ]
    /// Documents of other bodies, drafts and reviews are no documents of the form's row.
    private static let others = [
        "备案", "审查", "审核", "解读", "名义", "部门规范性文件", "各", "清理", "修订", "修改", "起草", "代", "联合", "转发", "评估", "征求", "草案", "累计",
        "重大", "涉", "宣布失效",
        "拟", "申请", "信息", "指南", "年报",
    ]

    /// What a figure of documents is; nil for other figures.
    static func match(_ words: ClaimWords) -> ClaimPatterns.Match? {
        let all = words.label + words.after
        guard words.sentence.containsAny(["规范性文件", "规章"]) || words.after.containsAny(["规范性文件", "规章"]) else {
            return nil
        }
        if all.containsAny(others) || words.isPart { return nil }
        // 规章制度 is no 规章.
        guard let kind = kind(in: all) ?? kind(in: words.sentence) else { return nil }
        let isNamed = Self.kind(in: all) != nil
        guard let verb = verb(in: all) ?? (isNamed ? verb(in: words.sentence) : nil) else { return nil }
        // Without the document's name the clause must be nothing but the verb and the number: 废止5件.
        if !isNamed, !isBare(words.label, verb.words) || !words.after.isEmpty { return nil }
        // 主动公开规范性文件12件 may count what a website shows; the cell is what was newly disclosed.
        if verb.columns == ["disclosed"] {
            guard isNamed ? all.holds("新公开") : words.sentence.containsAny(["制作", "制发", "制定"]) else { return nil }
        }
        let terms = verb.columns.map { CellSum.Term(table: .proactive, row: kind.row, columns: [$0]) }
        let name = Message(chinese: "表二\(kind.name)\(verb.name)", english: "\(kind.name), \(verb.name) (table 二)")
        return ClaimPatterns.Match(
            subject: "documents \(kind.row) \(verb.columns[0])", options: [CellSum(terms: terms, name: name)])
    }

    private static func kind(in text: String) -> (row: String, name: String)? {
        let plain = text.without("规章制度", leaving: "□")
        let document = plain.places(of: "规范性文件").last?.lowerBound
        let rule = plain.places(of: "规章").last?.lowerBound
        switch (document, rule) {
        case (nil, nil): return nil
        case (.some, nil): return ("normativeDocuments", "规范性文件")
        case (nil, .some): return ("rules", "规章")
        // 规章和规范性文件 together have no cell.
        case (let first?, let second?):
            return first > second && plain.holds("件") ? ("normativeDocuments", "规范性文件") : nil
        }
    }

    private static func verb(in text: String) -> (words: [String], columns: [String], name: String)? {
        verbs.first { text.containsAny($0.words) }
    }

    private static func isBare(_ label: String, _ words: [String]) -> Bool {
        var rest = label
        for word in words + ["全年", "共计", "共", "已", "新", "年内", "另", "并", "其", "均", "本年", "为", "公布"] {
            rest = rest.without(word)
        }
        return rest.isEmpty
    }
}
