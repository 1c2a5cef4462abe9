// The same report as DOCX and as text is the same report.

import DocumentReading
import Foundation
import ReportDiffing
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct WordFormatsTests {
    static let files = (try? ReportTruth.all(in: ProjectPaths.fixtures, formats: ["docx"]).map(\.report)) ?? []

    private func read(_ file: URL, _ tracked: ReadingOptions.TrackedChanges = .accepted) throws -> Report {
        let bytes = [UInt8](try Data(contentsOf: file))
        let document = try DocumentReader.read(
            bytes, name: file.lastPathComponent, options: ReadingOptions(tracked: tracked))
        return try ReportBinder.bind(document)
    }

    private func expectNoChange(_ first: Report, _ second: Report, _ name: String) throws {
        for (old, new) in [(first, second), (second, first)] {
            let diff = try ReportDiffer.compare(old: old, new: new)
            #expect(diff.changes.isEmpty, "\(name): \(diff.changes.count)")
            #expect(diff.sections.allSatisfy { $0.status == .unchanged }, "\(name)")
        }
    }

    @Test func theFixturesAreThere() { #expect(Self.files.count >= 8) }

    @Test(arguments: files)
    func aDocumentAndTheSameReportInOtherFormatsHaveNoChange(file: URL) throws {
        let document = try read(file)
        for format in ReportTruth.textFormats + ["html"] {
            let other = file.deletingPathExtension().appendingPathExtension(format)
            guard FileManager.default.fileExists(atPath: other.path) else { continue }
            try expectNoChange(read(other), document, other.lastPathComponent)
        }
    }

    @Test func trackedChangesAreTheStepFromOneDraftToTheNext() throws {
        let tracked = ProjectPaths.fixture("yunping-tracked.docx")
        try expectNoChange(read(ProjectPaths.fixture("yunping-draft-1.txt")), read(tracked, .original), "original")
        try expectNoChange(read(ProjectPaths.fixture("yunping-draft-2.md")), read(tracked), "accepted")
    }

    @Test(arguments: files)
    func everyCellHasAPlaceInItsTable(file: URL) throws {
        for cell in try read(file).cells.all where cell.figure != nil {
            let location = try #require(cell.location)
            #expect(location.table != nil && location.row != nil && location.cell != nil && location.line == nil)
        }
    }
}
