import AnnualReportDiff
import Testing

@testable import ReportRendering

@Suite struct FindingsTests {
    private func result(_ findings: [Finding]) throws -> ChangeReport {
        let plain = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        return ChangeReport(old: plain.old, new: plain.new, diff: plain.diff, findings: findings)
    }

    private let finding = Finding(
        id: "f1", rule: "requests.balance", severity: .error, side: .new,
        message: Message(chinese: "一加二不等于三加四", english: "one and two are not three and four"),
        addresses: [CellAddress(.requests, "total", "total")], expected: DecimalNumber(322), actual: DecimalNumber(320),
        location: SourceLocation(line: 64, column: 1), standing: .introduced)

    @Test func aFindingIsShownWithItsSeverityAndPlace() throws {
        let text = String(decoding: ReportRenderer.render(try result([finding]), as: .text), as: UTF8.self)
        #expect(text.contains("需要核对\n"))
        #expect(text.contains("错误 一加二不等于三加四（新，第64行，本次修改引入，requests.balance）"))
        #expect(text.contains("新报告有需要核对之处：错误1处。"))
    }

    @Test func withoutFindingsThereIsNoSuchPart() throws {
        let text = String(decoding: ReportRenderer.render(try result([]), as: .text), as: UTF8.self)
        #expect(!text.contains("需要核对"))
    }

    @Test func theSameFindingFitsTheSchema() throws {
        try SchemaCheck.comparison(ReportRenderer.render(try result([finding]), as: .json))
    }
}
