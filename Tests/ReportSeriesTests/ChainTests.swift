import AnnualReportDiff
import Testing

@testable import ReportSeries

@Suite struct ChainTests {
    private func year(_ year: Int, carriedIn: String?, carriedOut: String?) -> SampleYear {
        SampleYear(
            year: year,
            cells: [
                ("requests/carriedIn/business", carriedIn), ("requests/carriedOut/business", carriedOut),
                ("requests/carriedIn/total", carriedIn), ("requests/carriedOut/total", carriedOut),
            ])
    }

    private func links(_ years: SampleYear..., address: String = "requests/carriedIn/business") throws -> [ChainLink?] {
        let series = try AnnualReports.series(years.map(\.file))
        return try #require(series.chains.first { "\($0.address)" == address }).links
    }

    @Test func whatIsCarriedOutAndInIsALink() throws {
        let links = try links(
            year(2020, carriedIn: "1", carriedOut: "2"), year(2021, carriedIn: "2", carriedOut: "3"),
            year(2022, carriedIn: "5", carriedOut: "0"))
        #expect(links.map { $0?.state } == [.whole, .broken])
        #expect(links.map { $0?.expected } == [2, 3] && links.map { $0?.actual } == [2, 5])
        #expect(links.map { $0?.finding == nil } == [true, false])
    }

    @Test func aBlankLeavesTheLinkUnknown() throws {
        let links = try links(
            year(2020, carriedIn: "1", carriedOut: ""), year(2021, carriedIn: "2", carriedOut: "3"),
            year(2022, carriedIn: nil, carriedOut: "0"))
        #expect(links.map { $0?.state } == [.unknown, .unknown])
        #expect(links.map { $0?.expected } == [nil, 3] && links.map { $0?.actual } == [2, nil])
    }

    @Test func noLinkIsJudgedOverAMissingYear() throws {
        let links = try links(
            year(2020, carriedIn: "1", carriedOut: "2"), year(2022, carriedIn: "9", carriedOut: "3"))
        #expect(links.map { $0?.state } == [.unknown])
    }

    @Test func aStockThatDoesNotRollForwardIsABrokenLink() throws {
        func year(_ year: Int, _ inForce: String) -> SampleYear {
            SampleYear(
                year: year,
                cells: [
                    ("proactive/rules/issued", "2"), ("proactive/rules/repealed", "1"),
                    ("proactive/rules/inForce", inForce),
                ])
        }
        let links = try links(year(2021, "5"), year(2022, "6"), year(2023, "9"), address: "proactive/rules/inForce")
        #expect(links.map { $0?.state } == [.whole, .broken])
        #expect(links.map { $0?.expected } == [6, 7])
    }

    @Test func aFormWithoutTheStockHasNoLink() throws {
        let older = SampleYear(year: 2020, edition: .form2019, cells: [("proactive/rules/totalDisclosed", "3")])
        let series = try AnnualReports.series([older.file, year(2021, carriedIn: "1", carriedOut: "1").file])
        #expect(!series.chains.contains { $0.address.table == .proactive })
    }
}

extension DecimalNumber: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self.init(value) }
}
