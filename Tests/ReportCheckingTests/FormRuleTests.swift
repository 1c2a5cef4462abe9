// Values, table 二, and the form itself.

import DocumentReading
import ReportModel
import StatutoryForms
import Testing

@testable import ReportChecking

@Suite struct FormRuleTests {
    private func sample(_ change: (inout SampleReport) -> Void) -> SampleReport {
        var sample = SampleReport()
        change(&sample)
        return sample
    }

    private func older(_ cells: [String: String]) -> SampleReport {
        sample {
            $0.edition = .form2019
            $0.year = 2020
            $0.cells = cells
        }
    }

    @Test func aNotationIsListedOnceForAllItsCells() throws {
        let found = try sample {
            $0.cells = [
                "proactive/licensing/decisions": "无", "proactive/penalties/decisions": "无",
                "proactive/coercion/decisions": "",
            ]
        }
        .findings("value.notation")
        #expect(found.map { $0.addresses.map(\.row) } == [["licensing", "penalties"], ["coercion"]])
        #expect(found.allSatisfy { $0.severity == .notice })
    }

    @Test func gluedFiguresAreOurDoubt() throws {
        let outcome = try ReportChecker.check(Fixtures.report("oddities/glued.txt"))
        #expect(Set(outcome.findings.map(\.rule)) == ["value.unreadable"])
        #expect(outcome.findings.count == 3)
        #expect(outcome.notes.contains { $0.arguments[0] == "requests.balance" })
    }

    @Test func moreDisclosedThanMadeOrInAll() throws {
        #expect(try older([:]).findings("proactive.disclosed") == [])
        let made = try older(["proactive/normativeDocuments/disclosed": "5"]).findings("proactive.disclosed")
        #expect(made.map { $0.addresses.map(\.column) } == [["disclosed", "made"]])
        #expect(made.first?.severity == .warning)
        let all = try older([
            "proactive/normativeDocuments/disclosed": "3", "proactive/normativeDocuments/totalDisclosed": "2",
        ]).findings("proactive.disclosed")
        #expect(all.map { $0.addresses.map(\.column) } == [["disclosed", "totalDisclosed"]])
        let both = try older(["proactive/normativeDocuments/disclosed": "19"]).findings("proactive.disclosed")
        #expect(both.map { $0.addresses.map(\.column) } == [["disclosed", "made", "totalDisclosed"]])
    }

