import AnnualReportDiff
import Foundation
import JSONText
import TestSupport
import Testing

/// The five years of one body, with and without the broken link.
@Suite struct FixtureSeriesTests {
    private static let sound = [
        "linlan-2019.txt", "linlan-2020.docx", "linlan-2021.md", "linlan-2022.html", "linlan-2023.txt",
    ]
    private static let broken = [
        "linlan-2019.txt", "linlan-2020.txt", "linlan-2021.md", "series/linlan-2022-broken-link.txt", "linlan-2023.txt",
    ]

    private func series(_ names: [String]) throws -> YearSeries {
        try AnnualReports.series(
            names.map { name in
                try AnnualReports.read([UInt8](Data(contentsOf: ProjectPaths.fixture(name))), name: name)
            })
    }

    @Test(
        arguments: [
            ("requests/new/total", ["457", "537", "587", "691", "569"], ["17.51", "9.31", "17.72", "-17.66"]),
            ("requests/other/total", ["13", "13", "20", "25", "16"], ["0", "53.85", "25", "-36"]),
            ("proactive/rules/totalDisclosed", ["3", "3", nil, nil, nil], ["0", nil, nil, nil]),
            ("proactive/normativeDocuments/inForce", [nil, nil, "47", "53", "48"], [nil, nil, "12.77", "-9.43"]),
            ("proactive/normativeDocuments/issued", ["8", "11", "8", "12", "9"], ["37.5", "-27.27", "50", "-25"]),
        ] as [(String, [String?], [String?])])
    func aNamedCellIsAKnownRow(address: String, numbers: [String?], percents: [String?]) throws {
        let row = try #require(try series(Self.sound).rows.first { "\($0.address)" == address })
        #expect(row.values.map { $0?.number?.description } == numbers)
        #expect(row.steps.map { $0?.delta.percent?.description } == percents)
    }

    @Test func everyCellOfEveryYearStandsInItsRow() throws {
        let series = try series(Self.sound)
        for (index, file) in series.files.enumerated() {
            for cell in file.report.cells.all {
                let row = try #require(series.rows.first { $0.address == cell.address }, "\(cell.address)")
                #expect(row.values[index]?.text == cell.figure?.text)
            }
        }
        #expect(series.rows.count == 226)
    }

    @Test func fiveSoundYearsHaveNoFindingAndNoBrokenLink() throws {
        let series = try series(Self.sound)
        #expect(series.findings.isEmpty && series.recurring.isEmpty)
        #expect(Set(series.chains.flatMap { $0.links.compactMap { $0?.state } }) == [.whole])
        let carried = series.chains.filter { $0.address.table == .requests }
        #expect(carried.count == 7 && carried.allSatisfy { $0.links.allSatisfy { $0 != nil } })
    }

    @Test func thePlantedLinkIsBrokenAndNoOther() throws {
        let series = try series(Self.broken)
        let broken = series.chains.flatMap { chain in
            chain.links.compactMap { $0 }.filter { $0.state == .broken }.map { link in
                "\(chain.address) \(link.old)→\(link.new) \(link.expected ?? .zero) \(link.actual ?? .zero)"
            }
        }
        #expect(
            broken == ["requests/carriedIn/business 2021→2022 7 9", "requests/carriedIn/total 2021→2022 46 48"])
        #expect(series.findings.map(\.finding.rule) == ["crossYear.carryOver"])
        #expect(series.findings.map(\.years) == [[2021, 2022]])
    }

    @Test func theOrderOfTheFilesChangesNothing() throws {
        let (given, turned) = (try series(Self.broken), try series(Self.broken.reversed()))
        for format in OutputFormat.allCases {
            #expect(
                ReportRenderer.render(given, as: format) == ReportRenderer.render(turned, as: format), "\(format)")
        }
    }

    @Test(arguments: [sound, broken], Language.allCases)
    func theJSONFitsItsSchema(names: [String], language: Language) throws {
        var options = RenderingOptions()
        options.language = language
        let value = try JSONParser(ReportRenderer.render(series(names), as: .json, options: options)).parse()
        #expect(try SchemaValidator(published: .series).violations(in: value).isEmpty)
        let keys = value.objectValue?.map(\.key)
        #expect(
            keys == [
                "schema", "agency", "reports", "rows", "carriedOver", "findings", "chains", "recurring", "repeated",
                "notes",
            ])
        #expect(value["rows"]?[0]?.objectValue?.map(\.key) == ["address", "label", "values", "course", "steps"])
    }
}
