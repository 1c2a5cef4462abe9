// Where the unit of an amount comes from: its cell, then the head above it, then the line below that head.

import DocumentReading
import ReportModel
import StatutoryForms
import Testing

@Suite struct AmountCaptionTests {
    /// The amount of fees printed as `value` under lines of heads.
    private func amount(_ value: String, heads: String...) throws -> Figure? {
        let text = """
            临澜市商务局2021年政府信息公开工作年度报告
            二、主动公开政府信息情况
            第二十条第（六）项
            信息内容\t本年处罚决定数量
            行政处罚\t3
            行政强制\t4
            第二十条第（八）项
            \(heads.joined(separator: "\n"))
            行政事业性收费\t\(value)
            """
        let report = try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "fees.txt"))
        return report.cells[CellAddress(.proactive, "fees", "amount")]?.figure
    }

    @Test func theHeadNamesTheUnit() throws {
        #expect(try amount("38.6", heads: "信息内容\t本年收费金额（单位：万元）")?.unit == .tenThousandYuan)
        #expect(try amount("38.6", heads: "信息内容\t本年收费金额")?.unit == nil)
    }

    @Test func aUnitPrintedInTheCellOutranksTheHead() throws {
        #expect(try amount("386000元", heads: "信息内容\t本年收费金额（单位：万元）")?.unit == .yuan)
    }

    @Test func theUnitBelowTheHeadOutranksOneElsewhere() throws {
        let figure = try amount("38.6", heads: "罚没款（单位：元）", "信息内容\t本年收费金额", "\t单位：万元")
        #expect(figure?.unit == .tenThousandYuan)
    }
}