    @Test func lessInForceThanIssuedAndKept() throws {
        let found = try sample { $0.cells = ["proactive/normativeDocuments/inForce": "2"] }.findings(
            "proactive.inForce")
        #expect(found.map(\.expected) == [DecimalNumber(3)])
        #expect(found.first?.addresses.map(\.column) == ["inForce", "issued", "repealed"])
        #expect(
            try sample { $0.cells = ["proactive/normativeDocuments/inForce": "3"] }.findings("proactive.inForce") == [])
    }

    @Test func aMissingSectionIsAWarningAndIn2019ANotice() throws {
        let found = try sample { $0.omittedSections = [.problems] }.findings("form.section")
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.message.chinese.contains("五、存在的主要问题及改进情况") == true)
        let early = try sample {
            $0.omittedSections = [.problems]
            $0.year = 2019
            $0.edition = .form2019
        }.findings("form.section")
        #expect(early.map(\.severity) == [.notice])
    }

    @Test func aSectionDoubledOrMisplacedIsFound() throws {
        func found(_ text: String) throws -> [Finding] {
            try ReportChecker.check(ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "x.txt"))).findings
                .filter { $0.rule == "form.section" }
        }
        let text = SampleReport().text
        let problems = "五、存在的主要问题及改进情况\n\n办事指南更新不够及时，下一步按月核对。\n"
        let proceedings = "四、政府信息公开行政复议、行政诉讼情况\n"
        let moved = text.replacing(problems, with: "").replacing(proceedings, with: problems + "\n" + proceedings)
        #expect(try found(moved).map(\.severity) == [.warning])
        #expect(try found(moved).first?.message.chinese.contains("顺序与规定不同") == true)
        #expect(try found(text + "\n\n" + problems).contains { $0.message.chinese.contains("出现不止一次") })
        #expect(try found(text) == [])
    }

    @Test func aMissingTableIsFound() throws {
        let found = try sample { $0.omittedTables = [.proceedings] }.findings("form.table")
        #expect(found.map(\.severity) == [.warning])
        let all = try ReportChecker.check(Fixtures.report("oddities/missing-tables.txt")).findings.filter {
            $0.rule == "form.table"
        }
        #expect(all.count == 3)
        #expect(try ReportChecker.check(Fixtures.report("oddities/pre-2019.txt")).findings == [])
    }

    @Test func aMissingRowIsFoundOnce() throws {
        let found = try sample { $0.omittedRows = ["refused.inquiry", "notProcessed.publication"] }.findings("form.row")
        #expect(found.count == 1)
        #expect(found.first?.message.chinese == "表三缺少“（三）不予公开8.属于行政查询事项”、“（五）不予处理3.要求提供公开出版物”各行。")
    }

    @Test func rowsOutOfOrderAreFound() throws {
        let found = try ReportChecker.check(Fixtures.report("oddities/reordered-rows.txt")).findings.filter {
            $0.rule == "form.row"
        }
        #expect(found.map(\.severity) == [.warning, .warning])
    }

    @Test(arguments: [
        ("1.属于国家秘密", "1.属于国家机密"), ("四、结转下年度继续办理", "四、结转下半年度继续办理"),
        ("2.其他法律行政法规禁止公开", "2.其他法律法规禁止公开"), ("行政强制", "行政许可"),
    ])
    func aWordingThatIsNotTheFormsIsFoundOnce(_ label: (String, String)) throws {
        let found = try sample { $0.labels = [label.0: label.1] }.findings()
        #expect(found.map(\.rule) == ["form.label"])
        #expect(found.first?.message.chinese == "表格文字“\(label.1)”与规定的“\(label.0)”不同。")
    }

    @Test(arguments: [("1.属于国家秘密", "1、属于 国家秘密"), ("（一）予以公开", "(一) 予以公开"), ("本年收费金额（单位：万元）", "本年收费金额")])
    func widthSpacesOrdinalsAndUnitsAreNoWording(_ label: (String, String)) throws {
        #expect(try sample { $0.labels = [label.0: label.1] }.findings() == [])
    }

    @Test func sectionSixSpeaksOfFees() throws {
        let found = try sample { $0.other = ["无其他需要报告的事项。"] }.findings()
        #expect(found.map(\.rule) == ["form.feeStatement"])
        #expect(try sample { $0.other = ["本年度收取信息处理费0元。"] }.findings() == [])
        #expect(try older([:]).findings("form.feeStatement") == [])
        #expect(
            try sample {
                $0.other = ["无。"]
                $0.year = 2020
                $0.edition = .form2019
            }.findings("form.feeStatement") == [])
    }

    @Test func sectionOneHasAThousandCharacters() throws {
        let sentence = String(repeating: "公开", count: 49) + "公。"
        let found = try sample { $0.overview = Array(repeating: sentence, count: 11) }.findings("form.length")
        #expect(found.map(\.actual) == [DecimalNumber(1100)])
        #expect(try sample { $0.overview = Array(repeating: sentence, count: 10) }.findings("form.length") == [])
        #expect(
            try sample {
                $0.overview = Array(repeating: sentence, count: 11)
                $0.year = 2020
            }.findings("form.length") == [])
    }

    @Test func aPeriodThatIsLastYearsIsFound() throws {
        let found = try sample { $0.period = "2021年1月1日至2021年12月31日" }.findings("text.period")
        #expect(found.map(\.actual) == [DecimalNumber(2021)])
        #expect(found.map(\.expected) == [DecimalNumber(2022)])
        #expect(try sample { $0.period = "2021年1月1日至2022年12月31日" }.findings("text.period").count == 1)
        #expect(try sample { $0.period = "二〇二一年1月1日至二〇二一年12月31日" }.findings("text.period").count == 1)
        #expect(try sample { $0.period = "２０２２年1月1日至２０２２年12月31日" }.findings("text.period") == [])
    }

    @Test func aTitleThatIsLastYearsIsFoundOnce() throws {
        let found = try sample {
            $0.year = 2021
            $0.period = "2022年1月1日至2022年12月31日"
            $0.overview = ["2022年，我局扎实推进公开。", "2022年共收到政府信息公开申请12件。"]
        }.findings("text.period")
        #expect(found.count == 1)
        #expect(found.first?.message.chinese.contains("标题写的是2021年") == true)
    }

    @Test func planAndHistoryInOtherSectionsAreLeftAlone() throws {
        let plans = ["2022年，我局公开工作还有不足。2023年，我局将重点抓好三项工作。", "针对2021年存在的问题，2022年我局逐项整改。"]
        for plan in plans { #expect(try sample { $0.problems = [plan] }.findings("text.period") == [], "\(plan)") }
        let stale = try sample { $0.other = ["2021年，我局没有其他需要报告的事项，未收取信息处理费。"] }.findings("text.period")
        #expect(stale.count == 1)
        #expect(try sample { $0.problems = ["2021年，本单位公开工作有新的进展，但仍存在不足。"] }.findings("text.period").count == 1)
    }
}
