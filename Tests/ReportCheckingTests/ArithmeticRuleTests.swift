// The identities of the tables.

import ReportModel
import Testing

@testable import ReportChecking

@Suite struct ArithmeticRuleTests {
    private func sample(_ cells: [String: String]) -> SampleReport {
        var sample = SampleReport()
        sample.cells = cells
        return sample
    }

    @Test func aCleanReportHasNoFindings() throws {
        let outcome = try ReportChecker.check(SampleReport().report())
        #expect(outcome.findings == [])
        #expect(outcome.notes == [])
    }

    @Test func theBalanceNamesColumnFiguresAndFormula() throws {
        let found = try sample(["requests/carriedOut/business": "1", "requests/carriedOut/total": "3"]).findings()
        #expect(found.map(\.rule) == ["requests.balance"])
        let finding = try #require(found.first)
        #expect(finding.severity == .error)
        #expect(finding.expected?.description == "3")
        #expect(finding.actual?.description == "2")
        #expect(
            finding.addresses.prefix(4).map(\.description) == [
                "requests/new/business", "requests/carriedIn/business", "requests/total/business",
                "requests/carriedOut/business",
            ])
        #expect(finding.message.chinese.contains("商业企业列2+0=2，而2+1=3，相差1"))
        #expect(finding.message.chinese.contains("总计列12+3=15，而13+3=16，相差1"))
        #expect(finding.location?.line != nil)
    }

    @Test func theResultSumIsWordedAsInTheExample() throws {
        let found = try sample(["requests/total/naturalPerson": "4", "requests/total/total": "6"]).findings(
            "requests.resultSum")
        #expect(found.count == 1)
        let alone = try sample(["requests/total/naturalPerson": "4"]).findings("requests.resultSum")
        #expect(alone.map(\.message.chinese) == ["三、本年度办理结果（七）总计（自然人列）为4，而（一）至（六）各行之和为11，相差7。"])
        #expect(alone.first?.addresses.first?.description == "requests/total/naturalPerson")
        #expect(alone.first?.addresses.count == 22)
        #expect(alone.first?.expected == DecimalNumber(11))
    }

    @Test func aTotalThatBreaksForItselfIsAFaultOfItsOwn() throws {
        let found = try sample(["requests/total/naturalPerson": "4", "requests/total/total": "14"]).findings(
            "requests.resultSum")
        #expect(
            found.map { $0.addresses.first?.description } == ["requests/total/naturalPerson", "requests/total/total"])
        #expect(found.map { $0.actual?.description } == ["4", "14"])
    }

    @Test func aBlankBesideFiguresThatMakeUpTheTotalIsOpen() throws {
        let cells = ["requests/granted/business": "", "requests/refused.internalAffairs/business": "2"]
        #expect(try sample(cells).findings("requests.resultSum") == [])
    }

    @Test func twoColumnsThatBreakApartAreTwoFaults() throws {
        let found = try sample(["requests/total/naturalPerson": "4", "requests/total/business": "9"]).findings(
            "requests.resultSum")
        #expect(found.map { $0.addresses[0].column } == ["naturalPerson", "business"])
    }

    @Test func aFaultOfEveryColumnIsSaidOnce() throws {
        var cells: [String: String] = [:]
        for (column, value) in [
            "naturalPerson": "9", "business": "9", "research": "9", "socialOrganization": "9", "legalServices": "9",
            "otherOrganization": "9", "total": "54",
        ] {
            cells["requests/total/\(column)"] = value
        }
        #expect(try sample(cells).findings().map(\.rule).sorted() == ["requests.balance", "requests.resultSum"])
    }

    @Test func theRowSumNamesItsRow() throws {
        let found = try sample(["requests/granted/total": "8", "requests/partlyGranted/total": "1"]).findings(
            "requests.rowSum")
        #expect(
            found.map { $0.addresses[0].description } == ["requests/granted/total", "requests/partlyGranted/total"])
        #expect(found.first?.message.chinese == "三、本年度办理结果（一）予以公开（总计列）为8，而自然人和法人或其他组织各列之和为6+1+0+0+0+0=7，相差1。")
    }

    @Test func eachGroupOfProceedingsHasItsSum() throws {
        let found = try sample([
            "proceedings/reconsideration/total": "6", "proceedings/litigation.direct/total": "1",
            "proceedings/litigation.afterReconsideration/pending": "1",
        ]).findings("proceedings.sum")
        #expect(
            found.map { $0.addresses[0].row } == [
                "reconsideration", "litigation.direct", "litigation.afterReconsideration",
            ])
        #expect(found.map { $0.actual?.description } == ["6", "1", "1"])
        #expect(found.map { $0.expected?.description } == ["5", "2", "2"])
        #expect(found[0].message.chinese == "表四行政复议总计为6，而结果维持、结果纠正、其他结果、尚未审结之和为3+1+0+1=5，相差1。")
    }

    @Test func aBlankIsNeitherPassNorFail() throws {
        let outcome = try ReportChecker.check(sample(["requests/carriedOut/total": ""]).report())
        #expect(outcome.findings.map(\.rule) == ["value.notation"])
        #expect(outcome.notes.map(\.code) == [.checkIncomplete, .checkIncomplete])
        #expect(outcome.notes.map { $0.arguments[0] } == ["requests.balance", "requests.rowSum"])
        #expect(outcome.notes.allSatisfy { $0.arguments[1].contains("四、结转下年度继续办理（总计列）空白") })
    }

    @Test func printedFiguresThatContradictDespiteABlankAreAFault() throws {
        let found = try sample(["requests/granted/research": "", "requests/granted/total": "5"]).findings(
            "requests.rowSum")
        #expect(found.count == 1)
        #expect(found.first?.message.chinese.contains("没有数字，仅凭已印出的数字已不相符") == true)
        #expect(
            try sample(["requests/granted/research": "", "requests/granted/total": "9"]).findings("requests.rowSum")
                == [])
    }

    @Test func zeroMarksCountAsZero() throws {
        let found = try sample(["requests/granted/research": "无", "requests/granted/legalServices": "—"]).findings()
        #expect(Set(found.map(\.rule)) == ["value.notation"])
    }

    @Test func aReadingThatOtherSumsContradictAccusesNobody() throws {
        // Eight values for seven columns: the sum of the row would decide how it is read, but a column disagrees.
        var sample = SampleReport()
        sample.cells = ["requests/total/otherOrganization": "0\t0", "requests/carriedOut/naturalPerson": "4"]
        let report = try sample.report()
        let outcome = ReportChecker.check(report)
        #expect(!outcome.findings.contains { $0.rule == "requests.balance" })
        #expect(outcome.findings.contains { $0.rule == "value.unreadable" && $0.severity == .notice })
    }

    @Test(arguments: [
        "requests/new/research", "requests/granted/business", "requests/carriedOut/legalServices",
        "proceedings/litigation.direct/other",
    ])
    func aCountIsNeitherNegativeNorFractional(_ address: String) throws {
        for text in ["-1", "0.5"] {
            let found = try sample([address: text]).findings("value.notCount")
            #expect(found.map(\.addresses) == [[try #require(CellAddress(address))]], "\(text)")
            #expect(found.first?.message.chinese.contains("印作“\(text)”") == true)
        }
    }

    @Test func changesAndAmountsMayBeNegativeOrFractional() throws {
        var sample = SampleReport()
        sample.edition = .form2019
        sample.year = 2020
        sample.cells = ["proactive/licensing/itemChange": "-18", "proactive/procurement/amount": "1655.0887"]
        #expect(try sample.findings("value.notCount") == [])
    }
}
