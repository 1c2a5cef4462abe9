// Rows as printed and what stands beside the text are stated in every output.

import AnnualReportDiff
import JSONText
import TestSupport
import Testing

@testable import ReportRendering

@Suite struct RowOutputTests {
    private func file(_ name: String, total: String, chart: String) throws -> ReportFile {
        let text = """
            临澜市商务局2022年政府信息公开工作年度报告
            一、总体情况
            全年无其他情况。
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            （七）总计\t\(total)
            四、结转下年度继续办理\t2\t2\t3\t4\t5\t6\t22
            """
        let read = try AnnualReports.read(Array(text.utf8), name: name)
        let report = read.report
        let object = UnreadObject(
            kind: .chart, name: "图1 <b>", digest: chart, location: SourceLocation(line: 3, column: 1))
        return ReportFile(
            name: name, sha256: read.sha256,
            report: Report(
                format: report.format, encoding: report.encoding, title: report.title, agency: report.agency,
                year: report.year, proactiveForm: report.proactiveForm, requestsForm: report.requestsForm,
                preamble: report.preamble, sections: report.sections, cells: report.cells,
                printedRows: report.printedRows, labels: report.labels, labellings: report.labellings,
                notes: report.notes, objects: [object]))
    }

    private func result() throws -> ChangeReport {
        try AnnualReports.compare(
            old: file("a.txt", total: "11\t22\t33\t44\t55\t66\t77\t244", chart: "c1c1c1c1c1c1c1"),
            new: file("b.txt", total: "11\t22\t33\t44\t55\t66\t77\t245", chart: "d2d2d2d2d2d2d2"))
    }

    @Test func theJSONFitsItsSchema() throws {
        let result = try result()
        let bytes = ReportRenderer.render(result, as: .json)
        try SchemaCheck.comparison(bytes)
        let value = try JSONParser(bytes).parse()
        let changes = try #require(value["changes"]?.arrayValue)
        #expect(changes.map { $0["kind"]?.stringValue } == ["row", "margin"])
        #expect(changes[0]["address"]?.stringValue == "requests/total")
        #expect(changes[0]["old"]?["text"]?.stringValue == "11 | 22 | 33 | 44 | 55 | 66 | 77 | 244")
        #expect(changes[0]["importance"]?["level"]?.stringValue == "high")
        #expect(changes[0]["importance"]?["reason"]?.stringValue == "无法读取而印文不同")
        #expect(changes[1]["of"]?.stringValue == "object" && changes[1]["object"]?.stringValue == "chart")
        #expect(changes[1]["new"]?["digest"]?.stringValue == "d2d2d2d2d2d2d2")
        #expect(value["summary"]?["rows"]?["modified"]?.intValue == 1)
        #expect(value["summary"]?["margins"]?["modified"]?.intValue == 1)
    }

    @Test(arguments: [OutputFormat.text, .markdown, .html, .csv], Language.allCases)
    func everyOutputStatesBoth(format: OutputFormat, language: Language) throws {
        var options = RenderingOptions()
        options.language = language
        let bytes = ReportRenderer.render(try result(), as: format, options: options)
        let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace && $0 != "\\" }
        for part in ["77|244", "77|245", "c1c1c1c1c1c1", "d2d2d2d2d2d2"] { #expect(text.contains(part), "\(part)") }
    }

    @Test func aPartThatIsNotAskedForIsLeftOut() throws {
        for (part, kinds) in [(ReportPart.cells, ["row"]), (.text, ["margin"]), (.summary, [])] {
            var options = RenderingOptions()
            options.parts = [part]
            let value = try JSONParser(ReportRenderer.render(try result(), as: .json, options: options)).parse()
            #expect(value["changes"]?.arrayValue?.compactMap { $0["kind"]?.stringValue } == kinds)
            #expect(value["summary"]?["rows"]?["modified"]?.intValue == 1)
        }
    }

    @Test func theWorkbookHasASheetOfEach() throws {
        var options = RenderingOptions()
        options.language = .english
        let book = try ReadWorkbook(ReportRenderer.render(try result(), as: .xlsx, options: options))
        let names = book.sheets.map(\.name)
        #expect(names.contains("Rows") && names.contains("Beside the text"))
        let rows = try #require(book.sheets.first { $0.name == "Rows" })
        #expect(rows.texts(1).contains("11 | 22 | 33 | 44 | 55 | 66 | 77 | 244"))
    }

    @Test func thePageLeadsToEachChange() throws {
        let result = try result()
        let page = HTMLPageReading(result)
        for change in result.diff.changes {
            let node = try #require(page.element(id: change.id))
            #expect(page.texts("del", in: node).count == 1 && page.texts("ins", in: node).count == 1)
        }
        #expect(page.values("data-change") == ["row", "margin"])
    }

    @Test func theSummaryNamesThem() throws {
        let sentences = SummaryWriter(try result(), narration: Narration(.chinese)).sentences()
        #expect(sentences.contains { $0.hasPrefix("印文不同而无法逐格比较的行1处：") && $0.contains("（七）总计") })
        #expect(sentences.contains("正文以外的改动1处：图表。"))
    }

    @Test func textconvPrintsWhatItCannotRead() throws {
        let report = try file("a.txt", total: "11\t22\t33\t44\t55\t66\t77\t244", chart: "c").report
        let text = String(decoding: TextconvWriter(report).bytes(), as: UTF8.self)
        #expect(text.contains("（七）总计（印文）：11 | 22 | 33 | 44 | 55 | 66 | 77 | 244\n"))
    }
}
