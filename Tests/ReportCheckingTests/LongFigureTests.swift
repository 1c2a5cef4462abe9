// Figures that no integer of the machine holds are summed, compared and subtracted like any others.

import ReportDiffing
import ReportModel
import StatutoryForms
import Testing

@testable import ReportChecking

@Suite struct LongFigureTests {
    private static let least = "-850705917302346158658436518579"
    private static let figures = [
        least, "-0.84105728", "170141183460469231731687303715", "-17014118346046923173168730371.5",
        "999999999999999999999999999999", "0.00000000000000000000000000001", "-9223372036854775808",
    ]

    @Test func aSumOfUnlikeFiguresIsExact() throws {
        var sample = SampleReport()
        sample.cells = ["requests/granted/naturalPerson": Self.least, "requests/granted/business": "-0.84105728"]
        let found = try sample.findings("requests.rowSum")
        let row = try #require(found.first { $0.addresses.first?.row == "granted" })
        let others = try #require(row.expected)
        #expect(
            others.description.hasPrefix("-8507059173023461586584365185") && others.description.hasSuffix(".84105728"))
    }

    /// A cell of each kind holds each figure; every rule gives an answer, and no two drafts of it are equal.
    @Test(arguments: figures)
    func everyRuleTakesAnyFigure(figure: String) throws {
        let report = try Fixtures.report("linlan-2021.md")
        let other = try Fixtures.report("linlan-2020.txt")
        for address in [
            "requests/new/total", "requests/total/business", "proceedings/litigation.direct/other",
            "proactive/rules/inForce", "proactive/fees/amount", "proactive/licensing/decisions",
        ] {
            let cell = try #require(CellAddress(address))
            let odd = report.replacing(cell, figure)
            #expect(!ReportChecker.check(odd).findings.isEmpty || address.hasPrefix("proactive"), "\(address)")
            _ = ReportChecker.checkAcrossYears(old: odd, new: report)
            _ = ReportChecker.checkAcrossYears(old: other, new: odd)
            let diff = try ReportDiffer.compare(old: report, new: odd)
            #expect(diff.cells.map(\.address) == [cell])
            #expect(diff.cells.first?.delta != nil || cell.column == "amount", "\(address)")
        }
    }

    @Test func figuresAreOrderedByValueWhereNoCommonScaleHoldsThem() throws {
        let (large, small) = (
            try #require(DecimalNumber("99999999999999999999999999999")),
            try #require(DecimalNumber("0.00000000000000000000000000001"))
        )
        #expect(small < large && -large < small && -large < -small && [large, small, -large].max() == large)
    }
}
