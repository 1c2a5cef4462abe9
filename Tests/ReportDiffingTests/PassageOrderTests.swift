// Moves, splits and removals: which passage is taken for which, and where a change stands.

import ReportModel
import Testing

@testable import ReportDiffing

@Suite struct PassageOrderTests {
    private static let kept = ["全年各项工作按期完成。", "门户网站运行平稳有序。", "依申请公开渠道全年保持畅通。"]
    private static let moving = "组织各单位对照目录逐条核对公开内容并及时更新发布。"

    private func changes(
        _ old: [String], _ new: [String], problems: (old: String, new: String) = ("无。", "无。")
    ) throws -> [PassageChange] {
        let before = try report(overview: old.joined(), problems: problems.old)
        let after = try report(overview: new.joined(), problems: problems.new)
        return try ReportDiffer.compare(old: before, new: after).passages
    }

    @Test func aMovedSentenceIsOneChange() throws {
        let found = try changes([Self.moving] + Self.kept, Self.kept + [Self.moving])
        #expect(found.map(\.operation) == [.moved])
        #expect(found.first?.edits.map(\.operation) == [.equal])
    }

    @Test func ofTwoEqualPlacesASentenceMovesWithinItsSection() throws {
        let found = try changes(
            Self.kept, Self.kept + [Self.moving],
            problems: ("公开目录仍有缺漏之处。\(Self.moving)", "\(Self.moving)公开目录仍有缺漏之处。"))
        #expect(found.map(\.operation) == [.added, .moved])
        #expect(found.map(\.section.name) == ["overview", "problems"])
    }

    @Test func aFewWordsThatStandAnywhereDoNotMove() throws {
        let found = try changes(["无异议。"] + Self.kept, Self.kept + ["无异议。"])
        #expect(Set(found.map(\.operation)) == [.added, .removed])
    }

    @Test(arguments: [
        ["全年举办业务培训两场。", "组织各单位对照目录逐条核对公开内容并及时更新发布。"],
        ["组织各单位对照目录逐条核对公开内容并及时更新发布。", "全年举办业务培训两场。"],
    ])
    func aSentenceCutInTwoIsOneChangeWhicheverPartIsLonger(parts: [String]) throws {
        let whole = parts[0].dropLast() + "，" + parts[1]
        let split = try changes([String(whole)], parts)
        #expect(split.map(\.operation) == [.modified])
        #expect(split.first?.old?.parts == 1 && split.first?.new?.parts == 2)
        let merged = try changes(parts, [String(whole)])
        #expect(merged.map(\.operation) == [.modified])
        #expect(merged.first?.old?.parts == 2 && merged.first?.new?.parts == 1)
    }

    @Test func aRemovedSentenceStandsBehindWhatPrecededIt() throws {
        let found = try changes(
            ["全年各项工作按期完成。", Self.moving, "门户网站运行平稳有序。"], ["全年各项工作按时完成。", "门户网站运行良好有序。"])
        #expect(found.map(\.operation) == [.modified, .removed, .modified])
    }

    @Test(arguments: [
        ("统计至2021年12月31日。", "统计至2022年12月31日。", PassageChange.Nature.calendar),
        ("统计至2021年12月31日，共5件。", "统计至2022年12月31日，共6件。", .figures),
        ("统计至年底，共5件。", "统计至年底、共5件。", .punctuation), ("统计至年底，共5件。", "统计到年底，共6件。", .wording),
    ])
    func theWeightiestDifferenceIsTheNature(old: String, new: String, nature: PassageChange.Nature) throws {
        let found = try changes([old], [new])
        #expect(found.map(\.operation) == [.modified])
        #expect(found.first?.nature == nature)
    }

    @Test func figuresOfASentenceWrittenAnewArePairedByWhatTheyCount() throws {
        let found = try changes(
            ["主动公开信息228条。"], ["按照上级统一部署要求，各单位协同配合，围绕重点领域持续发力，主动公开信息310条。"])
        let added = try #require(found.first { $0.operation == .added })
        #expect(found.count == 2)
        #expect(added.quantities.map { "\($0.old?.description ?? "")→\($0.new?.description ?? "")" } == ["228→310"])
        #expect(added.quantities.first?.delta?.percent?.description == "35.96")
    }
}
