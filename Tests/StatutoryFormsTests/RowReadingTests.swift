// What a row with too many, too few or odd values is read as, and what is said about it.

import DocumentReading
import ReportModel
import StatutoryForms
import Testing

@Suite struct RowReadingTests {
    private static let columns = [
        "naturalPerson", "business", "research", "socialOrganization", "legalServices", "otherOrganization", "total",
    ]

    /// The row 本年新收 of a table of three rows, and the notes.
    private static func read(_ row: String) throws -> (values: [String?], notes: [Note]) {
        let text = """
            临澜市商务局2021年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t\(row)
            二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            四、结转下年度继续办理\t2\t2\t3\t4\t5\t6\t22
            """
        let report = try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "row.txt"))
        return (columns.map { report.cells[CellAddress(.requests, "new", $0)]?.figure?.text }, report.notes)
    }

    @Test func eightFiguresForSevenAreReadByTheSum() throws {
        let (values, notes) = try Self.read("9\t4\t2\t1\t3\t0\t1\t20")
        #expect(values == ["9", "4", "2", "1", "3", "1", "20"])
        #expect(notes.contains { $0.code == .rowExtraValue })
    }

    @Test func aSplitNumberIsOneNumberAgain() throws {
        let (values, notes) = try Self.read("9\t4\t2\t1\t3\t1\t2\t0")
        #expect(values == ["9", "4", "2", "1", "3", "1", "20"])
        #expect(notes.contains { $0.code == .rowSplitValue })
    }

    @Test func eightFiguresWithoutASumAreUnreadable() throws {
        let (values, notes) = try Self.read("11\t22\t33\t44\t55\t66\t77\t88")
        #expect(values.allSatisfy { $0 == nil })
        #expect(notes.contains { $0.code == .rowUnreadable && $0.arguments.count == 2 })
    }

    @Test func ofReadingsThatAddUpAlikeOnlyWhatTheyShareIsRead() throws {
        // Either 0 may be the one too many.
        let (values, notes) = try Self.read("5\t0\t1\t0\t2\t3\t4\t15")
        #expect(values == ["5", nil, nil, "2", "3", "4", "15"])
        #expect(notes.contains { $0.code == .rowUnreadable })
    }

    @Test func moreThanTwoFiguresTooManyAreNotWeighed() throws {
        // Nine figures for seven columns have 36 readings, of which one adds up; ten have 120.
        let nine = try Self.read("100\t1\t2\t1000\t4\t8\t16\t32\t63")
        #expect(nine.values == ["1", "2", "4", "8", "16", "32", "63"])
        #expect(nine.notes.contains { $0.code == .rowExtraValue })
        let ten = try Self.read("100\t1\t2\t1000\t4\t8\t5000\t16\t32\t63")
        #expect(ten.values.allSatisfy { $0 == nil })
        #expect(ten.notes.contains { $0.code == .rowUnreadable })
    }

    @Test func blanksStandWhereTheyStand() throws {
        #expect(try Self.read("9\t\t2\t1\t\t1\t13").values == ["9", "", "2", "1", "", "1", "13"])
        #expect(try Self.read("\t\t\t\t\t\t").values == Array(repeating: "", count: 7))
    }

    @Test func aWrongSumIsKeptAsPrinted() throws {
        #expect(try Self.read("9\t4\t2\t1\t3\t1\t99").values == ["9", "4", "2", "1", "3", "1", "99"])
    }

    @Test func wordsAreKeptAndNoted() throws {
        let (values, notes) = try Self.read("不适用\t4\t2\t1\t3\t1\t11")
        #expect(values.first == "不适用")
        #expect(notes.contains { $0.code == .cellWords })
    }
}
