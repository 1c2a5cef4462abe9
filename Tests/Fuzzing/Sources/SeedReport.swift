// The reports that structured inputs begin with: the fixtures, and pages set of them.

import AnnualReportDiff
import DocumentReading
import Foundation
import OpenPackaging
import StatutoryForms

/// A report to be edited.
struct SeedReport: Sendable {
    /// What its bytes are.
    enum Kind: Sendable {
        /// Text, Markdown or a page, by the name of the file.
        case file(isMarkup: Bool)
        /// The parts of a DOCX, that of each name.
        case word([(name: String, xml: [UInt8])])
        /// What `pdftotext -bbox-layout` prints.
        case layout
    }

    let name: String
    let kind: Kind
    let bytes: [UInt8]
    /// The report as it is, for comparing.
    let file: ReportFile

    /// The reports in the folder named by `REPORTDIFF_FIXTURES`, in the order of their names.
    static let all: [SeedReport] = {
        let folder = ProcessInfo.processInfo.environment["REPORTDIFF_FIXTURES"] ?? "Fixtures"
        let files = FileManager.default
        let names = (files.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []).sorted()
        return names.flatMap { name -> [SeedReport] in
            guard let data = files.contents(atPath: "\(folder)/\(name)") else { return [] }
            return seeds([UInt8](data), name: name)
        }
    }()

    /// Reads bytes as the seed's own are read; nil for no report.
    func read(_ bytes: [UInt8]) -> ReportFile? {
        switch kind {
        case .file: return try? AnnualReports.read(bytes, name: name)
        case .word: return try? AnnualReports.read(bytes, name: name)
        case .layout: return Self.layout(bytes, name: name)
        }
    }

    /// The report with the edits that some choices make.
    func edited(by choices: inout Choices) -> [UInt8] {
        switch kind {
        case .file(let isMarkup): return OddEdits.edited(bytes, isMarkup: isMarkup, by: &choices)
        case .layout: return OddEdits.edited(bytes, isMarkup: true, by: &choices)
        case .word(var parts):
            // The main part comes first and is edited most.
            let index = choices.next(4) == 0 ? choices.next(parts.count) : 0
            parts[index].xml = OddEdits.edited(parts[index].xml, isMarkup: true, by: &choices)
            return Self.package(parts)
        }
    }

    /// A package of parts, as they are.
    static func package(_ parts: [(name: String, xml: [UInt8])]) -> [UInt8] {
        var writer = ZIPWriter()
        for part in parts { try? writer.add(part.name, contents: part.xml, compression: .stored) }
        return writer.finished()
    }

    /// The report that a layout is of; nil for none.
    static func layout(_ bytes: [UInt8], name: String) -> ReportFile? {
        guard let document = try? PDFReader.read(layout: bytes), let report = try? ReportBinder.bind(document) else {
            return nil
        }
        return ReportFile(name: name, sha256: "", report: report)
    }

    private static func seeds(_ bytes: [UInt8], name: String) -> [SeedReport] {
        guard let kind = kind(bytes, name: name), let file = try? AnnualReports.read(bytes, name: name) else {
            return []
        }
        return [SeedReport(name: name, kind: kind, bytes: bytes, file: file)] + layouts(bytes, name: name)
    }

    private static func kind(_ bytes: [UInt8], name: String) -> Kind? {
        if name.hasSuffix(".txt") || name.hasSuffix(".md") { return .file(isMarkup: false) }
        if name.hasSuffix(".html") { return .file(isMarkup: true) }
        guard name.hasSuffix(".docx"), let archive = try? ZIPArchive(bytes: bytes) else { return nil }
        let parts = archive.entryNames.compactMap { name in (try? archive.contents(of: name)).map { (name, $0) } }
        return .word(parts.filter { $0.0 == "word/document.xml" } + parts.filter { $0.0 != "word/document.xml" })
    }

    /// The report set on pages in three ways.
    private static func layouts(_ bytes: [UInt8], name: String) -> [SeedReport] {
        guard name.hasSuffix(".html"), let document = try? DocumentReader.read(bytes, name: name) else { return [] }
        return ([PageStyle()] + PageStyle.hostile.prefix(2)).enumerated().compactMap { index, style in
            let bytes = PageSetter.layout(of: document, style: style)
            let name = "\(name).\(index).layout"
            return layout(bytes, name: name).map { SeedReport(name: name, kind: .layout, bytes: bytes, file: $0) }
        }
    }
}

extension SeedReport {
    /// The reports of the body that has one for every year.
    static let years = all.filter { $0.name.hasPrefix("linlan") }
}
