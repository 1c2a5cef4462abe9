// Rows of spaced text that lack values or are cut in two: placed where they stand, or not at all.

import DocumentReading
import ReportModel
import StatutoryForms
import Testing

@Suite struct SpacedRowsTests {
    private static let columns = [
        "naturalPerson", "business", "research", "socialOrganization", "legalServices", "otherOrganization", "total",
    ]

    /// The values of a row of a table whose columns stand ten apart, the first behind a label forty wide.
    private static func read(_ row: String, _ lines: String...) throws -> [String?] {
        let text = """
            临澜市商务局2021年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
                                                    自然人    商业企业  科研机构  社会公益组织  法律服务机构  其他      总计
            （一）予以公开                          10        10        10        10        10        10        60
            \(lines.joined(separator: "\n"))
            四、结转下年度继续办理                  10        10        10        10        10        10        60
            """
        let report = try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "rows.txt"))
        return columns.map { report.cells[CellAddress(.requests, row, $0)]?.figure?.text }
    }

    @Test func aValueUnderAColumnIsThatColumns() throws {
        let values = try Self.read("partlyGranted", "（二）部分公开                          77                  12")
        #expect(values == ["77", "", "12", "", "", "", ""])
    }

    @Test func aValueBetweenTwoColumnsIsNeithers() throws {
        let values = try Self.read("partlyGranted", "（二）部分公开                               77       12")
        #expect(values.allSatisfy { $0 == nil })
    }

    @Test func twoShortRowsWithNamesOfTheirOwnAreTwoRows() throws {
        let lines = (
            "一、本年新收政府信息公开申请数量        1         2         3",
            "二、上年结转政府信息公开申请数量                                      4         5         6         21"
        )
        for row in ["new", "carriedIn"] {
            let values = try Self.read(row, lines.0, lines.1)
            #expect(values.allSatisfy { $0 == nil }, "seven figures between them are not one row")
        }
    }
}
