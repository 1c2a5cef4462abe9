// The wordings under which the six statutory sections appear.

import ReportModel
import UnicodeText

/// Recognises section titles.
enum SectionTitles {
    /// How sure a wording is.
    enum Certainty: Double {
        /// The notices' own wording, or one that differs in a particle.
        case official = 1
        /// A wording with all the telling words.
        case telling = 0.75
        /// A wording that sub-headings use as well.
        case ambiguous = 0.4
    }

    /// A longer line is a sentence that happens to have a title's words; the longest title of the notices has 24.
    static let longestTelling = 32

    private static let official: [(role: SectionRole, titles: [String])] = [
        (.overview, ["总体情况", "政府信息公开工作总体情况", "政府信息公开总体情况", "工作总体情况", "概述", "总体概况"]),
        (
            .proactive,
            [
                "主动公开政府信息情况", "行政机关主动公开政府信息情况", "主动公开政府信息的情况", "政府信息主动公开情况",
                "行政机关主动公开政府信息的情况",
            ]
        ),
        (
            .requests,
            [
                "收到和处理政府信息公开申请情况", "行政机关收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况",
                "依申请公开政府信息情况", "收到及处理政府信息公开申请情况",
            ]
        ),
        (
            .proceedings,
            [
                "政府信息公开行政复议行政诉讼情况", "因政府信息公开工作被申请行政复议提起行政诉讼情况", "行政复议行政诉讼情况",
                "政府信息公开行政复议和行政诉讼情况", "因政府信息公开申请行政复议提起行政诉讼情况",
                "政府信息公开工作被申请行政复议提起行政诉讼情况", "政府信息公开行政复议及行政诉讼情况",
            ]
        ),
        (
            .problems,
            [
                "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的主要问题和改进情况",
                "存在主要问题及改进情况", "存在的主要问题及改进措施", "存在的问题及改进情况", "存在的问题及改进措施",
            ]
        ),
        (.other, ["其他需要报告的事项", "其它需要报告的事项", "其他需要报告事项", "需要报告的其他事项", "其他需要报告的情况"]),
    ]

    private static let byCore: [String: SectionRole] = {
        var byCore: [String: SectionRole] = [:]
        for (role, titles) in official {
            for title in titles { byCore[title] = role }
        }
        return byCore
    }()

    private static let telling: [(role: SectionRole, words: [String])] = [
        (.proceedings, ["复议", "诉讼", "情况"]), (.requests, ["收到", "处理", "申请"]),
        (.problems, ["问题", "改进"]), (.other, ["其他", "报告", "事项"]), (.other, ["其它", "报告", "事项"]),
        (.proactive, ["主动公开", "政府信息", "情况"]),
    ]

    private static let ambiguous: [String: SectionRole] = [
        "主动公开情况": .proactive, "依申请公开情况": .requests, "依申请公开办理情况": .requests, "基本情况": .overview,
        "问题与不足": .problems, "其他事项": .other, "行政复议和行政诉讼情况": .proceedings,
    ]

    /// Whether a character is one of those that every title has one of, so that most lines need no closer look.
    static func mayName(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "况", "述", "施", "项", "进", "足", "申": true
        default: false
        }
    }

    /// The section a title's comparison key names; nil for other headings.
    static func match(_ core: String) -> (role: SectionRole, certainty: Certainty)? {
        if let role = byCore[core] { return (role, .official) }
        if let role = ambiguous[core] { return (role, .ambiguous) }
        guard core.unicodeScalars.count <= longestTelling else { return nil }
        for (role, words) in telling where words.allSatisfy({ core.holds($0) }) { return (role, .telling) }
        return nil
    }

    /// The role whose title opens a comparison key that goes on after it (六、其他需要报告的事项：无).
    static func opening(_ text: String) -> (role: SectionRole, title: String)? {
        official.lazy.compactMap { role, titles in
            titles.first { text.opens(with: $0) }.map { (role, $0) }
        }.first
    }
}
