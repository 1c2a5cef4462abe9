// Every fixture once more as a page and as a word-processing document, made here from what was read of it.

import DocumentReading
import Foundation
import OpenPackaging
import ReportDiffing
import ReportModel
import StatutoryForms
import TestSupport
import Testing

/// Writes a report again in another format: its prose as paragraphs, its tables as rows of label and values.
struct ReportEmitter {
    private let report: Report
    private let labels: [String: String]

    init(_ report: Report) {
        self.report = report
        labels = Dictionary(report.labels.map { ("\($0.kind.rawValue) \($0.address)", $0.text) }) { first, _ in first }
    }

    /// A page with an end tag left out here and there, as portals have them.
    func html() -> [UInt8] {
        var page = "<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body><div>"
        emit(
            paragraph: { page += "<p>\(escaped($0))</p>\n" },
            table: { rows in
                page += "<table border=1>"
                for row in rows { page += "<tr>" + row.map { "<td>\(escaped($0))" }.joined() + "\n" }
                page += "</table>\n"
            })
        return Array((page + "</div></body></html>").utf8)
    }

    /// A document of one part, its runs cut in the middle of words.
    func docx() throws -> [UInt8] {
        var body = ""
        func runs(_ text: String) -> String {
            let half = text.index(text.startIndex, offsetBy: text.count / 2)
            return [text[..<half], text[half...]]
                .map { "<w:r><w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t></w:r>" }.joined()
        }
        emit(
            paragraph: { body += "<w:p>\(runs($0))</w:p>" },
            table: { rows in
                body += "<w:tbl>"
                for row in rows {
                    body += "<w:tr>" + row.map { "<w:tc><w:p>\(runs($0))</w:p></w:tc>" }.joined() + "</w:tr>"
                }
                body += "</w:tbl>"
            })
        let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        let package = "http://schemas.openxmlformats.org/package/2006"
        var writer = ZIPWriter()
        try writer.add(
            "[Content_Types].xml",
            contents: Array(
                """
                <Types xmlns="\(package)/content-types"><Default Extension="rels" \
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override \
                PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.\
                wordprocessingml.document.main+xml"/></Types>
                """.utf8))
        try writer.add(
            "_rels/.rels",
            contents: Array(
                """
                <Relationships xmlns="\(package)/relationships"><Relationship Id="r1" Type="\(relation)" \
                Target="word/document.xml"/></Relationships>
                """.utf8))
        try writer.add(
            "word/document.xml",
            contents: Array("<w:document xmlns:w=\"\(space)\"><w:body>\(body)</w:body></w:document>".utf8))
        return writer.finished()
    }

    private func emit(paragraph: (String) -> Void, table: ([[String]]) -> Void) {
        if let title = report.title { paragraph(title.text) }
        for text in report.preamble { paragraph(text.text) }
        var printed: Set<TableKey> = []
        for section in report.sections {
            paragraph(section.heading)
            for text in section.paragraphs { paragraph(text.text) }
            for key in TableKey.allCases where StatutoryForm.section(of: key) == section.role {
                printed.insert(key)
                if let rows = rows(of: key) { table(rows) }
            }
        }
        for key in TableKey.allCases where !printed.contains(key) {
            if let rows = rows(of: key) { table(rows) }
        }
    }

    /// The rows of a table with the labels as printed; rows without values are left out.
    private func rows(of key: TableKey) -> [[String]]? {
        let cells = report.cells.all.filter { $0.address.table == key && $0.figure != nil }
        if cells.isEmpty { return nil }
        var rows: [[String]] = []
        var block = ""
        var order: [String] = []
        func line(_ row: String) -> Int { cells.first { $0.address.row == row }?.location?.line ?? 0 }
        for cell in cells where order.last != cell.address.row {
            // A row of the body's own stays where it is printed.
            let isExtra = cell.address.isExtra && !order.contains(cell.address.row)
            let place = isExtra ? order.firstIndex { line($0) > line(cell.address.row) } : nil
            order.insert(cell.address.row, at: place ?? order.count)
        }
        for row in order {
            let columns = cells.filter { $0.address.row == row }
            let head = columns.map(\.address.column).joined(separator: " ")
            if head != block {
                block = head
                if let clause = clause(of: columns[0].address) { rows.append([clause]) }
                rows.append([""] + columns.map(columnHead))
            }
            let label = labels["row \(key.rawValue)/\(row)"] ?? official(columns[0]) ?? columns[0].label
            rows.append([label] + columns.map { $0.figure?.text ?? "" })
        }
        return rows
    }

    private func form(_ address: CellAddress) -> FormRow? {
        let edition = address.table == .proactive ? report.proactiveForm : report.requestsForm
        return StatutoryForm.table(address.table, edition ?? .form2019).row(address.row)
    }

    private func official(_ cell: Cell) -> String? {
        form(cell.address)?.label ?? cell.label.components(separatedBy: " / ").first
    }

    private func clause(of address: CellAddress) -> String? {
        guard let block = form(address)?.block, !block.key.isEmpty else { return nil }
        return labels["caption \(address.table.rawValue)/\(block.key)"] ?? block.caption
    }

    private func columnHead(_ cell: Cell) -> String {
        let block = form(cell.address)?.block.key ?? ""
        let prefix = block.isEmpty ? cell.address.table.rawValue : "\(cell.address.table.rawValue)/\(block)"
        return labels["column \(prefix)/\(cell.address.column)"] ?? cell.label.components(separatedBy: " / ").last ?? ""
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }
}

@Suite struct EveryFormatTests {
    static func bind(_ bytes: [UInt8], _ name: String) throws -> Report {
        try ReportBinder.bind(DocumentReader.read(bytes, name: name))
    }

    @Test(arguments: try ReportTruth.all(in: ProjectPaths.fixtures))
    func everyFixtureReadsTheSameAsPageAndAsDocument(truth: ReportTruth) throws {
        let name = truth.report.lastPathComponent
        let report = try Self.bind([UInt8](Data(contentsOf: truth.report)), name)
        let emitter = ReportEmitter(report)
        let versions = [try Self.bind(emitter.html(), "page.html"), try Self.bind(emitter.docx(), "document.docx")]
        for version in versions {
            let diff = try ReportDiffer.compare(old: report, new: version)
            // What could not be read is not written again either.
            let changes = diff.changes.filter { if case .row = $0 { false } else { true } }.map { "\($0)".prefix(160) }
            #expect(changes.isEmpty, "\(name) as \(version.format.rawValue): \(changes.prefix(3))")
            for cell in report.cells.all where cell.figure != nil {
                #expect(version.cells[cell.address]?.figure?.text == cell.figure?.text, "\(name) \(cell.address)")
            }
        }
    }
}
