import AnnualReportDiff
import ContentDigest
import Foundation
import JSONText
import Markup
import TestSupport
import Testing

@testable import ReportRendering

@Suite struct HTMLTests {
    private static let pairs =
        FixtureReport.neighbors + [
            ("linlan-2021.md", "linlan-2020.txt"), ("oddities/words.txt", "oddities/eight-columns.txt"),
        ]

    private func json(_ result: ChangeReport) throws -> [JSONValue] {
        try #require(try JSONParser(ReportRenderer.render(result, as: .json)).parse()["changes"]?.arrayValue)
    }

    @Test(arguments: pairs)
    func everyTagIsClosedWhereItShouldBe(old: String, new: String) throws {
        let bytes = ReportRenderer.render(try FixtureReport.compare(old, new), as: .html)
        var tokenizer = MarkupTokenizer(bytes: bytes, dialect: .html)
        var open: [String] = []
        while let token = tokenizer.next() {
            let name = tokenizer.name(of: token)
            switch token.kind {
            case .startTag where !["meta", "input", "col"].contains(name): open.append(name)
            case .endTag: #expect(open.popLast() == name)
            default: continue
            }
        }
        #expect(open.isEmpty)
    }

    @Test(arguments: pairs)
    func everyChangeHasItsAnchorOnceAndEveryLinkLeadsSomewhere(old: String, new: String) throws {
        let result = try FixtureReport.compare(old, new)
        let page = HTMLPageReading(result)
        let ids = page.values("id")
        #expect(Set(ids).count == ids.count)
        let marked = page.elements.filter { page.tree.attribute("data-change", of: $0) != nil }
            .compactMap { page.tree.attribute("id", of: $0) }
        #expect(Set(marked) == Set(result.diff.changes.map(\.id)))
        #expect(marked.count == result.diff.changes.count)
        let targets = page.values("href").map { String($0.dropFirst()) }
        #expect(Set(targets).subtracting(ids).isEmpty)
    }

    @Test(arguments: pairs)
    func markedCellsAreThoseOfTheJSON(old: String, new: String) throws {
        let result = try FixtureReport.compare(old, new)
        let page = HTMLPageReading(result)
        for change in try json(result) where change["kind"]?.stringValue == "cell" {
            let node = try #require(page.element(id: change["id"]?.stringValue ?? ""))
            #expect(page.tree.attribute("data-address", of: node) == change["address"]?.stringValue)
            #expect(page.tree.attribute("data-operation", of: node) == change["operation"]?.stringValue)
            #expect(page.texts("del", in: node) == printed(change["old"]))
            #expect(page.texts("ins", in: node) == printed(change["new"]))
            if change["cause"]?.stringValue == "value", let delta = change["delta"]?["absolute"]?.numberText {
                let small = page.texts("small", in: node).joined()
                #expect(small.contains(delta))
                if let percent = change["delta"]?["percent"]?.numberText { #expect(small.contains(percent + "%")) }
            }
        }
    }

    @Test func theSumOfOtherResultsIsShownWhereItDidNotChange() throws {
        let result = try FixtureReport.compare("linlan-2019.txt", "linlan-2021.md")
        let page = HTMLPageReading(result)
        let row = try #require(
            page.elements.first {
                page.tree.name(of: $0) == "tr" && page.texts("th", in: $0) == ["（六）其他处理"]
                    && page.texts("td", in: $0).count == 7
            })
        let changed = Set(result.diff.cells.filter { $0.address.row == "other" }.map(\.address.column))
        #expect(changed.isDisjoint(with: ["business", "socialOrganization"]))
        let shown = page.texts("td", in: row)
        #expect(shown[1] == "3" && shown[3] == "1")
    }

    /// A side as a page prints it; nothing for one that is not there.
    private func printed(_ side: JSONValue?) -> [String] {
        guard let side, side["location"] != nil else { return [] }
        guard let text = side["text"]?.stringValue else { return [side["number"]?.numberText ?? "（无）"] }
        if text.isEmpty { return ["（空）"] }
        let unit = side["unit"]?.stringValue ?? ""
        return [text.hasSuffix(unit) ? text : text + unit]
    }

    @Test(arguments: pairs)
    func markedPassagesAreThoseOfTheJSON(old: String, new: String) throws {
        let result = try FixtureReport.compare(old, new)
        let page = HTMLPageReading(result)
        for change in try json(result) where change["kind"]?.stringValue == "passage" {
            let node = try #require(page.element(id: change["id"]?.stringValue ?? ""))
            #expect(page.tree.attribute("data-operation", of: node) == change["operation"]?.stringValue)
            #expect(page.tree.attribute("data-nature", of: node) == change["nature"]?.stringValue)
            let edits = change["edits"]?.arrayValue ?? []
            for (side, element, operation) in [("old", "del", "delete"), ("new", "ins", "insert")] {
                let half = try #require(page.element(class: side, in: node))
                let marked = edits.filter { $0["operation"]?.stringValue == operation }.compactMap {
                    $0["text"]?.stringValue
                }
                #expect(page.texts(element, in: half) == marked)
                if let text = change[side]?["text"]?.stringValue { #expect(page.texts("p", in: half) == [text]) }
            }
        }
    }

    @Test func aMoveIsLinkedBothWays() throws {
        let result = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        let page = HTMLPageReading(result)
        let moves = result.diff.passages.filter { $0.operation == .moved }
        #expect(moves.count == 2)
        for move in moves {
            let place = try #require(page.element(id: move.id))
            let origin = try #require(page.element(id: "from-\(move.id)"))
            #expect(
                page.tree.descendants(of: place).contains { page.tree.attribute("href", of: $0) == "#from-\(move.id)" })
            #expect(page.tree.descendants(of: origin).contains { page.tree.attribute("href", of: $0) == "#\(move.id)" })
            #expect(page.texts("p", in: origin).first == move.old?.text)
        }
    }

