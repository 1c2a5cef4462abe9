// Columns that stand in another order than the form's: told by their heads or their sums, never read over.

import DocumentReading
import ReportModel
import StatutoryForms
import Testing

@Suite struct ColumnOrderTests {
    private static let columns = [
        "naturalPerson", "business", "research", "socialOrganization", "legalServices", "otherOrganization", "total",
    ]

    private static func read(_ table: String) throws -> Report {
        let text = "临澜市商务局2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" + table
        return try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "table.txt"))
    }

    private static func new(_ report: Report) -> [String?] {
        columns.map { report.cells[CellAddress(.requests, "new", $0)]?.figure?.text }
    }

    private static func rows(_ new: String, _ carriedIn: String, _ carriedOut: String) -> String {
        "一、本年新收政府信息公开申请数量\t\(new)\n二、上年结转政府信息公开申请数量\t\(carriedIn)\n四、结转下年度继续办理\t\(carriedOut)"
    }

    @Test func aTotalInFrontIsReadByItsHead() throws {
        let heads = "\t总计\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\n"
        let report = try Self.read(
            heads + Self.rows("21\t1\t2\t3\t4\t5\t6", "1\t1\t0\t0\t0\t0\t0", "0\t0\t0\t0\t0\t0\t0"))
        #expect(Self.new(report) == ["1", "2", "3", "4", "5", "6", "21"])
        #expect(report.notes.contains { $0.code == .columnsOutOfOrder })
    }

    @Test func aTotalInFrontIsReadByTheSumsWhereTheHeadsAreLost() throws {
        let report = try Self.read(
            Self.rows("21\t1\t2\t3\t4\t5\t6", "7\t1\t0\t3\t0\t3\t0", "0\t0\t0\t0\t0\t0\t0"))
        #expect(Self.new(report) == ["1", "2", "3", "4", "5", "6", "21"])
        #expect(report.notes.contains { $0.code == .columnsOutOfOrder })
    }

    @Test func organisationsAreReadByTheirHeads() throws {
        let heads = "\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t科研机构\t商业企业\t社会公益组织\t法律服务机构\t其他\t\n"
        let report = try Self.read(
            heads + Self.rows("1\t2\t3\t4\t5\t6\t21", "1\t0\t0\t0\t0\t0\t1", "0\t0\t0\t0\t0\t0\t0"))
        #expect(Self.new(report) == ["1", "3", "2", "4", "5", "6", "21"])
    }

    @Test func headsOneBelowTheOtherOnlyRaiseADoubt() throws {
        let heads = "法人或其他组织\n社会公益组织\n法律服务机构\n商业企业\n科研机构\n其他\n自然人\n总计\n"
        let report = try Self.read(
            heads + Self.rows("1\t2\t3\t4\t5\t6\t21", "1\t0\t0\t0\t0\t0\t1", "0\t0\t0\t0\t0\t0\t0"))
        #expect(Self.new(report) == ["1", "2", "3", "4", "5", "6", "21"])
        #expect(report.notes.contains { $0.code == .columnsDoubtful })
    }

    @Test func theFormsOwnOrderNeedsNoNote() throws {
        let heads = "\t自然人\t法人或其他组织\t\t\t\t\t总计\n\t\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t\n"
        let report = try Self.read(
            heads + Self.rows("1\t2\t3\t4\t5\t6\t21", "1\t0\t0\t0\t0\t0\t1", "0\t0\t0\t0\t0\t0\t0"))
        #expect(!report.notes.contains { $0.code == .columnsOutOfOrder || $0.code == .columnsDoubtful })
    }

    @Test func aBlockOfTableTwoIsReadByItsHeads() throws {
        let report = try Self.read(
            "信息内容\t现行有效件数\t本年废止件数\t本年制发件数\n规章\t3\t2\t1\n行政规范性文件\t30\t20\t10\n")
        let cells = ["issued", "repealed", "inForce"].map {
            report.cells[CellAddress(.proactive, "normativeDocuments", $0)]?.figure?.text
        }
        #expect(cells == ["10", "20", "30"])
    }

    @Test func labelsPrintedBehindTheirValuesTakeNoOthers() throws {
        let report = try Self.read(
            "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n1\n2\n3\n规章\n10\n20\n30\n行政规范性文件\n")
        #expect(report.cells[CellAddress(.proactive, "rules", "issued")]?.figure == nil)
        #expect(report.notes.contains { $0.code == .rowUnreadable })
    }

    @Test(arguments: [
        ("行政复议\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计", "1\t2\t3\t4\t10", ["1", "10"]),
        ("行政复议\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结", "10\t1\t2\t3\t4", ["1", "10"]),
    ])
    func resultsOfTableFourAreReadByTheirHeads(heads: String, row: String, ends: [String]) throws {
        let rows = ["行政复议", "未经复议直接起诉", "复议后起诉"].map { "\($0)\t\(row)" }.joined(separator: "\n")
        let report = try Self.read(heads.replacing("行政复议", with: "") + "\n" + rows)
        let cells = ["upheld", "total"].map {
            report.cells[CellAddress(.proceedings, "litigation.direct", $0)]?.figure?.text
        }
        #expect(cells == ends)
    }

    @Test func proceedingsInAnotherOrderAreReadByTheirHeads() throws {
        let results = "结果维持\t结果纠正\t其他结果\t尚未审结\t总计"
        let text = """
            行政诉讼\t\t\t\t\t\t\t\t\t\t行政复议\t\t\t\t
            未经复议直接起诉\t\t\t\t\t复议后起诉\t\t\t\t\t\t\t\t\t
            \(results)\t\(results)\t\(results)
            1\t0\t0\t0\t1\t2\t0\t0\t0\t2\t3\t0\t0\t0\t3
            """
        let report = try Self.read(text)
        let cells = ["reconsideration", "litigation.direct", "litigation.afterReconsideration"].map {
            report.cells[CellAddress(.proceedings, $0, "total")]?.figure?.text
        }
        #expect(cells == ["3", "1", "2"])
        #expect(report.notes.contains { $0.code == .columnsOutOfOrder })
    }
}
