import AnnualReportDiff
import ContentDigest
import Foundation
import Markup
import Testing

@testable import ReportRendering

@Suite struct OverviewTests {
    private static let hostile = "<b>\"x\"</b>\u{1B}[31m,=1+1\n"

    private func page(_ rows: [[UInt8]], _ language: Language = .chinese) -> HTMLPageReading {
        let overview = OverviewRenderer(.html, language: language)
        return HTMLPageReading(overview.head() + rows.joined() + overview.foot(summary: ["共2对报告。"]))
    }

    @Test func aRowTellsWhatMovedAndByHowMuch() throws {
        let result = try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md")
        let text = String(decoding: OverviewRenderer(.csv, language: .chinese).row(id: "1", result), as: UTF8.self)
        let fields = text.dropLast(2).split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        let values = Dictionary(uniqueKeysWithValues: zip(OverviewCSV.fields, fields))
        #expect(fields.count == OverviewCSV.fields.count)
        #expect([values["oldYear"], values["newYear"], values["mode"]] == ["2020", "2021", "year"])
        #expect(
            [values["newOld"], values["newNew"], values["newDelta"], values["newPercent"]] == [
                "537", "587", "50", "9.31",
            ])
        #expect([values["carriedOutOld"], values["carriedOutNew"]] == ["43", "46"])
        #expect(values["changes"] == "\(result.diff.changes.count)" && values["cells"] == "\(result.diff.cells.count)")
        #expect(values["move1Address"] == "proactive/licensing/decisions" && values["move1Delta"] == "8735")
    }

    /// Against a plain reading of the rule: no other row's total moved more.
    @Test(arguments: FixtureReport.neighbors)
    func theFiguresNamedAreThoseThatMovedMost(old: String, new: String) throws {
        let result = try FixtureReport.compare(old, new)
        func weight(_ new: DecimalNumber?, _ delta: Delta?, _ unit: AmountUnit?) -> Double {
            guard let new, let delta, let b = Double(new.description), let moved = Double(delta.absolute.description)
            else { return 0 }
            let weight = moved == 0 ? 0 : moved * moved / (abs(b) + abs(b - moved))
            return unit == .yuan ? weight / 10000 : weight
        }
        let named = MoveRanking.largest(in: result)
        let least = try #require(named.map { weight($0.new, $0.delta, $0.unit) }.min())
        let others = result.diff.cells.filter { change in
            let row = change.address.row
            return change.cause == .value && change.delta != nil && !named.map(\.address).contains(change.address)
                && (change.address.column == "total" || change.address.table == .proactive)
                && change.address.column != "itemChange" && !ComparisonDigest.keyRows.contains(row)
                && row != "carriedIn" && !change.address.isExtra
        }
        #expect(named.count == min(MoveRanking.maximum, named.count + others.count))
        for change in others {
            #expect(weight(change.new?.number, change.delta, change.new?.unit) <= least, "\(change.address)")
        }
    }

    @Test func aFailureIsARowToo() {
        let csv = OverviewRenderer(.csv, language: .english)
        let row = String(decoding: csv.row(id: nil, failure: "line 3: the line is not JSON"), as: UTF8.self)
        #expect(row.hasPrefix(",2,line 3: the line is not JSON,,") && row.hasSuffix(",\r\n"))
        #expect(row.count { $0 == "," } == OverviewCSV.fields.count - 1)
        let page = page([OverviewRenderer(.html, language: .chinese).row(id: nil, failure: "没有这个文件")])
        #expect(page.texts("td", in: page.tree.root) == ["没有这个文件"])
    }

    @Test(arguments: Language.allCases)
    func thePageIsWholeAndAllowsOnlyItsOwnScript(language: Language) throws {
        let overview = OverviewRenderer(.html, language: language)
        let result = try FixtureReport.compare("linlan-2022.txt", "linlan-2023.txt")
        let page = page([overview.row(id: "a", result), overview.row(id: "b", failure: "x")], language)
        for name in ["style", "script"] {
            let node = try #require(page.elements.first { page.tree.name(of: $0) == name })
            let hash = Data(SHA256.hash(Array(page.tree.textContent(of: node).utf8)).bytes).base64EncodedString()
            #expect(page.source.contains("\(name)-src 'sha256-\(hash)'"))
        }
        #expect(!page.source.contains("://") && !page.source.contains("\u{0}") && page.values("src").isEmpty)
        var tokenizer = MarkupTokenizer(bytes: Array(page.source.utf8), dialect: .html)
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
        let heads = page.elements.filter {
            page.tree.name(of: $0) == "th" && page.tree.attribute("scope", of: $0) == "col"
        }
        #expect(heads.count == OverviewPage.columns(Narration(language)).count)
        #expect(page.elements.count { page.tree.name(of: $0) == "tr" } == 3)
    }

    @Test func hostileNamesAreText() throws {
        let result = try FixtureReport.compare("linlan-2022.txt", "linlan-2022.txt")
        let overview = OverviewRenderer(.html, language: .chinese)
        let page = page([overview.row(id: Self.hostile, result), overview.row(id: Self.hostile, failure: Self.hostile)])
        #expect(!page.elements.contains { page.tree.name(of: $0) == "b" } && !page.source.contains("\u{1B}"))
        let row = OverviewRenderer(.csv, language: .chinese).row(id: "=1+1", failure: "a,\"b\"")
        #expect(String(decoding: row, as: UTF8.self).hasPrefix("'=1+1,2,\"a,\"\"b\"\"\","))
    }
}
