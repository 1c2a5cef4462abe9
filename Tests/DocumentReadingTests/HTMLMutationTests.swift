// Damaged pages are read or refused, and never stop the program.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct HTMLMutationTests {
    /// Small pages only, so that many damages fit into a test's time.
    private static func pages() throws -> [[UInt8]] {
        try HTMLFormatsTests.pages.map { [UInt8](try Data(contentsOf: $0)) }.filter { $0.count < 50_000 }
    }

    private static let isLong = ProcessInfo.processInfo.environment["REPORTDIFF_LONG"] == "1"

    private static func binds(_ bytes: [UInt8]) throws -> Bool {
        do {
            _ = try ReportBinder.bind(DocumentReader.read(bytes, name: "damaged.html"))
            return true
        } catch is ReadingError {
            return false
        } catch is BindingError {
            return false
        }
    }

    @Test func everyMutationIsReadOrRefused() throws {
        var mutator = ByteMutator(seed: 41)
        let pages = try Self.pages()
        for round in 0..<(Self.isLong ? 5000 : 250) { _ = try Self.binds(mutator.mutated(pages[round % pages.count])) }
    }

    @Test func oneChangedByteSpoilsNoPage() throws {
        var generator = SeededGenerator(seed: 17)
        let pages = try Self.pages()
        let rounds = Self.isLong ? 2000 : 200
        var read = 0
        for round in 0..<rounds {
            var bytes = pages[round % pages.count]
            bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(in: 1...255, using: &generator)
            if try Self.binds(bytes) { read += 1 }
        }
        #expect(read * 100 >= rounds * 95, "\(read) of \(rounds)")
    }

    @Test func anyPiecesOfMarkupAreRead() throws {
        let pieces = [
            "<table>", "</table>", "<tr>", "<td colspan=3 rowspan=0>", "</td>", "<p>", "</p>", "<br>", "<ol>", "<li>",
            "</ol>",
            "<pre>", "\r\n", "<div style='display:none'>", "</div>", "<span style='font-size:0'>", "规章", "12", "&nbsp;",
            "<a>",
            "<style>", "</style>", "<!--", "-->", "<h1>", "</h1>", "<img>", "<caption>", "<thead>", "&#x110000;", "。",
        ]
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<(Self.isLong ? 20_000 : 1500) {
            var page = "<html>"
            for _ in 0..<Int.random(in: 1...60, using: &generator) {
                page += pieces.randomElement(using: &generator) ?? ""
            }
            let document = try DocumentReader.read(Array(page.utf8), name: "a.html")
            if let content = document.content { #expect(content.upperBound <= document.blocks.count) }
        }
    }
}
