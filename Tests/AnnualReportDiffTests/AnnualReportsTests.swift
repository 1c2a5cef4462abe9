import AnnualReportDiff
import Foundation
import TestSupport
import Testing

@Suite struct AnnualReportsTests {
    private func error(_ bytes: [UInt8]) -> ReportError? {
        do {
            _ = try AnnualReports.read(bytes, name: "report.txt")
            return nil
        } catch {
            return error
        }
    }

    private func bytes(_ name: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: ProjectPaths.fixture(name))) }

    @Test func whatIsNoReportIsRefusedWithItsReason() {
        #expect(error([]) == .unreadable(.empty))
        #expect(error(Array(" \n \n".utf8)) == .unreadable(.empty))
        #expect(error([1, 2, 0, 3]) == .unreadable(.binary))
        #expect(error(Array("%PDF-1.4".utf8)) == .unreadable(.unsupported(.pdf)))
        #expect(error(Array("你好".utf8)) == .notAReport)
        #expect(error([UInt8](repeating: 0x20, count: AnnualReports.maximumBytes + 1)) == .tooLarge)
    }

    @Test func everyErrorHasASentenceInBothLanguages() {
        let errors: [ReportError] =
            [
                .unreadable(.empty), .unreadable(.binary), .unreadable(.encodingUnknown), .tooLarge, .notAReport,
                .unproved(.narrative(side: "old", near: "甲")),
                .unproved(.cells(side: "new", address: "requests/new/total")),
                .unproved(.labels(side: "new", address: "requests/refused")), .noSeries([]),
                .noSeries([Note(.seriesYearUnknown, ["甲.txt"])]),
            ] + packageErrors + FileKind.allCases.map { .unreadable(.unsupported($0)) } + conversionErrors
        let sentences = Language.allCases.flatMap { language in errors.map { Narration(language).sentence($0) } }
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { !$0.isEmpty && !$0.contains("\n") })
    }

    private var packageErrors: [ReportError] {
        [
            .unreadable(.truncatedPackage), .unreadable(.damagedPackage(part: nil)),
            .unreadable(.damagedPackage(part: "word/document.xml")), .unreadable(.missingPart("word/document.xml")),
            .unreadable(.oversizedPackage), .unreadable(.encryptedPackage), .unreadable(.unsupportedPackage),
            .unreadable(.crowdedPage(3)),
        ]
    }

    private var conversionErrors: [ReportError] {
        let either = ConversionProgram.allCases.flatMap { program -> [ConversionError] in
            [
                .notInstalled(program), .notStarted(program, reason: "no"),
                .failed(program, status: 1, complaint: ""), .failed(program, status: 1, complaint: "no"),
                .crashed(program, signal: 11), .timedOut(program, seconds: 60),
                .tooMuchOutput(program, megabytes: 64), .noResult(program, complaint: ""),
                .noResult(program, complaint: "no"), .interrupted(program),
            ] + ProgramFault.allCases.map { .notAProgram(program, path: "/x", fault: $0) }
        }
        let all: [ConversionError] = either + [.noFolder("/tmp", reason: "no"), .locked, .notALayout]
        return all.map { .unreadable(.conversion($0)) }
            + [.unreadable(.withoutText), .unreadable(.textUnusable), .unreadable(.tooManyPages)]
    }

    @Test func theWayFromBytesToBytesIsRepeatable() throws {
        func run() throws -> [UInt8] {
            let old = try AnnualReports.read(bytes("linlan-2020.txt"), name: "old")
            let new = try AnnualReports.read(bytes("linlan-2021.md"), name: "new")
            return ReportRenderer.render(try AnnualReports.compare(old: old, new: new), as: .json)
        }
        #expect(try run() == run())
    }

    @Test func aCellIsExplainedByTheLineItStandsOn() throws {
        let bytes = try bytes("linlan-2019.txt")
        let file = try AnnualReports.read(bytes, name: "linlan-2019.txt")
        let address = CellAddress(.requests, "new", "naturalPerson")
        let explanation = try #require(try AnnualReports.explain(address, in: file, bytes: bytes))
        #expect(explanation.cell.figure?.text == "258")
        #expect(explanation.rows.count == 1 && explanation.rows[0].text.contains("258"))
        #expect(try AnnualReports.explain(CellAddress(.requests, "none", "total"), in: file, bytes: bytes) == nil)
    }
}
