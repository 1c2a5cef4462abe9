import AnnualReportDiff
import Testing

@testable import ReportSeries

@Suite struct FigureFollowerTests {
    private func follow(_ years: SampleYear...) -> FigureFollower { FigureFollower(years.map(\.report)) }

    private func row(_ address: String, _ followed: FigureFollower) throws -> SeriesRow {
        try #require(followed.rows.first { "\($0.address)" == address })
    }

    private func numbers(_ row: SeriesRow) -> [String?] { row.values.map { $0?.number?.description } }

    private func steps(_ row: SeriesRow) -> [String?] { row.steps.map { $0?.delta.absolute.description } }

    private func year(_ year: Int, _ edition: FormEdition, _ cells: (String, String?)...) -> SampleYear {
        SampleYear(year: year, edition: edition, cells: cells)
    }

    @Test func aCellIsARowOfValuesWithItsSteps() throws {
        let followed = follow(
            year(2021, .form2021, ("requests/new/total", "10")), year(2022, .form2021, ("requests/new/total", "15")),
            year(2023, .form2021, ("requests/new/total", "15")))
        let row = try row("requests/new/total", followed)
        #expect(numbers(row) == ["10", "15", "15"])
        #expect(row.steps.map { $0?.delta.percent?.description } == ["50", "0"])
        #expect(row.steps.map { $0?.direction } == [.up, .same])
        #expect(row.course == .rising)
    }

    @Test func aStockOfOneFormIsNeverSubtractedFromTheOthers() throws {
        let followed = follow(
            year(2020, .form2019, ("proactive/rules/totalDisclosed", "3")),
            year(2021, .form2021, ("proactive/rules/inForce", "5")))
        let older = try row("proactive/rules/totalDisclosed", followed)
        let newer = try row("proactive/rules/inForce", followed)
        #expect(numbers(older) == ["3", nil] && numbers(newer) == [nil, "5"])
        #expect(older.values[1] == nil && newer.values[0] == nil)
        #expect(older.course == nil && newer.course == nil)
    }

    @Test func noStepIsTakenAcrossAYearWithoutTheCell() throws {
        let followed = follow(
            year(2020, .form2021, ("proactive/rules/inForce", "3")), year(2021, .form2019),
            year(2022, .form2021, ("proactive/rules/inForce", "9")),
            year(2023, .form2021, ("proactive/rules/inForce", "10")))
        let row = try row("proactive/rules/inForce", followed)
        #expect(numbers(row) == ["3", nil, "9", "10"])
        #expect(steps(row) == [nil, nil, "1"])
    }

    @Test func whatWasMadeIsWhatIsIssued() throws {
        let followed = follow(
            year(2020, .form2019, ("proactive/rules/made", "3")), year(2021, .form2021, ("proactive/rules/issued", "5"))
        )
        let issued = try row("proactive/rules/issued", followed)
        #expect(numbers(issued) == ["3", "5"] && steps(issued) == ["2"] && !issued.isContained)
        let made = try row("proactive/rules/made", followed)
        #expect(numbers(made) == ["3", nil] && made.isContained)
    }

    @Test func theSixthResultIsSummedWhereTheFormSplitsIt() throws {
        let parts = ["notCorrected", "feeUnpaid", "other"]
        let split = zip(parts, ["2", "0", "4"]).map { ("requests/other.\($0)/total", String?($1)) }
        let whole = year(2020, .form2019, ("requests/other/total", "5"))
        let row = try row("requests/other/total", follow(whole, SampleYear(year: 2021, cells: split)))
        #expect(numbers(row) == ["5", "6"] && steps(row) == ["1"])
        #expect(row.values[1]?.text == nil && row.values[1]?.isSum == true)
    }

    @Test func aBlankPartLeavesNoSum() throws {
        let parts = ["notCorrected", "feeUnpaid", "other"]
        let split = zip(parts, ["2", "", "4"]).map { ("requests/other.\($0)/total", String?($1)) }
        let followed = follow(SampleYear(year: 2021, cells: split), SampleYear(year: 2022, cells: split))
        let row = try row("requests/other/total", followed)
        #expect(row.values.map { $0?.state } == [.blank, .blank] && steps(row) == [nil])
        #expect(followed.rows.map(\.address.row) == ["other", "other.notCorrected", "other.feeUnpaid", "other.other"])
    }

    @Test func blankIsNotZero() throws {
        let address = "requests/new/total"
        let row = try row(
            address,
            follow(
                year(2021, .form2021, (address, "0")), year(2022, .form2021, (address, "")),
                year(2023, .form2021, (address, "4"))))
        #expect(row.values.map { $0?.state } == [.number, .blank, .number])
        #expect(steps(row) == [nil, nil])
    }

    @Test func amountsAreSubtractedInTheLaterUnit() throws {
        let address = "proactive/procurement/amount"
        let row = try row(
            address,
            follow(year(2019, .form2019, (address, "142.3600|万元")), year(2020, .form2019, (address, "1286000|元"))))
        #expect(steps(row) == ["-137600"])
        #expect(row.values.map { $0?.text } == ["142.3600", "1286000"])
    }

    @Test func anAmountWithoutUnitIsNotSubtractedAndSaidSo() throws {
        let address = "proactive/fees/amount"
        let followed = follow(year(2021, .form2021, (address, "5|万元")), year(2022, .form2021, (address, "5")))
        #expect(try steps(row(address, followed)) == [nil])
        #expect(followed.notes == [Note(.unitUnknown, [address, "万元"])])
    }

    @Test func decisionsAreSaidToBeCountedOtherwiseInTheNewerForm() throws {
        let address = "proactive/licensing/decisions"
        let followed = follow(year(2020, .form2019, (address, "10")), year(2021, .form2021, (address, "30")))
        #expect(try steps(row(address, followed)) == ["20"])
        #expect(followed.notes == [Note(.decisionsRedefined, [address])])
    }

    @Test func whatTheSourceDoesNotHoldIsThereWithoutValueAndSaid() throws {
        let address = "requests/new/total"
        let followed = follow(year(2021, .form2021, (address, nil)), year(2022, .form2021, (address, "4")))
        #expect(try row(address, followed).values.map { $0?.state } == [.missing, .number])
        #expect(followed.notes == [Note(.seriesCellsAbsent, ["2021", "1", address])])
    }

    @Test func rowsOfTheBodysOwnAreNotMixedUp() {
        let followed = follow(
            year(2021, .form2021, ("requests/extra.1/total", "1")),
            year(2022, .form2021, ("requests/extra.1/total", "2")))
        #expect(followed.rows.isEmpty)
        #expect(followed.notes == [Note(.seriesOwnCells, ["2021", "1"]), Note(.seriesOwnCells, ["2022", "1"])])
    }
}
