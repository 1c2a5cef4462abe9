// Which readings of a row its own sums and those of its table allow.

import DocumentReading
import ReportModel
import Testing

@testable import StatutoryForms

@Suite struct RowArithmeticTests {
    private func figures(_ numbers: Int...) -> [Figure?] { numbers.map { FigureParser.parse(String($0)) } }

    @Test func aSubtotalCountsOnceAndIsTheSumOfItsParts() {
        let arithmetic = RowArithmetic.lastIsSumWithSubtotal(subtotal: 1, parts: 2...3)
        #expect(arithmetic.holds(figures(5, 7, 3, 4, 12)) == true)
        #expect(arithmetic.holds(figures(5, 8, 3, 4, 12)) == false, "the subtotal is not the sum of its parts")
        #expect(arithmetic.holds(figures(5, 7, 3, 4, 19)) == false, "the subtotal counted twice")
    }

    /// Table 三 with `rows` in place of those of these labels, every other figure 0.
    private func report(_ rows: [String: String]) throws -> Report {
        let form = StatutoryForm.table(.requests, .form2021)
        let lines = form.rows.map { row in
            "\(row.label)\t\(rows[row.key] ?? Array(repeating: "0", count: 7).joined(separator: "\t"))"
        }
        let text = """
            临澜市商务局2021年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            \(lines.joined(separator: "\n"))
            """
        return try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "table.txt"))
    }

    @Test func aRowThatReadsTwoWaysIsSettledByTheSumsOfItsColumns() throws {
        // Eight figures of which either nought may be the one too many: 3 3 0 … or 3 0 3 … both add up to 6.
        let new = "3\t0\t3\t0\t0\t0\t6"
        let report = try report(["new": new, "total": new, "granted": "3\t0\t3\t3\t0\t0\t0\t6"])
        let granted = form.map { report.cells[CellAddress(.requests, "granted", $0)]?.figure?.text }
        #expect(granted == ["3", "0", "3", "0", "0", "0", "6"])
    }

    @Test func aRowThatItsColumnsDoNotSettleStaysOpen() throws {
        // The balance holds whatever the row is; the results fit neither reading.
        let new = "2\t2\t2\t0\t0\t0\t6"
        let report = try report(["new": new, "total": new, "granted": "3\t0\t3\t3\t0\t0\t0\t6"])
        #expect(report.notes.contains { $0.code == .rowUnreadable })
        #expect(report.cells[CellAddress(.requests, "granted", "business")]?.figure == nil)
    }

    private let form = [
        "naturalPerson", "business", "research", "socialOrganization", "legalServices", "otherOrganization", "total",
    ]
}
