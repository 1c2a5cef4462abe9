// Contradictions planted in the prose of the fixtures, each found by its rule and by no other.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@testable import ReportChecking

/// A change of one wording of a fixture.
struct Plant: Sendable, CustomStringConvertible {
    let file: String
    let right: String
    let wrong: String
    let rules: Set<String>
    var description: String { "\(file): \(right) → \(wrong)" }

    init(_ file: String, _ right: String, _ wrong: String, _ rules: String...) {
        self.file = file
        self.right = right
        self.wrong = wrong
        self.rules = Set(rules)
    }
}

@Suite struct PlantedContradictionTests {
    static let plants: [Plant] = [
        Plant("linlan-2019.txt", "申请457件", "申请475件", "text.figure"),
        Plant("linlan-2019.txt", "上年结转27件", "上年结转二十六件", "text.figure"),
        Plant("linlan-2019.txt", "自然人提出258件", "自然人提出２８５件", "text.figure"),
        Plant("linlan-2019.txt", "法人或其他组织提出199件", "法人或其他组织提出198件", "text.figure"),
        Plant("linlan-2019.txt", "全年办结443件", "全年办结434件", "text.figure", "text.breakdown"),
        Plant("linlan-2019.txt", "予以公开114件", "予以公开115件", "text.figure", "text.breakdown"),
        Plant("linlan-2019.txt", "继续办理41件", "继续办理四十件", "text.figure"),
        Plant("linlan-2019.txt", "制作规范性文件8件", "制作规范性文件9件", "text.figure"),
        Plant("linlan-2019.txt", "行政复议10件", "行政复议11件", "text.figure", "text.breakdown"),
        Plant("linlan-2019.txt", "行政诉讼7件", "行政诉讼6件", "text.figure"),
        Plant("linlan-2021.md", "申请587件，比上年增加50件", "申请578件，比上年增加50件", "text.figure", "text.share"),
        Plant("linlan-2021.md", "结转下年度继续办理46件", "结转下年度继续办理64件", "text.figure"),
        Plant("linlan-2021.md", "制发行政规范性文件8件", "制发行政规范性文件七件", "text.figure"),
        Plant("linlan-2021.md", "废止5件", "废止4件", "text.figure"),
        Plant("linlan-2021.md", "现行有效47件", "现行有效４８件", "text.figure"),
        Plant("linlan-2021.md", "行政诉讼15件", "行政诉讼13件", "text.figure"),
        Plant("linlan-2021.md", "上年结转43件", "上年结转34件", "text.figure"),
        Plant("linlan-2019.txt", "工作动态612条", "工作动态621条", "text.breakdown"),
        Plant("linlan-2019.txt", "办事指南748条", "办事指南７８４条", "text.breakdown"),
        Plant("linlan-2021.md", "通知公告362条", "通知公告三百六十一条", "text.breakdown"),
        Plant("linlan-2021.md", "政府信息2395条", "政府信息2359条", "text.breakdown"),
        Plant("yunping-draft-1.txt", "工作动态218条", "工作动态281条", "text.breakdown"),
        Plant("linlan-2021.md", "增长9.31%", "增长9.13%", "text.share"),
        Plant("linlan-2021.md", "增长9.31%", "增长８.３１％", "text.share"),
        Plant("linlan-2021.md", "增长9.31%", "下降9.5%", "text.share"),
        Plant("linlan-2021.md", "法人或其他组织提出269件", "法人或其他组织提出269件，占48.5%", "text.share"),
        Plant("linlan-2021.md", "2021年1月1日至2021年12月31日", "2020年1月1日至2020年12月31日", "text.period"),
        Plant("linlan-2019.txt", "2019年1月1日至2019年12月31日", "2018年1月1日至2018年12月31日", "text.period"),
        Plant("linlan-2019.txt", "2019年是新修订的", "2018年是新修订的", "text.period"),
        Plant("linlan-2021.md", "2021年，临澜市政务服务管理局坚持", "2020年，临澜市政务服务管理局坚持", "text.period"),
        Plant("linlan-2021.md", "2021年，我局公开工作还有", "2020年，我局公开工作还有", "text.period"),
        Plant("yunping-draft-1.txt", "2022年共收到政府信息公开申请304件", "2021年共收到政府信息公开申请304件", "text.period"),
        Plant("yunping-draft-1.txt", "2022年，我局未收取", "2021年，我局未收取", "text.period"),
    ]

    static let growths: [Plant] = [
        Plant("linlan-2021.md", "比上年增加50件，增长9.31%", "比上年增加60件", "crossYear.growth"),
        Plant("linlan-2021.md", "比上年增加50件，增长9.31%", "同比增长１９.３１％", "crossYear.growth"),
        Plant("linlan-2021.md", "比上年增加50件，增长9.31%", "比上年减少五十件", "crossYear.growth"),
        Plant("linlan-2021.md", "行政诉讼15件", "行政诉讼15件，与上年持平", "crossYear.growth"),
        Plant("linlan-2021.md", "行政诉讼15件", "行政诉讼15件，比上年翻了一番", "crossYear.growth"),
    ]

    private func planted(_ plant: Plant) throws -> Report {
        let file = ProjectPaths.fixture(plant.file)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.contains(plant.right), "\(plant)")
        let changed = text.replacingOccurrences(of: plant.right, with: plant.wrong)
        return try ReportBinder.bind(DocumentReader.read(Array(changed.utf8), name: plant.file))
    }

    @Test(arguments: plants) func eachIsFound(_ plant: Plant) throws {
        let found = try ReportChecker.check(planted(plant)).findings.filter { $0.rule != "form.label" }
        #expect(Set(found.map(\.rule)) == plant.rules, "\(plant)")
        #expect(found.allSatisfy { $0.severity == .warning }, "\(plant)")
    }

    @Test(arguments: growths) func eachGrowthIsFound(_ plant: Plant) throws {
        let old = try Fixtures.report("linlan-2020.txt")
        let found = try ReportChecker.checkAcrossYears(old: old, new: planted(plant)).findings
        #expect(found.map(\.rule) == ["crossYear.growth"], "\(plant)")
    }
}
