// Which passage is taken for which where several answers are equally good, and where the work is bounded.

import ReportModel
import Testing

@testable import ReportDiffing

@Suite struct PassageAlignerTests {
    private static let moving = "组织各单位对照目录逐条核对公开内容并及时更新发布。"

    private func passages(_ sections: [(SectionRole, [String])]) -> [Passage] {
        sections.flatMap { role, texts in
            texts.map { Passage(text: $0, section: .section(role), location: nil) }
        }
    }

    private func align(_ old: [String], _ new: [String]) -> Set<PassageMatch> {
        Set(PassageAligner.align(old: passages([(.overview, old)]), new: passages([(.overview, new)])).matches)
    }

    @Test(arguments: [SectionRole.overview, .problems], [true, false])
    func ofTwoEqualPlacesThatInItsSectionIsPreferred(home: SectionRole, isForth: Bool) {
        // Of two that change places the lighter one moves.
        let done = "全年各项公开工作按照年初印发的要点和分工有序推进，各项任务均已按期完成。"
        let lacking = "公开目录仍有缺漏之处，部分栏目的内容更新不够及时，需要逐项核对并按季通报。"
        let one = passages([
            (.overview, [done] + (home == .overview ? [Self.moving] : [])),
            (.problems, [lacking] + (home == .problems ? [Self.moving] : [])),
        ])
        let two = passages([(.overview, [Self.moving, done]), (.problems, [Self.moving, lacking])])
        let (old, new) = isForth ? (one, two) : (two, one)
        let moved = PassageAligner.align(old: old, new: new).matches.filter(\.isMoved)
        #expect(moved.count == 1)
        for match in moved {
            #expect(old[match.old.lowerBound].text == Self.moving)
            #expect(old[match.old.lowerBound].section == .section(home))
            #expect(new[match.new.lowerBound].section == .section(home))
        }
    }

    @Test func exchangedSidesAreTheMirrorImageAlsoOfATie() {
        let first = "门户网站全年运行平稳有序。"
        let second = "申请渠道全年保持畅通便捷。"
        #expect(first.count == second.count)
        let forth = align([first, second], [second, first])
        let back = align([second, first], [first, second])
        #expect(forth == Set(back.map(\.mirrored)))
        #expect(forth.count { $0.isMoved } == 1)
    }

    @Test func aPassageCutIntoManyIsOneMatchAtTheEndOfAGapToo() {
        let parts = ["主动公开信息的栏目，", "依申请公开的渠道，", "政策解读的质量，", "回应关切的时效，", "平台建设的水平，", "监督保障的力度，都有提升。"]
        let whole = parts.joined()
        #expect(
            align(["门户网站运行平稳。", whole], ["召开业务培训会议。"] + parts).contains(PassageMatch(old: 1..<2, new: 1..<7)))
        #expect(
            align([whole, "门户网站运行平稳。"], parts + ["召开业务培训会议。"]).contains(PassageMatch(old: 0..<1, new: 0..<6)))
        #expect(
            align(["召开业务培训会议。"] + parts, ["门户网站运行平稳。", whole]).contains(PassageMatch(old: 1..<7, new: 1..<2)))
    }

    @Test(arguments: [
        ["全年举办业务培训两场。", "组织各单位对照目录逐条核对公开内容并及时更新发布。"],
        ["组织各单位对照目录逐条核对公开内容并及时更新发布。", "全年举办业务培训两场。"],
    ])
    func aReworkedPassageCutInTwoIsOneMatchWhicheverPartIsLiker(parts: [String]) {
        let whole = parts[0].dropLast() + "，" + parts[1].replacing("全年", with: "本年").replacing("逐条", with: "逐项")
        let split = align(["门户网站运行平稳。", String(whole), "无其他。"], ["召开新闻发布会。"] + parts + ["不涉及。"])
        #expect(split.contains(PassageMatch(old: 1..<2, new: 1..<3)))
        let merged = align(["召开新闻发布会。"] + parts + ["不涉及。"], ["门户网站运行平稳。", String(whole), "无其他。"])
        #expect(merged.contains(PassageMatch(old: 1..<3, new: 1..<2)))
    }

    // MARK: Bounds

    @Test func asManyPassagesAsMayMoveAreWeighedAndNoMore() {
        // 500 on either side are 250,000 pairs.
        #expect(PassageAligner.moveLimit == 250_000)
        func sides(_ count: Int) -> (old: [Passage], new: [Passage]) {
            let old = (0..<500).map { "第\($0)号甲乙丙丁戊己庚辛壬癸。" }
            let new = (0..<count).map { "第\($0)号子丑寅卯辰巳午未申酉。" }
            return (passages([(.overview, old)]), passages([(.problems, new)]))
        }
        let within = sides(500)
        #expect(!PassageAligner.align(old: within.old, new: within.new).isBounded)
        let above = sides(501)
        let result = PassageAligner.align(old: above.old, new: above.new)
        #expect(result.isBounded)
        #expect(result.matches.count == 1001)
    }

    @Test func aPassageOfEightCharactersMovesAndOneOfSevenDoesNot() {
        func moved(_ text: String) -> Int {
            let kept = ["全年各项工作按期完成。", "门户网站运行平稳有序。"]
            return align([text] + kept, kept + [text]).count { $0.isMoved }
        }
        #expect(moved("公开目录已更新。") == 1)
        #expect(moved("公开目录更新。") == 0)
    }
}

extension PassageAligner {
    fileprivate static func align(
        old: [Passage], new: [Passage]
    ) -> (matches: [PassageMatch], isBounded: Bool) {
        align(old: ComparablePassages(old), new: ComparablePassages(new))
    }
}
