// What a reader of a panel must know of its reports before comparing them.

import ReportDiffing
import ReportModel

/// Remarks on reports that stand side by side.
struct PanelNotes {
    /// A remark and the file it is on.
    struct Remark {
        let file: String
        let code: String
        let sentence: String
    }

    private let panel: ReportPanel
    private let narration: Narration

    init(_ panel: ReportPanel, _ narration: Narration) {
        self.panel = panel
        self.narration = narration
    }

    /// The remarks, by report, then by line.
    func remarks() -> [Remark] { repeated() + withoutCells() + units() }

    /// Reports of one body and one year, which a reader would count twice.
    private func repeated() -> [Remark] {
        let names = panel.names
        return panel.files.indices.compactMap { index in
            let report = panel.files[index].report
            let twin = panel.files[..<index].firstIndex { other in
                report.year != nil && other.report.year == report.year
                    && ModeChooser.isSameAgency(other.report.agency, report.agency)
            }
            guard let twin, let agency = report.agency, let year = report.year else { return nil }
            return Remark(
                file: names[index], code: "reports.sameYear",
                sentence: narration.say(
                    "与 \(names[twin]) 是同一机关同一年度的报告（\(agency)，\(year)年），两份都列出",
                    "of the same body and year as \(names[twin]) (\(agency), \(year)); both are listed"))
        }
    }

    private func withoutCells() -> [Remark] {
        zip(panel.names, panel.files).filter { $0.1.report.cells.all.isEmpty }.map { name, _ in
            Remark(
                file: name, code: "report.withoutCells",
                sentence: narration.say(
                    "没有规定格式的表格，这一栏是空的", "there are no tables of the form, so its column is empty"))
        }
    }

    /// Amounts printed in different units, which are not converted.
    private func units() -> [Remark] {
        panel.rowsWithUnits.compactMap { row in
            var units: [String] = []
            for file in panel.files {
                guard let figure = panel.cell(row, in: file)?.figure, figure.number != nil else { continue }
                let unit = figure.unit?.rawValue ?? narration.say("未写明", "none named")
                if !units.contains(unit) { units.append(unit) }
            }
            if units.count < 2 { return nil }
            let list = narration.joined(units)
            return Remark(
                file: "", code: "units.differ",
                sentence: narration.say(
                    "\(row.address)：各报告的单位不同（\(list)），数字照录，未换算",
                    "\(row.address): the reports' units differ (\(list)); the numbers are as printed, not converted"))
        }
    }
}
