// Damaged documents and packages: an answer or a typed error, never a trap.

import DocumentReading
import Foundation
import OpenPackaging
import ReportModel
import TestSupport
import Testing

@Suite struct WordMutationTests {
    private static let isLong = ProcessInfo.processInfo.environment["REPORTDIFF_LONG"] == "1"
    static let files = (try? ReportTruth.all(in: ProjectPaths.fixtures, formats: ["docx"]).map(\.report)) ?? []

    private func isRead(_ bytes: [UInt8]) -> Bool {
        let states = ReadingOptions.TrackedChanges.allCases
        return states.allSatisfy {
            (try? DocumentReader.read(bytes, name: "a.docx", options: ReadingOptions(tracked: $0))) != nil
        }
    }

    @Test(arguments: files)
    func damagedPackagesAreReadOrRefused(file: URL) throws {
        let bytes = [UInt8](try Data(contentsOf: file))
        var mutator = ByteMutator(seed: UInt64(bytes.count))
        for _ in 0..<(Self.isLong ? 300 : 12) { _ = isRead(mutator.mutated(bytes)) }
    }

    /// Damage that the checksums of an archive would refuse, done to the parts before they are packed.
    @Test(arguments: files)
    func damagedPartsAreRead(file: URL) throws {
        let archive = try ZIPArchive(bytes: [UInt8](Data(contentsOf: file)))
        let kept = [
            "word/document.xml", "word/numbering.xml", "word/footnotes.xml", "word/_rels/document.xml.rels",
            "_rels/.rels",
        ]
        let parts = try kept.filter(archive.entryNames.contains).map { ($0, try archive.contents(of: $0)) }
        var mutator = ByteMutator(seed: 17)
        for round in 0..<(Self.isLong ? 100 : 6) {
            var writer = ZIPWriter()
            for (index, (name, contents)) in parts.enumerated() {
                let isHit = round % (parts.count + 1) == index || round % (parts.count + 1) == parts.count
                try writer.add(name, contents: isHit ? mutator.mutated(contents) : contents, compression: .stored)
            }
            _ = isRead(writer.finished())
        }
    }

    /// Elements in any order, which mutations of sound documents hardly reach.
    @Test func elementsInAnyOrderAreRead() throws {
        var generator = SeededGenerator(seed: 9)
        let names = """
            p pPr r rPr t delText tab br tbl tr tc tcPr trPr gridSpan vMerge ins del moveFrom moveTo sdt sdtPr sdtContent numPr numId \
            ilvl pStyle txbxContent fldChar vanish footnoteReference sectPr drawing pict hyperlink body
            """.split(separator: " ")
        let values = ["1", "0", "restart", "begin", "end", "separate", "-1", "99999999999", ""]
        for _ in 0..<(Self.isLong ? 3000 : 150) {
            var body = ""
            var open: [Substring] = []
            for _ in 0..<Int.random(in: 1...60, using: &generator) {
                let name = names.randomElement(using: &generator) ?? "p"
                let value = values.randomElement(using: &generator) ?? ""
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: body += "<w:\(name) w:val=\"\(value)\" w:fldCharType=\"\(value)\" w:id=\"\(value)\"/>"
                case 1: body += open.popLast().map { "</w:\($0)>" } ?? "甲"
                default:
                    body += "<w:\(name) w:val=\"\(value)\">"
                    open.append(name)
                }
            }
            #expect(isRead(try WordSample(body).bytes()))
        }
    }
}
