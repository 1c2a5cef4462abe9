// One report in every layout: every address returns its own number, and the prose is the same.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import Testing

@Suite struct LayoutTests {
    private static let editions: [(FormEdition, FormEdition, String)] = [
        (.form2019, .form2019, "linlan-2019.txt"), (.form2021, .form2021, "yunping-draft-1.txt"),
        (.form2021, .form2019, "linlan-2020.txt"), (.form2019, .form2021, "linlan-2021.md"),
    ]

    /// All widths on a long run; otherwise each mixture of the forms has its own.
    private static func wraps(_ index: Int) -> [Int?] {
        let all: [Int?] = [nil, 60, 76, 84]
        return ProcessInfo.processInfo.environment["REPORTDIFF_LONG"] == "1" ? all : [all[index]]
    }

    @Test(arguments: TableLayout.allCases, TableGrid.ProceedingsShape.allCases)
    func everyAddressReturnsItsOwnNumber(layout: TableLayout, shape: TableGrid.ProceedingsShape) throws {
        for (index, (proactive, requests, fixture)) in Self.editions.enumerated() {
            let sample = try SampleReport.make(
                fixture: fixture, proactive: proactive, requests: requests, seed: UInt64(index))
            for wrap in Self.wraps(index) {
                let text = sample.text(layout, shape: shape, wrap: wrap)
                let report = try Self.bind(text)
                let name = "\(layout) \(shape) \(proactive) \(requests) wrapped at \(wrap ?? 0)"
                let wrong = Self.differences(report, sample)
                #expect(
                    wrong.isEmpty,
                    "\(name): \(wrong.count) wrong: \(wrong.prefix(6)) \(report.notes.prefix(4).map { ($0.code, $0.arguments) })"
                )
                let prose = Self.proseDifferences(report, sample)
                #expect(prose.isEmpty, "\(name): \(prose.prefix(3))")
            }
        }
    }

    @Test(arguments: TableLayout.allCases)
    func blankCellsAreReadBlankOrSaidToBeUnreadable(layout: TableLayout) throws {
        for (index, (proactive, requests, fixture)) in Self.editions.enumerated() {
            let sample = try SampleReport.make(
                fixture: fixture, proactive: proactive, requests: requests, seed: 40 + UInt64(index), blankEvery: 9)
            let report = try Self.bind(sample.text(layout, shape: .row, wrap: nil))
            for (address, text) in sample.figures {
                let read = report.cells[address]?.figure?.text
                let isHonest = !layout.showsBlanks && (read == nil || read == "")
                #expect(read == text || isHonest, "\(layout) \(proactive) \(address): \(read ?? "nil"), true \(text)")
            }
        }
    }

    static func bind(_ text: String) throws -> Report {
        try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "sample.txt"))
    }

    static func differences(_ report: Report, _ sample: SampleReport) -> [String] {
        var wrong = sample.figures.filter { report.cells[$0.key]?.figure?.text != $0.value }
            .map { "\($0.key): \(report.cells[$0.key]?.figure?.text ?? "nil"), true \($0.value)" }.sorted()
        wrong += report.cells.all.filter { sample.figures[$0.address] == nil }.map { "\($0.address) is too many" }
        if report.agency != sample.agency { wrong.append("agency \(report.agency ?? "nil")") }
        if report.year != sample.year { wrong.append("year \(report.year ?? 0)") }
        if report.title?.text != sample.title { wrong.append("title \(report.title?.text ?? "nil")") }
        return wrong
    }

    static func proseDifferences(_ report: Report, _ sample: SampleReport) -> [String] {
        var wrong: [String] = []
        func compare(_ name: String, _ read: [String], _ truth: [String]) {
            let left = read.joined().filter { !$0.isWhitespace }
            let right = truth.joined().filter { !$0.isWhitespace }
            if left != right {
                wrong.append(
                    "\(name): \(left.commonPrefix(with: right).suffix(12)) goes on \(left.dropFirst(left.commonPrefix(with: right).count).prefix(20)); \(left.count) for \(right.count)"
                )
            }
        }
        compare("preamble", report.preamble.map(\.text), sample.preamble)
        if report.sections.map(\.heading) != sample.sections.map(\.heading) {
            return wrong + ["headings \(report.sections.map(\.heading))"]
        }
        for (section, truth) in zip(report.sections, sample.sections) {
            compare(section.heading, section.paragraphs.map(\.text), truth.paragraphs)
        }
        return wrong
    }
}
