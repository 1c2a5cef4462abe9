// What a fuzzer may feed bytes to, and what must hold of the outcome.

import AnnualReportDiff
import Markup
import OpenPackaging
import PassageEditing

/// A part of the program that reads what strangers wrote.
enum FuzzTarget: String, CaseIterable {
    case archive, markup, binding, diff, layout, word, numbers, records, structured, series

    /// Stretches of the input are parted by this byte where a target takes several.
    private static let separator: UInt8 = 0

    /// Feeds bytes to the target; a trap or a broken promise ends the process.
    func feed(_ bytes: [UInt8]) {
        switch self {
        case .archive: Self.openArchive(bytes)
        case .markup: Self.buildTrees(bytes)
        case .binding: Self.check(bytes)
        case .diff: Self.compare(bytes)
        case .layout: SeedReport.layout(bytes, name: "report.pdf").map(Self.judge)
        case .word: Self.openParts(bytes)
        case .numbers: NumberTarget.feed(bytes)
        case .records: RecordTarget.feed(bytes)
        case .structured: Self.edit(bytes)
        case .series: Self.follow(bytes)
        }
    }

    private static func openArchive(_ bytes: [UInt8]) {
        _ = try? Inflate.decompress(bytes, limit: 1 << 20)
        guard let archive = try? ZIPArchive(bytes: bytes) else { return }
        for name in archive.entryNames { _ = try? archive.contents(of: name) }
        _ = try? AnnualReports.read(bytes, name: "report.docx")
    }

    private static func buildTrees(_ bytes: [UInt8]) {
        for dialect in [MarkupDialect.html, .xml] {
            let tree = MarkupTree(bytes: bytes, dialect: dialect)
            for node in tree.descendants(of: tree.root) { _ = tree.text(of: node) }
        }
        _ = try? AnnualReports.read(bytes, name: "report.html")
    }

    private static func check(_ bytes: [UInt8]) {
        for name in ["report.txt", "report.md"] { (try? AnnualReports.read(bytes, name: name)).map(judge) }
    }

    /// The main part of a DOCX, its lists and its styles.
    private static func openParts(_ bytes: [UInt8]) {
        let stretches = bytes.split(separator: separator, maxSplits: 2, omittingEmptySubsequences: false).map(
            Array.init)
        let parts = zip(["word/document.xml", "word/numbering.xml", "word/styles.xml"], stretches).map { ($0, $1) }
        let package = SeedReport.package(WordFrame.parts + parts.map { (name: $0.0, xml: $0.1) })
        (try? AnnualReports.read(package, name: "report.docx")).map(judge)
    }

    private static func judge(_ file: ReportFile) {
        _ = ReportRenderer.render(AnnualReports.check([file]), as: .text)
        _ = ReportRenderer.render(file, as: .json)
    }

    private static func compare(_ bytes: [UInt8]) {
        let parts = bytes.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false).map(Array.init)
        let (old, new) = (parts[0], parts.count > 1 ? parts[1] : [])
        let texts = (String(decoding: old.prefix(400), as: UTF8.self), String(decoding: new.prefix(400), as: UTF8.self))
        let edits = PassageEditor.compare(old: texts.0, new: texts.1).edits
        precondition(rebuilt(edits, without: .insert) == texts.0 && rebuilt(edits, without: .delete) == texts.1)
        guard let before = try? AnnualReports.read(old, name: "old.txt"),
            let after = try? AnnualReports.read(new, name: "new.txt")
        else { return }
        compare(before, after, as: [.json, .html, .csv])
    }

    /// A fixture with odd edits, by itself and against what it was.
    private static func edit(_ bytes: [UInt8]) {
        var choices = Choices(bytes[...])
        let seed = choices.pick(SeedReport.all)
        guard let file = seed.read(seed.edited(by: &choices)) else { return }
        judge(file)
        compare(seed.file, file, as: [.json, choices.pick(OutputFormat.allCases)])
    }

    /// Two to four fixtures with odd edits, as the years of one body.
    private static func follow(_ bytes: [UInt8]) {
        let stretches = bytes.split(separator: separator, maxSplits: 3, omittingEmptySubsequences: false)
        let files = stretches.compactMap { stretch -> ReportFile? in
            var choices = Choices(stretch)
            let seed = choices.pick(SeedReport.years)
            return seed.read(seed.edited(by: &choices))
        }
        var choices = Choices(bytes.suffix(1))
        _ = ReportRenderer.render(AnnualReports.check(files), as: .json)
        guard let series = try? AnnualReports.series(files) else { return }
        for format in [OutputFormat.json, choices.pick(OutputFormat.allCases)] {
            _ = ReportRenderer.render(series, as: format)
        }
    }

    private static func compare(_ old: ReportFile, _ new: ReportFile, as formats: [OutputFormat]) {
        do {
            let result = try AnnualReports.compare(old: old, new: new)
            for format in formats { _ = ReportRenderer.render(result, as: format) }
        } catch {
            // Two reports that were read can always be compared; a proof that fails is a fault of ours.
            preconditionFailure("\(error)")
        }
    }

    private static func rebuilt(_ edits: [Edit], without dropped: Edit.Operation) -> String {
        edits.filter { $0.operation != dropped }.map(\.text).joined()
    }
}
