import AnnualReportDiff
import ContentDigest
import Foundation
import JSONText
import Markup
import TestSupport
import Testing

@testable import ReportRendering

@Suite struct SeriesTests {
    private static let series = Result { try FixtureReport.series(FixtureReport.brokenYears) }

    private func page(_ options: RenderingOptions = RenderingOptions()) throws -> HTMLPageReading {
        HTMLPageReading(ReportRenderer.render(try Self.series.get(), as: .html, options: options))
    }

    private func text(_ change: (inout RenderingOptions) -> Void = { _ in }) throws -> String {
        var options = RenderingOptions()
        change(&options)
        return String(
            decoding: ReportRenderer.render(try Self.series.get(), as: .text, options: options), as: UTF8.self)
    }

    @Test func theBrokenLinkIsSaidInTheSummaryAndShownInItsChain() throws {
        let text = try text()
        #expect(text.contains("年度衔接中有2处断开（2021→2022 商业企业 7≠9；2021→2022 总计 46≠48）"))
        #expect(text.contains("商业企业          4 = 4    10 = 10      7 ≠ 9    11 = 11"))
    }

    @Test func rowsWithoutAnyFigureAreCountedAndListedOnlyInFull() throws {
        #expect(try text().contains("另有6行各年都是0、空白或缺失，不列。"))
        let full = try text { $0.isFull = true }
        #expect(!full.contains("各年都是0") && full.split(separator: "\n").count > 230)
    }

    @Test func noLineIsWiderThanTheTerminal() throws {
        for width in [100, 140] {
            let text = try text { $0.width = width }
            #expect(text.split(separator: "\n").allSatisfy { TerminalWidth.of(String($0)) <= width })
        }
    }

    @Test func theTableOfValuesHasALineForEachCellAndYear() throws {
        let series = try Self.series.get()
        let bytes = ReportRenderer.render(series, as: .csv)
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.count == 1 + series.rows.count * 5)
        #expect(lines.contains { $0.hasSuffix(",proactive/rules/made,-1,-100,down") })
        let gap = lines.first { $0.contains(",2021,") && $0.contains("proactive/rules/totalDisclosed,") }
        #expect(gap?.hasSuffix("对外公开总数量,,,,none,,,,") == true)
    }

    @Test func theWorkbookHoldsWhatTheJSONHolds() throws {
        var options = RenderingOptions()
        options.language = .english
        let series = try Self.series.get()
        let workbook = try ReadWorkbook(ReportRenderer.render(series, as: .xlsx, options: options))
        let numbers = try #require(workbook["Numbers"])
        #expect(numbers.records.count == series.rows.count)
        for (row, record) in zip(series.rows, numbers.records) {
            #expect(record["Address"]?.text == "\(row.address)")
            for (year, value) in zip(series.years, row.values) {
                #expect(record["\(year)"]?.text ?? "" == value?.number?.description ?? "", "\(row.address) \(year)")
            }
        }
        let links = try #require(workbook["Links"]).records
        #expect(links.count { $0["Link"]?.text == "broken" } == 2 && links.count == 39)
        #expect(try #require(workbook["Findings"]).records.count == 1)
        #expect(try #require(workbook["Repeated"]).records.count == series.repeated.count)
    }

    @Test func everyRowOfThePageHoldsTheFiguresOfTheJSON() throws {
        let page = try page()
        let series = try Self.series.get()
        let rows = page.elements.compactMap { node in page.tree.attribute("data-address", of: node).map { ($0, node) } }
        #expect(rows.count > 200)
        for (address, node) in rows {
            let row = try #require(series.rows.first { "\($0.address)" == address })
            let texts = page.texts("td", in: node)
            for value in row.values {
                let printed = value?.text ?? value?.number?.description ?? "·"
                #expect(texts.contains { $0.hasPrefix(printed.isEmpty ? "（空）" : printed) }, "\(address)")
            }
        }
    }

    @Test func everyChartSaysItsFiguresInWords() throws {
        let page = try page()
        let charts = page.elements.filter { page.tree.attribute("role", of: $0) == "img" }
        #expect(charts.count == 9)
        let labels = charts.compactMap { page.tree.attribute("aria-label", of: $0) }
        #expect(labels.first == "本年新收申请（件）：2019年 457、2020年 537、2021年 587、2022年 691、2023年 569")
        for (chart, label) in zip(charts, labels) {
            let shown = page.texts("text", in: chart).prefix(5)
            #expect(shown.allSatisfy { label.contains($0) })
        }
    }

    @Test func aCurveIsPartedWhereAYearHasNoFigure() throws {
        let rows = try Self.series.get().rows
        let gap = try #require(rows.first { "\($0.address)" == "requests/other.other/total" })
        let curve = try #require(ChartCurve(gap, isFitted: false))
        #expect(curve.runs.map { $0.map(\.index) } == [[2, 3]])
        let mixed = try #require(rows.first { "\($0.address)" == "proactive/procurement/amount" })
        #expect(ChartCurve(mixed, isFitted: true) == nil)
    }

    @Test func aCurveDoesNotCrossAYearWithoutAFigure() throws {
        let names = ["linlan-2019.txt", "linlan-2020.txt", "linlan-2021.md", "linlan-2022.txt", "linlan-2023.txt"]
        let files = try names.map { name -> ReportFile in
            guard name == "linlan-2021.md" else { return try FixtureReport.read(name) }
            let text = try String(contentsOf: ProjectPaths.fixture(name), encoding: .utf8)
            let blank = text.replacing("| 行政处罚 | 26 | | |", with: "| 行政处罚 | | | |")
            return try AnnualReports.read(Array(blank.utf8), name: name)
        }
        let row = try #require(
            try AnnualReports.series(files).rows.first { "\($0.address)" == "proactive/penalties/decisions" })
        let curve = try #require(ChartCurve(row, isFitted: false))
        #expect(curve.runs.map { $0.map(\.index) } == [[0, 1], [3, 4]])
        #expect(curve.strokes(x: { $0 }, y: { "\($0)" }).count == 2)
    }

    @Test(arguments: Language.allCases)
    func aPageAllowsOnlyItsOwnStyleAndAsksForNothing(language: Language) throws {
        var options = RenderingOptions()
        options.language = language
        let page = try page(options)
        let style = try #require(page.elements.first { page.tree.name(of: $0) == "style" })
        let hash = Data(SHA256.hash(Array(page.tree.textContent(of: style).utf8)).bytes).base64EncodedString()
        #expect(page.source.contains("default-src 'none'; style-src 'sha256-\(hash)'; base-uri"))
        #expect(!page.elements.contains { page.tree.name(of: $0) == "script" })
        #expect(page.values("style").isEmpty && page.values("src").isEmpty && !page.source.contains("://"))
        let ids = page.values("id")
        #expect(Set(ids).count == ids.count)
        #expect(Set(page.values("href").map { String($0.dropFirst()) }).subtracting(ids).isEmpty)
    }

    @Test func everyTagIsClosedWhereItShouldBe() throws {
        let bytes = ReportRenderer.render(try Self.series.get(), as: .html)
        var tokenizer = MarkupTokenizer(bytes: bytes, dialect: .html)
        var open: [String] = []
        while let token = tokenizer.next() {
            let name = tokenizer.name(of: token)
            switch token.kind {
            case .startTag where name != "meta": open.append(name)
            case .endTag: #expect(open.popLast() == name)
            default: continue
            }
        }
        #expect(open.isEmpty)
    }
}
