// Every cell of every fixture, and of the real reports where they are at hand.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct EveryCellTests {
    static func differences(from truth: ReportTruth) throws -> [String] {
        let bytes = [UInt8](try Data(contentsOf: truth.report))
        let report = try ReportBinder.bind(DocumentReader.read(bytes, name: truth.report.lastPathComponent))
        var wrong: [String] = []
        if report.agency != truth.agency { wrong.append("agency \(report.agency ?? "nil")") }
        if report.year != truth.year { wrong.append("year \(report.year.map(String.init) ?? "nil")") }
        if report.form != truth.form { wrong.append("form \(report.form ?? "nil")") }
        for (name, text) in truth.cells {
            let address = try #require(CellAddress(name))
            let read = report.cells[address]?.figure?.text
            if read != text { wrong.append("\(name): \(read ?? "nil"), true \(text ?? "nil")") }
        }
        let known = Set(truth.cells.map(\.address))
        for cell in report.cells.all where !known.contains(cell.address.description) {
            wrong.append("\(cell.address): not in the report")
        }
        return wrong
    }

    @Test(
        arguments: try ReportTruth.all(in: ProjectPaths.fixtures, formats: ReportTruth.textFormats + ["html", "docx"]))
    func everyCellOfAFixtureIsReadRight(truth: ReportTruth) throws {
        let wrong = try Self.differences(from: truth)
        #expect(wrong.isEmpty, "\(truth.report.lastPathComponent): \(wrong.count) wrong: \(wrong.prefix(12))")
    }

    @Test(.enabled(if: ReportTruth.corpus != nil))
    func everyCellOfTheRealReportsIsReadRight() throws {
        let corpus = try #require(ReportTruth.corpus)
        for truth in try ReportTruth.all(in: corpus) {
            let wrong = try Self.differences(from: truth)
            #expect(wrong.isEmpty, "\(truth.report.lastPathComponent): \(wrong.count) wrong: \(wrong.prefix(12))")
        }
    }
}
