// The plain text of what was understood of a report, for programs that compare lines.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Writes a report as lines that are the same for the same report in any format and any language of the program.
///
/// The title and every passage of the narrative is a line; sections stand under their headings, with a blank line
/// before them. The cells of a table follow the section it belongs to, a line each: the form's label, a colon and the
/// figure as printed. A wording of the table that is not the form's stands before them, and behind them, a line a row,
/// what rows print that could not be read whole. What the file does not hold has no line.
public struct TextconvWriter {
    private let report: Report

    /// Prepares to write a report.
    public init(_ report: Report) {
        self.report = report
    }

    /// The text as UTF-8, ending with a line feed.
    public func bytes() -> [UInt8] {
        let text = parts().filter { !$0.isEmpty }.map { $0.map { VisibleText.of($0) + "\n" }.joined() }
        return Array(text.joined(separator: "\n").utf8)
    }

    /// The preamble, then a part for each section, then tables whose section is missing.
    private func parts() -> [[String]] {
        var passages = Narrative(report).passages[...]
        var parts = [take(([report.title].compactMap { $0 } + report.preamble), from: &passages)]
        var tables = TableKey.allCases
        for section in report.sections {
            var part = [section.heading] + take(section.paragraphs, from: &passages)
            for table in tables where StatutoryForm.section(of: table) == section.role { part += lines(of: table) }
            tables.removeAll { StatutoryForm.section(of: $0) == section.role }
            parts.append(part)
        }
        return parts + tables.map(lines)
    }

    /// The next passages, as many as make up the paragraphs.
    private func take(_ paragraphs: [Paragraph], from passages: inout ArraySlice<Passage>) -> [String] {
        var rest = paragraphs.reduce(0) { $0 + $1.text.unicodeScalars.count }
        var lines: [String] = []
        while rest > 0, let passage = passages.popFirst() {
            rest -= passage.text.unicodeScalars.count
            lines.append(passage.text)
        }
        return lines
    }

    private func lines(of table: TableKey) -> [String] {
        report.labels.filter { $0.address.hasPrefix("\(table.rawValue)/") && isOwnWording($0) }.map(line)
            + report.cells.all.filter { $0.address.table == table }.compactMap(line)
            + report.printedRows.filter { $0.table == table }.compactMap(line)
    }

    /// The values of a row that is not read whole, without the blanks, which not every format shows.
    private func line(_ row: PrintedRow) -> String? {
        let values = row.values.filter { !$0.text.isEmpty }
        let isRead = !report.cells.all.contains {
            $0.absence == .unreadable && $0.address.table == row.table && $0.address.row == row.row
        }
        if values.isEmpty || row.row != nil && isRead { return nil }
        return "\(row.label)（印文）：\(values.map(\.text).joined(separator: " | "))"
    }

    /// Spaces, width and line breaks of a label differ from format to format; they are no wording.
    private func isOwnWording(_ label: PrintedLabel) -> Bool {
        label.official.map { LabelText.key($0) != LabelText.key(label.text) } ?? false
    }

    private func line(_ label: PrintedLabel) -> String { "表格文字：\(LabelText.key(label.text))" }

    private func line(_ cell: Cell) -> String? {
        guard let figure = cell.figure else { return cell.absence == .unreadable ? "\(cell.label)：（不清）" : nil }
        let unit = figure.unit.map { figure.text.hasSuffix($0.rawValue) ? "" : $0.rawValue } ?? ""
        return "\(cell.label)：\(figure.text)\(figure.isBlank ? "" : unit)"
    }
}
