// The report is found within the page, whatever publishes it.

import DocumentReading
import ReportModel
import StatutoryForms
import Testing

@Suite struct HTMLContentTests {
    private func report(_ html: String) throws -> Report { try ReportBinder.bind(HTMLOutline.document(html)) }

    @Test(arguments: PortalPage.all)
    func onlyTheReportIsRead(page: PortalPage) throws {
        let report = try report(page.page(PortalPage.title, PortalPage.body))
        #expect(report.title?.text == PortalPage.title)
        #expect(report.preamble.map(\.text) == ["根据《中华人民共和国政府信息公开条例》要求，编制本报告。"])
        #expect(report.sections.map(\.number) == ["一", "二", "三", "四", "五", "六"])
        let last = report.sections.last?.paragraphs.map(\.text).joined(separator: "/")
        #expect(last == "2022年未收取信息处理费。/临澜市测试局/2023年1月18日" || last == "2022年未收取信息处理费。/临澜市测试局2023年1月18日")
        let skipped = report.notes.filter { $0.code == .furnitureSkipped }
        #expect(skipped.count == (page.name == "bare" ? 0 : 1))
        #expect(!report.notes.contains { $0.code == .tableForeign })
        if page.name == "TRS_Editor" { #expect(skipped.first?.arguments.first?.contains("扫一扫") ?? false) }
    }

    @Test func sectionsOutsideTheHeaviestElementAreKept() throws {
        let long = String(repeating: "全年公开信息，逐条核对。", count: 100)
        let html = """
            <div class=Section1><p>\(PortalPage.title)</p><p>一、总体情况</p><p>\(long)</p></div>
            <div class=Section2><p>五、存在的主要问题及改进情况</p><p>人员不足，拟增配一人。</p><p>六、其他需要报告的事项</p><p>无其他事项。</p></div>
            """
        let report = try report(html)
        #expect(report.sections.map { $0.paragraphs.count } == [1, 1, 1])
        #expect(!report.notes.contains { $0.code == .furnitureSkipped })
    }

    @Test func aPictureInTheReportIsCounted() throws {
        let report = try report("<h1>\(PortalPage.title)</h1><div>\(PortalPage.body)<img src=a.png></div>")
        #expect(report.notes.contains { $0.code == .imageSkipped && $0.arguments == ["1", "a.png"] })
        #expect(report.objects.map(\.name) == ["a.png"])
    }
}
