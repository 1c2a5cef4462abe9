// Readings that what is printed around them makes doubtful are withdrawn, not stated.

import DocumentReading
import ReportModel
import StatutoryForms
import Testing

@Suite struct ReadingGuardTests {
    private static let columns = [
        "naturalPerson", "business", "research", "socialOrganization", "legalServices", "otherOrganization", "total",
    ]
    private static let heads = "自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计".split(separator: " ")

    private static func report(_ table: String, name: String = "table.txt") throws -> Report {
        let text = "临澜市商务局2023年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n\(table)\n"
        return try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: name))
    }

    private static func cells(_ row: String, in report: Report) -> [Cell?] {
        columns.map { report.cells[CellAddress(.requests, row, $0)] }
    }

    private static func texts(_ row: String, in report: Report) -> [String?] {
        cells(row, in: report).map { $0?.figure?.text }
    }

    /// Rows of a table, each cell written by the layout.
    private static func table(_ rows: [[String]], cell: (String) -> String, rowStart: String = "", rowEnd: String = "")
        -> String
    {
        ([["项目"] + heads.map(String.init)] + rows).map { row in
            rowStart + row.map(cell).joined() + rowEnd
        }.joined()
    }

    private static let figures: [[String]] = [
        ["一、本年新收政府信息公开申请数量", "80", "1", "0", "0", "0", "0", "81"],
        ["二、上年结转政府信息公开申请数量", "3", "0", "2", "0", "0", "0", "5"],
        ["四、结转下年度继续办理", "83", "1", "2", "0", "0", "0", "86"],
    ]

    /// Whether each cell is read as printed or not at all.
    private static func isFalse(_ report: Report) -> Bool {
        zip(["new", "carriedIn", "carriedOut"], figures).contains { key, row in
            zip(texts(key, in: report), row.dropFirst()).contains { $0 != nil && $0 != $1 }
        }
    }

    @Test(arguments: [("| \n", " ", " | \n", ""), ("", "", "\n|\n", ""), ("", "", " | \n", "|||\n")])
    func barsAndLineBreaksMakeNoBlankCells(layout: (String, String, String, String)) throws {
        for name in ["table.txt", "table.md"] {
            let table = Self.table(
                Self.figures, cell: { layout.1 + $0 + layout.2 }, rowStart: layout.0, rowEnd: layout.3)
            #expect(!Self.isFalse(try Self.report(table, name: name)), "\(name): \(table)")
        }
    }

    @Test func aRowBeforeLoneFiguresIsNotBlank() throws {
        let report = try Self.report(
            """
            | 项目 | \(Self.heads.joined(separator: " | ")) |
            | 一、本年新收政府信息公开申请数量 | | | | | | | |
            | 80 |
            | 1 |
            | 四、结转下年度继续办理 | 8 | 1 | 2 | 0 | 0 | 0 | 11 |
            """)
        #expect(Self.texts("new", in: report).allSatisfy { $0 == nil })
        #expect(report.notes.contains { $0.code == .figureUnplaced && $0.arguments.last == "80 | 1" })
        #expect(Self.texts("carriedOut", in: report) == ["8", "1", "2", "0", "0", "0", "11"])
    }

    @Test func severalFiguresInACellAreKeptAsPrintedAndNotJoined() throws {
        let report = try Self.report(
            """
            | 项目 | \(Self.heads.joined(separator: " | ")) |
            | 一、本年新收政府信息公开申请数量 | 15 16 | 1 | 0 | 0 | 0 | 0 | 32 |
            | 四、结转下年度继续办理 | 8 | 1 | 2 | 0 | 0 | 0 | 11 |
            """)
        let cells = Self.cells("new", in: report)
        #expect(cells.first??.figure?.text == "15 16")
        #expect(cells.first??.figure?.number == nil)
        #expect(cells.last??.figure?.text == "32")
        #expect(report.notes.contains { $0.code == .cellPieces })
    }

    @Test func aBlankBesideSeveralFiguresIsNotKnownToBeBlank() throws {
        let report = try Self.report(
            """
            | 项目 | \(Self.heads.joined(separator: " | ")) |
            | 一、本年新收政府信息公开申请数量 | 15 16 | | 0 | 0 | 0 | 0 | 31 |
            | 二、上年结转政府信息公开申请数量 | | 1 | 0 | 0 | 0 | 0 | 1 |
            | 四、结转下年度继续办理 | 8 | 1 | 2 | 0 | 0 | 0 | 11 |
            """)
        #expect(Self.texts("new", in: report) == ["15 16", nil, "0", "0", "0", "0", "31"])
        #expect(Self.texts("carriedIn", in: report) == [nil, "1", "0", "0", "0", "0", "1"])
    }

    @Test func rowsWithoutLabelsAreReadOnlyWhereTheyAreAsManyAsTheForms() throws {
        func table(_ rows: String...) -> String {
            let lines = rows.map { "|  | \($0) | 0 | 0 | 0 | 0 | 0 | \($0) |" }
            return """
                | 项目 | \(Self.heads.joined(separator: " | ")) |
                | （一）予以公开 | 8 | 1 | 2 | 0 | 0 | 0 | 11 |
                \(lines.joined(separator: "\n"))
                | 2.其他法律行政法规禁止公开 | 8 | 1 | 2 | 0 | 0 | 0 | 11 |
                """
        }
        #expect(Self.texts("partlyGranted", in: try Self.report(table("4", "5"))).first == "4")
        #expect(Self.texts("partlyGranted", in: try Self.report(table("4", "5", "6"))).first == .some(nil))
        #expect(Self.texts("partlyGranted", in: try Self.report(table("4"))).first == .some(nil))
    }

    @Test func aListOfBefore2019IsNotTableFour() throws {
        let report = try ReportBinder.bind(
            DocumentReader.read(
                Array(
                    """
                    临澜区2018年政府信息公开工作年度报告
                    一、概述
                    | 指标名称 | 计量单位 | 2018年度 | 历年累计 |
                    | 行政复议数 | 件 | 0 | 7 |
                    | 行政诉讼数 | 件 | 1 | 2 |
                    """.utf8), name: "list.md"))
        #expect(report.cells.all.isEmpty)
        #expect(!report.labels.contains { $0.address.hasPrefix("proceedings") })
    }
}
