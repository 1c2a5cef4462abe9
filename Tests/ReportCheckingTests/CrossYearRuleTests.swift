// The rules between two years.

import ReportModel
import Testing

@testable import ReportChecking

@Suite struct CrossYearRuleTests {
    /// The year before the sample's: it carries out what the sample carries in, and 18 documents are in force.
    private var before: SampleReport {
        var sample = SampleReport()
        sample.year = 2021
        sample.problems = ["专栏检索不便，已于年内完成改造，下一步补录历史文件并核对目录，逐项整改到位，按季通报。"]
        sample.cells = [
            "requests/carriedOut/naturalPerson": "3", "requests/carriedOut/total": "3",
            "requests/new/naturalPerson": "8",
            "requests/new/total": "10", "requests/total/naturalPerson": "8", "requests/total/total": "10",
            "requests/granted/naturalPerson": "3", "requests/granted/total": "4",
            "proactive/normativeDocuments/inForce": "17",
        ]
        return sample
    }

    private func across(_ change: (inout SampleReport) -> Void = { _ in }) throws -> [Finding] {
        var sample = SampleReport()
        change(&sample)
        return try ReportChecker.checkAcrossYears(old: before.report(), new: sample.report()).findings
    }

    @Test func theSampleFollowsTheYearBefore() throws {
        #expect(try ReportChecker.check(before.report()).findings == [])
        #expect(try across() == [])
    }

