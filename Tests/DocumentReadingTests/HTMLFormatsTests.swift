// The same report in any format is the same report.

import DocumentReading
import Foundation
import ReportDiffing
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct HTMLFormatsTests {
    static let pages = (try? ReportTruth.all(in: ProjectPaths.fixtures, formats: ["html"]).map(\.report)) ?? []

    private func read(_ bytes: [UInt8], _ name: String) throws -> Report {
        try ReportBinder.bind(DocumentReader.read(bytes, name: name))
    }

    @Test func manyFixturesArePages() { #expect(Self.pages.count >= 20) }

    @Test(arguments: pages)
    func aPageAndItsTextHaveNoChange(page: URL) throws {
        let stem = page.deletingPathExtension()
        let new = try read([UInt8](Data(contentsOf: page)), page.lastPathComponent)
        for format in ReportTruth.textFormats {
            let file = stem.appendingPathExtension(format)
            guard FileManager.default.fileExists(atPath: file.path) else { continue }
            let old = try read([UInt8](Data(contentsOf: file)), file.lastPathComponent)
            for (first, second) in [(old, new), (new, old)] {
                let diff = try ReportDiffer.compare(old: first, new: second)
                #expect(diff.changes.isEmpty, "\(page.lastPathComponent): \(diff.changes.count)")
            }
        }
    }

    @Test(arguments: pages)
    func aPageInAnotherEncodingHasNoChange(page: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: page))
        let gb18030 = String.Encoding(rawValue: 0x8000_0632)
        let text = try #require(
            String(validating: bytes, as: UTF8.self) ?? String(data: Data(bytes), encoding: gb18030))
        let old = try read(Array(text.utf8), "a.html")
        let new = try read([UInt8](try #require(text.data(using: gb18030))), "a.doc")
        #expect(new.encoding == "gb18030" && old.encoding == "utf-8")
        #expect(try ReportDiffer.compare(old: old, new: new).changes.isEmpty)
        #expect(old.cells.all.map(\.location) == new.cells.all.map(\.location))
    }
}
