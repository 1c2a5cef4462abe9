import AnnualReportDiff
import Foundation
import TestSupport
import Testing

@Suite struct TextconvTests {
    private func text(_ bytes: [UInt8], _ name: String) throws -> String {
        String(decoding: TextconvWriter(try AnnualReports.read(bytes, name: name).report).bytes(), as: UTF8.self)
    }

    private func text(_ name: String) throws -> String {
        try text([UInt8](Data(contentsOf: ProjectPaths.fixture(name))), name)
    }

    @Test func aReportIsTheSameTextInEveryFormat() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: ProjectPaths.fixtures.path)
        let stems = Dictionary(grouping: names.filter { !$0.hasSuffix(".json") && $0 != "README.md" }) {
            String($0.prefix { $0 != "." })
        }
        let doubled = stems.values.filter { $0.count > 1 }
        #expect(!doubled.isEmpty)
        for group in doubled {
            let texts = try group.sorted().map { try text($0) }
            #expect(texts.allSatisfy { $0 == texts[0] }, "\(group)")
        }
    }

    @Test func everyPassageAndEveryCellIsALine() throws {
        let lines = try text("linlan-2022.txt").split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[0] == "临澜市政务服务管理局2022年政府信息公开工作年度报告" && lines.last == "")
        #expect(lines.contains("一、总体情况") && lines.contains("六、其他需要报告的事项"))
        #expect(lines.contains { $0.hasPrefix("规章 / 本年制发件数：") })
        let new = lines.filter { $0.hasPrefix("一、本年新收政府信息公开申请数量 / ") }
        #expect(new.count == 7 && new.last == "一、本年新收政府信息公开申请数量 / 总计：691")
        #expect(lines.count { $0.contains(" / ") && $0.contains("：") } == 200)
    }

    @Test func aWordingThatIsNotTheFormsIsALine() throws {
        #expect(try text("oddities/odd-labels.txt").contains("表格文字：1、属于国家机密\n"))
        #expect(try !text("linlan-2022.txt").contains("表格文字："))
    }

    @Test func nothingInAReportDrivesTheTerminal() throws {
        let report = "某局2022年政府信息公开工作年度报告\n一、总体情况\n全年\u{1B}[31m公开5件。\n"
        #expect(try text(Array(report.utf8), "a.txt").unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    }

    @Test func theLanguageOfTheProgramChangesNothing() throws {
        let chinese = try ProgramCall("textconv", "linlan-2021.md")
        let english = try ProgramCall("--lang=en", "textconv", "linlan-2021.md")
        #expect(chinese.status == 0 && chinese.output == english.output && chinese.errors.isEmpty)
        #expect(try ProgramCall("textconv", "nowhere.txt").status == 2)
    }
}
