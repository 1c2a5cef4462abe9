// A small report of one year: a few cells and sentences, nothing else.

import AnnualReportDiff

/// A year of an invented body.
struct SampleYear {
    let year: Int?
    var agency: String? = "临澜市测试局"
    /// The edition of tables 二 and 三.
    var edition = FormEdition.form2021
    /// Printed texts by address, with the unit behind a bar (`5|万元`); nil for a cell that the source does not hold.
    var cells: [(String, String?)] = []
    /// The sentences of section 五.
    var problems: [String] = []

    /// The report.
    var report: Report {
        let title = "\(agency ?? "")\(year.map(String.init) ?? "")年政府信息公开工作年度报告"
        let section = Section(
            number: "五", title: "存在的主要问题及改进情况", role: .problems, location: nil, paragraphs: problems.map(paragraph))
        return Report(
            format: .text, encoding: "utf-8", title: paragraph(title), agency: agency, year: year,
            proactiveForm: edition, requestsForm: edition, preamble: [], sections: [section],
            cells: CellTable(cells.compactMap(cell)), labels: [], labellings: [], notes: [])
    }

    /// The report as a file.
    var file: ReportFile {
        ReportFile(name: "\(agency ?? "?")-\(year ?? 0).txt", sha256: String(repeating: "0", count: 64), report: report)
    }

    private func paragraph(_ text: String) -> Paragraph {
        Paragraph(SourceText(text, at: SourceLocation(line: 1, column: 1)))
    }

    private func cell(_ address: String, _ text: String?) -> Cell? {
        guard let address = CellAddress(address) else { return nil }
        guard let text else { return Cell(address: address, label: "\(address)", absence: .missing) }
        let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
        let meaning: Figure.Meaning =
            parts[0].isEmpty ? .blank : DecimalNumber(parts[0]).map { .number($0) } ?? .words
        let figure = Figure(text: parts[0], meaning: meaning, unit: parts.dropFirst().first.flatMap(AmountUnit.init))
        return Cell(
            address: address, label: "\(address)", figure: figure, location: nil,
            reading: CellReading(source: parts, row: .label, column: .count))
    }
}
