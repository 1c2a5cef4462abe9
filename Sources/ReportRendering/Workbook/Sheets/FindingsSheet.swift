// What does not add up, as a sheet.

import ReportDiffing
import ReportModel
import SpreadsheetML

/// The sheet of findings, one a row.
struct FindingsSheet {
    /// A finding with what a reader must know to find it.
    struct Row {
        let finding: Finding
        /// The file it is in; empty where both are known anyway.
        let file: String
        /// The earlier file of two years that do not fit.
        let otherFile: String
    }

    private let narration: Narration
    private let cells: SheetCells
    /// Whether the findings of several files stand together.
    private let namesFiles: Bool

    init(_ narration: Narration, namesFiles: Bool) {
        self.narration = narration
        self.namesFiles = namesFiles
        cells = SheetCells(narration: narration)
    }

    func sheet(_ rows: [Row]) -> Sheet {
        let place = namesFiles ? files() : sides()
        return SheetTable(name: narration.findingsSheet, fields: place + fields(), frozenColumns: 0).sheet(rows)
    }

    private func files() -> [SheetField<Row>] {
        [
            SheetField(narration.fileHead, widest: 40) { cells.text($0.file) },
            SheetField(narration.say("上年文件", "Earlier file"), widest: 40) { cells.text($0.otherFile) },
        ]
    }

    private func sides() -> [SheetField<Row>] {
        [
            SheetField(narration.sideHead) { cells.text($0.finding.side.map(narration.name)) },
            SheetField(narration.say("来由", "Standing")) { cells.text($0.finding.standing.map(narration.name)) },
        ]
    }

    private func fields() -> [SheetField<Row>] {
        [
            SheetField(narration.say("严重程度", "Severity")) {
                cells.text(narration.name($0.finding.severity), style($0.finding.severity))
            },
            SheetField(narration.say("规则", "Rule"), widest: 26) { cells.text($0.finding.rule) },
            SheetField(narration.say("问题", "Finding"), widest: 70) { cells.text(narration.say($0.finding.message)) },
            SheetField(narration.say("应为", "Expected")) { cells.number($0.finding.expected) },
            SheetField(narration.say("印作", "Actual")) { cells.number($0.finding.actual) },
            SheetField(narration.say("单元格", "Cells"), widest: 40) {
                cells.text($0.finding.addresses.map(\.description).joined(separator: " "))
            },
            SheetField(narration.say("位置", "Place")) { cells.place($0.finding.location) },
            SheetField(narration.say("已认可", "Accepted")) { cells.text(narration.yes($0.finding.accepted != nil)) },
            SheetField(narration.say("认可说明", "Accepted because"), widest: 40) { cells.text($0.finding.accepted?.note) },
            SheetField(narration.decisionHead) { cells.verdict($0.finding.decision) },
            SheetField(narration.remarkHead, widest: 40) { cells.remark($0.finding.decision) },
            SheetField(narration.idHead) { cells.text($0.finding.id) },
        ]
    }

    private func style(_ severity: Finding.Severity) -> CellStyle {
        switch severity {
        case .error: SheetStyles.doubtful
        case .warning: SheetStyles.notable
        case .notice: SheetStyles.plain
        }
    }
}
