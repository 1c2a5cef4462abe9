// What became of the sections of both reports, as a sheet.

import ReportDiffing
import SpreadsheetML

/// The sheet of sections, in the order of the new report.
struct SectionsSheet {
    private let result: ChangeReport
    private let narration: Narration
    private let cells: SheetCells

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet() -> Sheet {
        SheetTable(name: narration.sectionsHeading, fields: fields(), frozenColumns: 0).sheet(result.diff.sections)
    }

    private func fields() -> [SheetField<SectionChange>] {
        [
            SheetField(narration.say("章节", "Section"), widest: 44) { cells.text(narration.name($0.role)) },
            SheetField(narration.say("变化", "Status")) {
                cells.text(
                    narration.name($0.status), $0.status == .unchanged ? SheetStyles.plain : SheetStyles.changed)
            },
            SheetField(narration.say("旧标题", "Old heading"), widest: 44) { cells.text(heading($0.old)) },
            SheetField(narration.say("新标题", "New heading"), widest: 44) { cells.text(heading($0.new)) },
            SheetField(narration.oldPlaceHead) { cells.place($0.old?.location) },
            SheetField(narration.newPlaceHead) { cells.place($0.new?.location) },
        ]
    }

    private func heading(_ side: SectionChange.Side?) -> String? {
        side.map { side in side.number.map { "\($0)、\(side.title)" } ?? side.title }
    }
}