    @Test func bothNarrativesStandOnThePageInTheirOrder() throws {
        let result = try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md")
        let passages = ProseRows(result)
        let shown = PassageSection.all.flatMap(passages.rows).flatMap { row -> [PassageChange.Side] in
            switch row {
            case .unchanged(let passage): [passage.new]
            case .change(let change): [change.new].compactMap { $0 }
            case .origin: []
            }
        }
        #expect(shown.map(\.indexes.lowerBound) == shown.map(\.indexes.lowerBound).sorted())
        let old = PassageSection.all.flatMap(passages.rows).flatMap { row -> [PassageChange.Side] in
            switch row {
            case .unchanged(let passage): [passage.old]
            case .change(let change): change.operation == .moved ? [] : [change.old].compactMap { $0 }
            case .origin(let change): [change.old].compactMap { $0 }
            }
        }
        #expect(old.flatMap { Array($0.indexes) } == Array(0..<(old.map(\.indexes.upperBound).max() ?? 0)))
    }

    @Test func aPageAllowsOnlyItsOwnStyleAndScriptAndAsksForNothing() throws {
        let page = HTMLPageReading(try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md"))
        for name in ["style", "script"] {
            let node = try #require(page.elements.first { page.tree.name(of: $0) == name })
            let content = Array(page.tree.textContent(of: node).utf8)
            let hash = Data(SHA256.hash(content).bytes).base64EncodedString()
            #expect(page.source.contains("\(name)-src 'sha256-\(hash)'"))
        }
        #expect(!page.elements.contains { page.tree.attribute("style", of: $0) != nil })
        #expect(!page.source.contains("://") && !page.source.contains("url(") && !page.source.contains("@import"))
        #expect(page.values("src").isEmpty)
    }

    @Test func hostileTextIsTextAndControlCharactersDoNotPass() throws {
        let name = "\"><img src=x onerror=alert(1)>\u{1B}[31m\u{202E}.md"
        let hostile = "</p><script>alert(1)</script><!-- &amp; ]]> \u{7}\u{85}\u{FFFE}' \" 三级审查"
        let text = String(decoding: try Data(contentsOf: ProjectPaths.fixture("yunping-draft-2.md")), as: UTF8.self)
        let damaged = text.replacing("三级审查", with: hostile)
        #expect(damaged != text)
        let new = try AnnualReports.read(Array(damaged.utf8), name: name)
        let old = try FixtureReport.read("yunping-draft-1.txt")
        let bytes = ReportRenderer.render(try AnnualReports.compare(old: old, new: new), as: .html)
        let page = HTMLPageReading(bytes)
        #expect(page.elements.count { page.tree.name(of: $0) == "script" } == 1)
        #expect(!page.elements.contains { page.tree.name(of: $0) == "img" })
        #expect(
            page.source.unicodeScalars.allSatisfy { scalar in
                scalar == "\n"
                    || !(scalar.properties.generalCategory == .control || [0x202E, 0xFFFE].contains(scalar.value))
            })
        #expect(page.tree.textContent(of: page.tree.root).contains("<script>alert(1)</script>"))
    }

    @Test func findingsAndDecisionsStandBesideTheChange() throws {
        var plain = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        let finding = Finding(
            id: "f1", rule: "requests.balance", severity: .error, side: .new,
            message: Message(chinese: "一加二<三加四", english: "one and two < three and four"),
            addresses: [CellAddress(.requests, "new", "total")], standing: .introduced)
        let index = try #require(plain.diff.changes.firstIndex { if case .cell = $0 { true } else { false } })
        guard case .cell(var cell) = plain.diff.changes[index] else { return }
        cell.findings = ["f1"]
        cell.decision = Decision(verdict: .query, note: "核对台账", by: "审核员", time: nil)
        plain.diff.changes[index] = .cell(cell)
        plain.findings = [finding]
        let page = HTMLPageReading(plain)
        let node = try #require(page.element(id: cell.id))
        #expect(page.texts("a", in: node) == ["! 错误"])
        #expect(page.texts("span", in: node).contains("待核实：核对台账（审核员）"))
        let entry = try #require(page.element(id: "finding-f1"))
        #expect(page.tree.textContent(of: entry).contains("一加二<三加四（新，本次修改引入，requests.balance）"))
        #expect(page.tree.descendants(of: entry).contains { page.tree.attribute("href", of: $0) == "#\(cell.id)" })
        #expect(page.values("id").contains("show-findings"))
    }

    @Test(arguments: Language.allCases)
    func theSameInputGivesTheSameBytes(language: Language) throws {
        var options = RenderingOptions()
        options.language = language
        let first = try FixtureReport.compare("linlan-2022.txt", "linlan-2023.txt")
        let second = try FixtureReport.compare("linlan-2022.txt", "linlan-2023.txt")
        #expect(
            ReportRenderer.render(first, as: .html, options: options)
                == ReportRenderer.render(second, as: .html, options: options))
    }

    @Test func onlyTheAskedPartsAreShown() throws {
        var options = RenderingOptions()
        options.parts = [.cells]
        let result = try FixtureReport.compare("linlan-2022.txt", "linlan-2023.txt")
        let page = HTMLPageReading(result, options: options)
        #expect(Set(page.values("data-change")) == ["cell"])
        #expect(!page.values("id").contains("summary"))
    }

    @Test(arguments: ["", "f", "fo", "foo", "foob"])
    func base64IsThatOfTheStandard(text: String) {
        #expect(Base64.encode(Array(text.utf8)) == Data(text.utf8).base64EncodedString())
    }
}
