// Titles, headings and paragraphs as files print them.

import DocumentReading
import ReportModel
import StatutoryForms
import Testing

@Suite struct OutlineTests {
    private static func bind(_ text: String) throws -> Report {
        try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "outline.txt"))
    }

    private static let body = "\n\n一、总体情况\n\n全年公开政府信息12条。\n\n六、其他需要报告的事项\n\n无。\n"

    @Test(arguments: [
        ("临澜市商务局2019年政府信息公开工作年度报告", "临澜市商务局", 2019),
        ("临澜市商务局\n2019年政府信息公开工作年度报告", "临澜市商务局", 2019),
        ("临澜市\n商务局\n2020年度\n政府信息公开工作报告", "临澜市商务局", 2020),
        ("临澜市商务局2021年政府信息公开工作年度报\n告", "临澜市商务局", 2021),
        ("2019年临澜市商务局政府信息公开工作年度报告", "临澜市商务局", 2019),
        ("临澜市商务局二〇一九年政府信息公开工作年度报告", "临澜市商务局", 2019),
        ("临澜市商务局关于2022年度政府信息公开工作的报告", "临澜市商务局", 2022),
        ("临澜市人民政府办公室２０２３年政府信息公开工作年度报告", "临澜市人民政府办公室", 2023),
        ("临澜市商务局2020年度政府信息公开年报", "临澜市商务局", 2020),
    ])
    func aTitleNamesBodyAndYear(title: String, agency: String, year: Int) throws {
        let report = try Self.bind(title + Self.body)
        #expect(report.agency == agency)
        #expect(report.year == year)
        #expect(report.title?.text == title.filter { $0 != "\n" })
        #expect(report.preamble.isEmpty)
    }

    @Test(arguments: ["一、", "1、", "（一）", "第一部分 ", "一．"], ["总体情况", "政府信息公开工作总体情况", "概述"])
    func headingsAreFoundInEveryStyle(ordinal: String, title: String) throws {
        let last = ["一、": "六、", "1、": "6、", "（一）": "（六）", "第一部分 ": "第六部分 ", "一．": "六．"][ordinal] ?? ""
        let text = "临澜市商务局2021年政府信息公开工作年度报告\n\n\(ordinal)\(title)\n\n正文甲。\n\n\(last)其他需要报告的事项\n\n正文乙。\n"
        let report = try Self.bind(text)
        #expect(report.sections.map(\.role) == [.overview, .other])
        #expect(report.sections.map { $0.paragraphs.map(\.text) } == [["正文甲。"], ["正文乙。"]])
    }

    @Test func textMayStandOnTheLineOfItsHeading() throws {
        let report = try Self.bind("临澜市商务局2021年政府信息公开工作年度报告\n\n一、总体情况\n\n正文。\n\n六、其他需要报告的事项：无其他事项。\n")
        #expect(report.sections.last?.title == "其他需要报告的事项")
        #expect(report.sections.last?.paragraphs.map(\.text) == ["无其他事项。"])
    }

    @Test func aPageMayCutASentence() throws {
        let report = try Self.bind("临澜市商务局2021年政府信息公开工作年度报告\n\n一、总体情况\n\n　　全年共收到申请12\n\n- 3 -\n\n件，均已办结。\n")
        #expect(report.sections.first?.paragraphs.map(\.text) == ["全年共收到申请12件，均已办结。"])
        #expect(report.notes.contains { $0.code == .furnitureSkipped })
    }

    @Test func sentencesThatSpaceTheirFiguresAreNoRows() throws {
        let text = """
            临澜市商务局2021年政府信息公开工作年度报告
            一、总体情况
            全年新收申请 15 件，其中自然人提出 12 件，法人或其他组织提出
            3 件。全年办结 14 件，其中予以公开 5 件、部分公开 2 件、不予公开
            7 件；结转下年度继续办理 1 件。
            六、其他需要报告的事项
            无。
            """
        let report = try Self.bind(text)
        #expect(report.cells.all.isEmpty)
        let prose = report.sections.first?.paragraphs.map(\.text).joined() ?? ""
        #expect(prose == "全年新收申请15件，其中自然人提出12件，法人或其他组织提出3件。全年办结14件，其中予以公开5件、部分公开2件、不予公开7件；结转下年度继续办理1件。")
    }
}
