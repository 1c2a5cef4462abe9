import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct SeriesCommandTests {
    private static let years = [
        "linlan-2022.txt", "linlan-2019.html", "linlan-2021.md", "linlan-2023.txt", "linlan-2020.docx",
    ]

    private func run(_ arguments: [String]) throws -> ProgramRun {
        try ProgramRun(["series"] + arguments, in: ProjectPaths.fixtures)
    }

    @Test func fiveYearsInAnyOrderAndFormatAreOneSeries() throws {
        let run = try run(Self.years)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.hasPrefix("临澜市政务服务管理局政府信息公开工作年度报告：2019—2023年（5份报告）\n"))
        #expect(run.output.contains("结转和存量的39处年度衔接全部相符。"))
    }

    @Test func brokenLinksDoNotChangeTheStatus() throws {
        let run = try run(["linlan-2021.md", "series/linlan-2022-broken-link.txt", "--quiet"])
        #expect(run.status == 0 && run.output.isEmpty)
    }

    @Test func theJSONIsOneDocument() throws {
        let run = try run(Self.years + ["--format", "json", "--lang", "en"])
        let value = try JSONParser(Array(run.output.utf8)).parse()
        #expect(value["schema"]?.stringValue == "reportdiff.series/1")
        #expect(value["reports"]?.arrayValue?.compactMap { $0["year"]?.intValue } == [2019, 2020, 2021, 2022, 2023])
    }

    @Test func anotherBodyIsLeftOutAndNamed() throws {
        let run = try run(["yunping-draft-1.txt", "linlan-2022.txt", "linlan-2021.md"])
        #expect(run.status == 0)
        #expect(run.output.contains("! yunping-draft-1.txt是另一机关（临澜市云屏区行政审批局）的报告，未列入"))
    }

    @Test func whatMakesNoSeriesIsTrouble() throws {
        for arguments in [
            ["linlan-2022.txt"], ["linlan-2022.txt", "linlan-2022.html"], ["linlan-2022.txt", "yunping-draft-1.txt"],
            ["linlan-2021.md", "linlan-2022.txt", "nowhere.txt"],
        ] {
            let run = try run(arguments)
            #expect(run.status == 2 && run.output.isEmpty, "\(arguments)")
            #expect(run.errors.hasPrefix("reportdiff: ") && run.errors.split(separator: "\n").count == 1)
        }
    }
}
