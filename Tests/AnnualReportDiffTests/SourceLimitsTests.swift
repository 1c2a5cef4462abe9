// What has more text, lines or cells than a report can have is refused or read in part, and said; how time grows is
// measured by `reportdiff-benchmark growth`.

import AnnualReportDiff
import Testing

@Suite struct SourceLimitsTests {
    private func error(_ text: String, name: String = "report.txt") -> ReportError? {
        do throws(ReportError) {
            _ = try AnnualReports.read(Array(text.utf8), name: name)
            return nil
        } catch {
            return error
        }
    }

    private static let head = "临澜市商务局2021年政府信息公开工作年度报告\n一、总体情况\n全年公开信息12件。\n"

    @Test func blankLinesCostNothing() {
        #expect(error(Self.head + String(repeating: "\n", count: 100_000)) == nil)
    }

    @Test func moreLinesAndCellsThanAReportHasAreRefused() {
        let many = SourceLimits.pieces + 1
        #expect(error(Self.head + String(repeating: "甲\n", count: many)) == .unreadable(.tooManyPieces))
        #expect(error(Self.head + String(repeating: "甲\t乙\n", count: many / 2)) == .unreadable(.tooManyPieces))
        #expect(
            error("# \(Self.head)\n" + String(repeating: "| 1 | 2 |\n", count: many / 2), name: "report.md")
                == .unreadable(.tooManyPieces))
        #expect(
            error("<html><h2>一、总体情况</h2><table><tr>" + String(repeating: "<td>1", count: many) + "</table>")
                == .unreadable(.tooManyPieces))
        #expect(
            error("<html><h2>一、总体情况</h2>" + String(repeating: "<p>甲", count: many))
                == .unreadable(.tooManyPieces))
    }

    @Test func moreTextThanAReportHasIsRefused() {
        let text = Self.head + String(repeating: "公", count: SourceLimits.characters)
        #expect(error(text) == .unreadable(.tooManyPieces))
        #expect(error("<html><h2>一、总体情况</h2><p>\(text)</p>") == .unreadable(.tooManyPieces))
    }

    @Test func aTableOfMoreCellsThanTheFormCanHaveIsNotRead() throws {
        let rows = String(repeating: "甲乙丙\t1\t2\t3\n", count: 900)
        let text = Self.head + "二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t3\n" + rows
        let file = try AnnualReports.read(Array(text.utf8), name: "report.txt")
        #expect(file.report.notes.contains { $0.code == .tableTooLarge })
    }

    @Test func ofManyRowsOfABodysOwnTheRestIsCounted() throws {
        let rows = (1...250).map { "甲乙丙\($0)丁\t1\t2\t3\n" }.joined()
        let text = Self.head + "二、主动公开政府信息情况\n信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n规章\t0\t0\t3\n" + rows
        let file = try AnnualReports.read(Array(text.utf8), name: "report.txt")
        let note = file.report.notes.first { $0.code == .rowsTooMany }
        #expect(note?.arguments.last == "50")
    }
}
