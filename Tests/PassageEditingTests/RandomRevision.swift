// Revises an invented passage in one known way, for property tests.

import TestSupport

/// A passage before and after one random revision, with the number of characters a perfect marking marks.
struct RandomRevision {
    enum Kind: CaseIterable, Sendable {
        case insertClause, deleteClause, insertWord, deleteWord, replaceWord, replaceFigure, replaceDate
        case insertItem, insertSentence, deleteSentence
    }

    let old: String
    let new: String
    /// The revision as it was made.
    let marking: String
    let markedCharacters: Int

    private static let clauses = [
        "我局高度重视政务公开工作", "及时回应社会关切", "不断完善信息发布机制", "主动接受群众监督", "按时答复公开申请",
        "严格执行保密审查制度", "组织开展业务培训", "充分发挥网站平台作用", "认真梳理权责事项", "定期通报工作进展",
        "全年受理申请15件", "发布各类信息228条", "2019年召开专题会议", "按照条例规定办理", "深入推进基层试点",
    ]
    private static let adverbs = ["切实", "积极", "全面", "依法", "统筹", "稳步"]
    private static let nouns = ["财政预算", "行政处罚", "机构职能", "招标采购", "环境保护", "社会救助"]

    init(_ kind: Kind, using generator: inout SeededGenerator) {
        let clauses = Array(Self.clauses.shuffled(using: &generator).prefix(7))
        let adverbs = Self.adverbs.shuffled(using: &generator)
        let nouns = Self.nouns.shuffled(using: &generator)
        let figures = (0..<2).map { _ in "\(Int.random(in: 3...4_000, using: &generator))" }
        let place = Int.random(in: 0..<4, using: &generator)
        var parts = clauses.prefix(4).map { $0 + "，" } + [clauses[4] + "。", clauses[5] + "。"]
        let marking: String
        switch kind {
        case .insertClause: marking = "{+\(clauses[6])，+}"
        case .deleteClause: marking = "[-\(clauses[6])，-]"
        case .insertSentence, .deleteSentence:
            parts[place] = clauses[place] + "。"
            let sentence = clauses[6] + "。"
            marking = kind == .insertSentence ? "{+\(sentence)+}" : "[-\(sentence)-]"
            // A sentence stands behind a sentence.
            if place > 0 { parts[place - 1] = clauses[place - 1] + "。" }
        case .insertWord: marking = "由专人{+\(adverbs[0])+}落实，"
        case .deleteWord: marking = "由专人[-\(adverbs[0])-]落实，"
        case .replaceWord: marking = "由专人[-\(adverbs[0])-]{+\(adverbs[1])+}落实，"
        case .replaceFigure:
            marking =
                figures[0] == figures[1]
                ? "共办结\(figures[0])件，" : "共办结[-\(figures[0])-]{+\(figures[1])+}件，"
        case .replaceDate:
            let month = Int.random(in: 1...12, using: &generator)
            marking = "自[-2019年\(month)月1日-]{+2020年\(month)月1日+}起施行，"
        case .insertItem: marking = "涉及\(nouns[0])、{+\(nouns[1])、+}\(nouns[2])等，"
        }
        parts.insert(marking, at: place)
        let passage = MarkedPassage(parts.joined())
        old = passage.old
        new = passage.new
        self.marking = passage.description
        markedCharacters = passage.markedCharacters
    }
}
