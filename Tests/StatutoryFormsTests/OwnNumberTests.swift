// Every figure of a report replaced in place by a number of its own: each address must return exactly its own.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct OwnNumberTests {
    /// The cells that return another number than the one put in their place, and how many cannot be read any more.
    private static func misread(_ file: URL) throws -> (wrong: [String], unreadable: Int, replaced: Int) {
        let bytes = [UInt8](try Data(contentsOf: file))
        let decoded = try TextDecoder.decode(bytes)
        let report = try ReportBinder.bind(DocumentReader.read(bytes, name: file.lastPathComponent))
        var lines = decoded.text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }.map(Array.init)
        // From the right, so that places further left stay where they are.
        let places = report.cells.all.compactMap { cell -> (cell: Cell, line: Int, column: Int, text: String)? in
            guard let text = cell.figure?.text, !text.isEmpty,
                text.unicodeScalars.allSatisfy({ (0x30...0x39).contains($0.value) }),
                let line = cell.location?.line, let column = cell.location?.column
            else { return nil }
            return (cell, line - 1, column - 1, text)
        }.sorted { ($0.line, $0.column) > ($1.line, $1.column) }
        var own: [CellAddress: String] = [:]
        var number = 1000
        for (cell, line, column, text) in places {
            let range = column..<column + text.unicodeScalars.count
            guard lines.indices.contains(line), lines[line].indices.contains(range.upperBound - 1),
                Array(text.unicodeScalars) == Array(lines[line][range])
            else { continue }
            number += 7
            lines[line].replaceSubrange(range, with: Array(String(number).unicodeScalars))
            own[cell.address] = String(number)
        }
        var view = String.UnicodeScalarView()
        for line in lines {
            view.append(contentsOf: line)
            view.append("\n")
        }
        let changed = try ReportBinder.bind(DocumentReader.read(Array(String(view).utf8), name: file.lastPathComponent))
        let read = own.map { (address: $0.key, number: $0.value, text: changed.cells[$0.key]?.figure?.text) }
        let wrong = read.filter { $0.text != nil && $0.text != $0.number }
            .map { "\($0.address): \($0.text ?? "nil"), true \($0.number)" }.sorted()
        return (wrong, read.count { $0.text == nil }, own.count)
    }

    @Test(arguments: try ReportTruth.all(in: ProjectPaths.fixtures).map(\.report.path))
    func everyAddressOfAFixtureReturnsItsOwnNumber(path: String) throws {
        let (wrong, unreadable, _) = try Self.misread(URL(fileURLWithPath: path))
        #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(8))")
        // Rows that only arithmetic can read have none left: 8 for 7, split digits, hidden blanks.
        let expected = ["linlan-2019.txt": 7, "split-digits.txt": 35]
        #expect(unreadable <= expected[URL(fileURLWithPath: path).lastPathComponent] ?? 0)
    }

    @Test(.enabled(if: ReportTruth.corpus != nil))
    func everyAddressOfTheRealReportsReturnsItsOwnNumber() throws {
        for truth in try ReportTruth.all(in: #require(ReportTruth.corpus)) {
            let (wrong, unreadable, replaced) = try Self.misread(truth.report)
            let name = truth.report.lastPathComponent
            #expect(wrong.isEmpty, "\(name): \(wrong.prefix(8))")
            // One of them prints eight figures for seven columns, which only its arithmetic could tell apart.
            #expect(unreadable == (name.hasPrefix("000") ? 7 : 0), "\(name): \(unreadable) unreadable")
            #expect(replaced > 180, "\(name): \(replaced) replaced")
        }
    }
}