    @Test func whatIsCarriedInIsWhatWasCarriedOut() throws {
        let found = try across { $0.cells = ["requests/carriedIn/business": "2", "requests/carriedIn/total": "5"] }
        #expect(found.map(\.rule) == ["crossYear.carryOver"])
        #expect(found.first?.severity == .error)
        #expect(found.first?.side == .new)
        #expect(
            found.first?.addresses.map(\.description) == [
                "requests/carriedIn/business", "requests/carriedOut/business", "requests/carriedIn/total",
                "requests/carriedOut/total",
            ])
        let alone = try across { $0.cells = ["requests/carriedIn/business": "2"] }
        #expect(alone.map { [$0.actual?.description, $0.expected?.description] } == [["2", "0"]])
        #expect(alone.first?.message.chinese == "本年报告二、上年结转政府信息公开申请数量（商业企业列）为2，而上年报告四、结转下年度继续办理（商业企业列）为0，相差2。")
    }

    @Test func aBlankCarryOverIsANote() throws {
        var sample = SampleReport()
        sample.cells = ["requests/carriedIn/business": ""]
        let outcome = try ReportChecker.checkAcrossYears(old: before.report(), new: sample.report())
        #expect(outcome.findings == [])
        #expect(outcome.notes.map { $0.arguments[0] } == ["crossYear.carryOver"])
    }

    private func older(_ year: Int, _ cells: [String: String]) -> SampleReport {
        var sample = SampleReport()
        sample.year = year
        sample.edition = .form2019
        sample.cells = cells.merging([
            "requests/carriedIn/naturalPerson": "2", "requests/carriedIn/total": "2",
            "requests/new/naturalPerson": "11", "requests/new/total": "13",
        ]) { first, _ in first }
        sample.problems = [year == 2019 ? "栏目设置不够合理，下一步重新划分栏目并逐一核对。" : "解读形式单一，下一步增加图解和视频，按季度通报各科室发布情况并纳入考核。"]
        return sample
    }

    private func acrossOlder(_ cells: [String: String]) throws -> [Finding] {
        let clean = ["proactive/licensing/priorItems": "28", "proactive/normativeDocuments/totalDisclosed": "21"]
        return try ReportChecker.checkAcrossYears(
            old: older(2019, [:]).report(), new: older(2020, cells.merging(clean) { first, _ in first }).report()
        ).findings
    }

    @Test func theItemsOfLastYearRollForward() throws {
        #expect(try acrossOlder([:]) == [])
        let found = try acrossOlder(["proactive/licensing/priorItems": "29"])
        #expect(found.map(\.rule) == ["crossYear.priorItems"])
        #expect(found.first?.severity == .warning)
        #expect(found.first?.expected == DecimalNumber(28))
        #expect(found.first?.addresses.map(\.column) == ["priorItems", "priorItems", "itemChange"])
    }

    @Test func stocksThatDoNotRollForwardAreOnlyNotices() throws {
        let disclosed = try acrossOlder(["proactive/normativeDocuments/totalDisclosed": "30"])
        #expect(disclosed.map(\.rule) == ["crossYear.totalDisclosed"])
        #expect(disclosed.map(\.severity) == [.notice])
        let inForce = try across { $0.cells = ["proactive/normativeDocuments/inForce": "22"] }
        #expect(inForce.map(\.rule) == ["crossYear.inForce"])
        #expect(inForce.first?.expected == DecimalNumber(20))
        #expect(inForce.map(\.severity) == [.notice])
    }

    @Test func aSectionThatIsLastYearsIsAFaultWithItsShare() throws {
        let old = before
        let found = try across { $0.problems = old.problems.map { $0 + "同时提高质量。" } }
        #expect(found.map(\.rule) == ["crossYear.repeated"])
        #expect(found.first?.message.chinese.contains("与上年报告相同") == true)
        let changed = try across { $0.problems = ["专栏检索不便，已于年内完成改造，下一步补录历史文件并核对目录。政策兑现环节公开不充分，下一步在专栏增加进度查询并每月更新一次。"] }
        #expect(changed == [])
        #expect(try across { $0.problems = ["无。"] } == [])
    }

    @Test(arguments: [("事项梳理还需细化完善。", true), ("事项梳理还需再细化完善。", false)])
    func fromFourFifthsOnASectionIsRepeated(fresh: String, isRepeated: Bool) throws {
        // Four sentences of ten characters, and one of ten or eleven that is new.
        let old = ["专栏检索至今仍不便捷。", "办事指南更新不够及时。", "历史文件尚未补录完毕。", "解读形式依然较为单一。"]
        var last = before
        last.problems = [old.joined()]
        var sample = SampleReport()
        sample.problems = [old.joined() + fresh]
        let found = try ReportChecker.checkAcrossYears(old: last.report(), new: sample.report()).findings
        #expect(found.map(\.rule) == (isRepeated ? ["crossYear.repeated"] : []))
        #expect(!isRepeated || found.first?.actual?.description == "80")
    }

    @Test func aSlipOfUnitIsNoticed() throws {
        let found = try across { $0.cells = ["proactive/fees/amount": "125000"] }
        #expect(found.map(\.rule) == ["crossYear.magnitude"])
        #expect(found.map(\.severity) == [.notice])
        #expect(try across { $0.cells = ["proactive/fees/amount": "12510"] }.map(\.rule) == ["crossYear.magnitude"])
        #expect(try across { $0.cells = ["proactive/fees/amount": "125000元"] } == [])
        #expect(try across { $0.cells = ["proactive/coercion/decisions": "2000"] } == [])
        #expect(try across { $0.cells = ["proactive/fees/amount": "37500"] } == [])
    }

    // Received: 10 → 12 new, 13 → 15 with what was carried in, 10 → 13 results; natural persons 8 → 10; granted 4 → 7.
    static let wrongGrowths = [
        "共收到政府信息公开申请12件，比上年增加3件。", "共收到政府信息公开申请１２件，比上年增加３件。", "共收到政府信息公开申请十二件，比上年增加三件。",
        "共收到政府信息公开申请12件，同比增长25%。", "共收到政府信息公开申请12件，较上年下降20%。", "共收到政府信息公开申请12件，与上年持平。",
        "共收到政府信息公开申请12件，比上年翻番。", "政府信息公开申请数量同比增长50.5%。", "办结申请13件，较上年度增加4件。", "收到申请12件，其中自然人申请同比增长40%。",
        "共收到政府信息公开申请12件，较上年有所减少。",
        "因政府信息公开引发行政复议5件，比上年增加2件。", "全年制发行政规范性文件4件，较2021年减少1件。", "申请办结中，予以公开7件，比上年增加５件。",
    ]
    static let rightGrowths = [
        "共收到政府信息公开申请12件，较上年有所增加。",
        "共收到政府信息公开申请12件，比上年增加2件，增长20%。", "共收到政府信息公开申请１２件，比上年增加２件。", "共收到政府信息公开申请十二件，比上年增加二件。",
        "共收到政府信息公开申请12件，同比增长20%。", "共收到政府信息公开申请15件，同比增长15.38%。", "办结申请13件，较上年增加3件，增长30%。", "政府信息公开申请数量同比增长15.4%。",
        "因政府信息公开引发行政复议5件，与上年持平。", "全年制发行政规范性文件4件，与上年持平。", "申请办结中，予以公开7件，比上年增加3件。",
        "网站浏览量52.3万人次，比上年增加13.7万人次。", "共收到政府信息公开申请12件，比上年增加近2成。", "网上申请比上年增加8件。",
        "共收到政府信息公开申请12件，网站全年浏览量82万人次，同比增长90%。",
        "平均答复时长由上年的9.6个工作日缩短到8.7个工作日。", "全市政府信息公开申请同比增长60%。", "共收到政府信息公开申请12件，较2019年增加9件。",
        "政策解读数量比上年增加20%。", "申请数量较上年基本持平。", "共收到政府信息公开申请12件，比上年增加约30%。",
    ]

    @Test(arguments: wrongGrowths) func aGrowthThatTheTablesContradictIsFound(_ sentence: String) throws {
        #expect(try across { $0.overview = [sentence] }.map(\.rule) == ["crossYear.growth"], "\(sentence)")
    }

    @Test(arguments: rightGrowths) func aGrowthThatFitsOrHasNoCellIsLeftAlone(_ sentence: String) throws {
        #expect(try across { $0.overview = [sentence] } == [], "\(sentence)")
    }

    @Test func aWrongGrowthIsContrastedWithBothYears() throws {
        let found = try across { $0.overview = ["共收到政府信息公开申请12件，比上年增加3件。"] }
        let message = try #require(found.first?.message)
        #expect(message.chinese == "正文称“比上年增加3件”，而按两年报告，本年新收由10变为12，增加2（20%）。")
        #expect(message.english.hasPrefix("The text says “比上年增加3件”, but by the two reports "))
        #expect(message.english.hasSuffix("went from 10 to 12 (20%)."))
        let level = try across { $0.overview = ["因政府信息公开引发行政复议5件，比上年增加2件。"] }
        #expect(level.first?.message.chinese.hasSuffix("由5变为5，持平。") == true)
        let less = try across {
            $0.cells = ["requests/new/total": "8"]
            $0.overview = ["共收到政府信息公开申请8件，比上年增加2件。"]
        }
        #expect(less.first { $0.rule == "crossYear.growth" }?.message.chinese.contains("由10变为8，减少2") == true)
    }

    @Test func aGrowthOfAFigureThatIsNotThereIsANote() throws {
        var sample = SampleReport()
        sample.overview = ["因政府信息公开引发行政复议5件，比上年增加2件。"]
        var earlier = before
        earlier.omittedTables = [.proceedings]
        let outcome = try ReportChecker.checkAcrossYears(old: earlier.report(), new: sample.report())
        #expect(outcome.findings == [])
        let note = try #require(outcome.notes.first { $0.arguments.first == "crossYear.growth" })
        #expect(note.code == .checkIncomplete && note.arguments.last?.hasPrefix("“比上年增加2件”：") == true)
        #expect(note.location != nil)
    }

    @Test func yearsThatDoNotFollowAreNotJudged() throws {
        var sample = SampleReport()
        sample.year = 2023
        let outcome = try ReportChecker.checkAcrossYears(old: before.report(), new: sample.report())
        #expect(outcome.findings == [])
        #expect(outcome.notes.map(\.code) == [.yearsNotSuccessive])
        let swapped = try ReportChecker.checkAcrossYears(old: sample.report(), new: before.report())
        #expect(swapped.notes.map(\.code) == [.yearsSwapped])
    }

    @Test func otherBodiesAreNamedAndNotCompared() throws {
        let found = try across {
            $0.agency = "临澜市教育局"
            $0.cells = ["requests/carriedIn/business": "2"]
        }
        #expect(found.map(\.rule) == ["identity.agency"])
        #expect(try across { $0.agency = "测试局" } == [])
    }

    @Test func anOfficeIsNotItsGovernment() throws {
        var old = before
        old.agency = "临澜市人民政府办公室"
        for agency in ["临澜市人民政府", "临澜市"] {
            var new = SampleReport()
            new.agency = agency
            let found = try ReportChecker.checkAcrossYears(old: old.report(), new: new.report()).findings
            #expect(found.map(\.rule) == ["identity.scope"], "\(agency)")
        }
    }

    @Test func theFiveYearsFollowOneAnother() throws {
        for (old, new) in zip(Fixtures.years, Fixtures.years.dropFirst()) {
            let outcome = try ReportChecker.checkAcrossYears(old: Fixtures.report(old), new: Fixtures.report(new))
            #expect(outcome.findings == [], "\(old) \(new)")
            #expect(outcome.notes == [])
        }
        for name in Fixtures.years {
            let found = try ReportChecker.check(Fixtures.report(name)).findings
            #expect(found == [], "\(name)")
        }
    }
}
