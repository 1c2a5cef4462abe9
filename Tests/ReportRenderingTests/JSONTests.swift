import AnnualReportDiff
import JSONText
import Testing

@testable import ReportRendering

@Suite struct JSONTests {
    @Test(arguments: FixtureReport.names)
    func everyReportFitsItsSchema(name: String) throws {
        try SchemaCheck.report(ReportRenderer.render(FixtureReport.read(name), as: .json))
    }

    @Test(arguments: FixtureReport.pairs)
    func everyComparisonFitsItsSchema(old: String, new: String) throws {
        var options = RenderingOptions()
        options.isFull = true
        options.language = .english
        try SchemaCheck.comparison(ReportRenderer.render(FixtureReport.compare(old, new), as: .json, options: options))
    }

    @Test func numbersKeepTheirDigits() throws {
        let bytes = ReportRenderer.render(try FixtureReport.read("linlan-2019.txt"), as: .json)
        let cells = try #require(try JSONParser(bytes).parse()["cells"])
        #expect(cells["proactive/procurement/amount"]?["number"]?.numberText == "142.3600")
    }

    @Test func onlyEmptiesTheOtherListsAndKeepsTheCounts() throws {
        let result = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        var options = RenderingOptions()
        options.parts = [.cells]
        let value = try JSONParser(ReportRenderer.render(result, as: .json, options: options)).parse()
        #expect(value["changes"]?.arrayValue?.allSatisfy { $0["kind"]?.stringValue == "cell" } == true)
        #expect(value["summary"]?["sentences"]?.arrayValue?.isEmpty == true)
        #expect(value["summary"]?["passages"]?["modified"]?.intValue == 10)
    }

    @Test func aStrangerCanRebuildBothNarratives() throws {
        var options = RenderingOptions()
        options.isFull = true
        let result = try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md")
        let value = try JSONParser(ReportRenderer.render(result, as: .json, options: options)).parse()
        for (side, report) in [("old", result.old.report), ("new", result.new.report)] {
            let changed = value["changes"]?.arrayValue?.filter { $0["kind"]?.stringValue == "passage" } ?? []
            let texts = (changed + (value["unchanged"]?.arrayValue ?? [])).compactMap { $0[side]?["text"]?.stringValue }
            let whole = [report.title].compactMap { $0 } + report.preamble + report.sections.flatMap(\.paragraphs)
            #expect(letters(texts) == letters(whole.map(\.text)))
        }
    }

    private func letters(_ texts: [String]) -> [Unicode.Scalar] {
        texts.joined().unicodeScalars.filter { !$0.properties.isWhitespace }.sorted { $0.value < $1.value }
    }

    @Test func severalDocumentsCanStandOneALine() throws {
        var options = RenderingOptions()
        options.isCompact = true
        let bytes = ReportRenderer.render(try FixtureReport.read("linlan-2021.md"), as: .json, options: options)
        #expect(bytes.filter { $0 == 10 }.count == 1)
    }
}
