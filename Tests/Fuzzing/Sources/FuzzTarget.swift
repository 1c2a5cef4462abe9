// What a fuzzer may feed bytes to, and what must hold of the outcome.

import AnnualReportDiff
import Markup
import OpenPackaging
import PassageEditing

/// A part of the program that reads what strangers wrote.
enum FuzzTarget: String, CaseIterable {
    case archive, markup, binding, diff

    /// Stretches of the input are parted by this byte where a target takes two.
    private static let separator: UInt8 = 0

    /// Feeds bytes to the target; a trap or a broken promise ends the process.
    func feed(_ bytes: [UInt8]) {
        switch self {
        case .archive: Self.openArchive(bytes)
        case .markup: Self.buildTrees(bytes)
        case .binding: Self.check(bytes)
        case .diff: Self.compare(bytes)
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
        for name in ["report.txt", "report.md"] {
            guard let file = try? AnnualReports.read(bytes, name: name) else { continue }
            _ = ReportRenderer.render(AnnualReports.check([file]), as: .text)
            _ = ReportRenderer.render(file, as: .json)
        }
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
        do {
            let result = try AnnualReports.compare(old: before, new: after)
            for format in [OutputFormat.json, .html, .csv] { _ = ReportRenderer.render(result, as: format) }
        } catch {
            // Two reports that were read can always be compared; a proof that fails is a fault of ours.
            preconditionFailure("\(error)")
        }
    }

    private static func rebuilt(_ edits: [Edit], without dropped: Edit.Operation) -> String {
        edits.filter { $0.operation != dropped }.map(\.text).joined()
    }
}
