import AnnualReportDiff
import Foundation
import TestSupport
import Testing

/// Whole outputs, beside this file; `REPORTDIFF_UPDATE_GOLDENS=1` rewrites them.
@Suite struct GoldenTests {
    private static let folder = ProjectPaths.root.appendingPathComponent("Tests/ReportRenderingTests/Goldens")

    private func expect(_ bytes: [UInt8], equals name: String) throws {
        let file = Self.folder.appendingPathComponent(name)
        if ProcessInfo.processInfo.environment["REPORTDIFF_UPDATE_GOLDENS"] == "1" {
            try Data(bytes).write(to: file)
        }
        let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self).split(separator: "\n")
        let printed = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        let difference = zip(golden, printed).first { $0 != $1 }
        #expect(difference == nil && golden.count == printed.count, "\(name): \(String(describing: difference))")
    }

    @Test(arguments: OutputFormat.allCases.filter { !$0.isBinary })
    func twoDrafts(format: OutputFormat) throws {
        let result = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        try expect(ReportRenderer.render(result, as: format), equals: "drafts.\(format.extensions[0])")
    }

    /// A workbook as the text of its cells, sheet by sheet.
    @Test func aWorkbookOfTwoDrafts() throws {
        let result = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        let lines = try ReadWorkbook(ReportRenderer.render(result, as: .xlsx)).sheets.flatMap { sheet in
            ["== \(sheet.name)"]
                + sheet.rows.indices.map { row in
                    let texts = sheet.texts(row)
                    return texts.prefix((texts.lastIndex { !$0.isEmpty } ?? -1) + 1).joined(separator: " | ")
                }
        }
        try expect(Array((lines.joined(separator: "\n") + "\n").utf8), equals: "drafts.xlsx.txt")
    }

    @Test(arguments: [OutputFormat.text, .markdown])
    func twoYearsAcrossTheChangeOfTheForm(format: OutputFormat) throws {
        let result = try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md")
        try expect(ReportRenderer.render(result, as: format), equals: "years.\(format.extensions[0])")
    }

    @Test func twoYearsInEnglish() throws {
        var options = RenderingOptions()
        options.language = .english
        let result = try FixtureReport.compare("linlan-2021.md", "linlan-2022.txt")
        try expect(ReportRenderer.render(result, as: .text, options: options), equals: "years-english.txt")
    }

    @Test func fiveYears() throws {
        let series = try FixtureReport.series(FixtureReport.brokenYears)
        try expect(ReportRenderer.render(series, as: .text), equals: "series.txt")
        var options = RenderingOptions()
        options.language = .english
        try expect(ReportRenderer.render(series, as: .markdown, options: options), equals: "series-english.md")
    }

    @Test func twoBodies() throws {
        let result = try FixtureReport.compare("oddities/words.txt", "oddities/eight-columns.txt")
        try expect(ReportRenderer.render(result, as: .text), equals: "bodies.txt")
    }

    @Test(arguments: OutputFormat.allCases.filter { !$0.isBinary })
    func oneReport(format: OutputFormat) throws {
        let file = try FixtureReport.read("oddities/odd-labels.txt")
        try expect(ReportRenderer.render(file, as: format), equals: "report.\(format.extensions[0])")
    }
}
