import AnnualReportDiff
import Testing

@testable import ReportSeries

@Suite struct SeriesSelectionTests {
    private func selection(_ years: SampleYear...) -> SeriesSelection { SeriesSelection(years.map(\.file)) }

    private func years(_ selection: SeriesSelection) -> [Int?] { selection.files.map(\.report.year) }

    @Test func reportsStandByYearInWhateverOrderTheyCame() {
        let chosen = selection(SampleYear(year: 2021), SampleYear(year: 2019), SampleYear(year: 2020))
        #expect(years(chosen) == [2019, 2020, 2021] && chosen.notes.isEmpty)
    }

    @Test func aReportOfAnotherBodyIsLeftOutAndNamed() {
        let other = SampleYear(year: 2020, agency: "临澜市另一局")
        let chosen = selection(other, SampleYear(year: 2019), SampleYear(year: 2020))
        #expect(years(chosen) == [2019, 2020])
        #expect(chosen.notes == [Note(.seriesOtherBody, [other.file.name, "临澜市另一局"])])
    }

    @Test func theSameBodyMayLeaveOutItsCity() {
        #expect(years(selection(SampleYear(year: 2019, agency: "测试局"), SampleYear(year: 2020))) == [2019, 2020])
    }

    @Test func ofTwoReportsForOneYearTheFirstCounts() {
        let first = SampleYear(year: 2020).file
        let second = ReportFile(name: "again.txt", sha256: first.sha256, report: first.report)
        let chosen = SeriesSelection([first, second, SampleYear(year: 2021).file])
        #expect(years(chosen) == [2020, 2021])
        #expect(chosen.notes == [Note(.seriesYearRepeated, ["again.txt", "2020", first.name])])
    }

    @Test func aYearBetweenThatIsMissingIsSaid() {
        let chosen = selection(SampleYear(year: 2019), SampleYear(year: 2022), SampleYear(year: 2023))
        #expect(chosen.notes == [Note(.seriesYearMissing, ["2020", "2021"])])
    }

    @Test func aReportWithoutYearOrBodyIsLeftOut() {
        let chosen = selection(
            SampleYear(year: nil), SampleYear(year: 2021, agency: nil), SampleYear(year: 2019), SampleYear(year: 2020))
        #expect(years(chosen) == [2019, 2020])
        #expect(chosen.notes.map(\.code) == [.seriesYearUnknown, .seriesOtherBody])
    }

    @Test func oneYearIsNoSeriesAndTheReasonsAreTold() throws {
        let files = [SampleYear(year: 2020).file, SampleYear(year: nil).file]
        #expect(throws: ReportError.noSeries([Note(.seriesYearUnknown, [files[1].name])])) {
            try AnnualReports.series(files)
        }
        #expect(throws: ReportError.noSeries([])) { try AnnualReports.series([]) }
        let sentence = Narration(.chinese).sentence(ReportError.noSeries([Note(.seriesYearUnknown, ["甲.txt"])]))
        #expect(sentence == "需要同一机关至少两个年度的报告：甲.txt没有写明年度，未列入")
    }
}
