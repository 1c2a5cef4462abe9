// The outcome of a check as a workbook.

import ReportDiffing
import ReportModel
import SpreadsheetML

/// Prints what does not add up in reports and between years.
struct CheckWorkbook {
    private let result: CheckReport
    private let narration: Narration

    init(_ result: CheckReport, options: RenderingOptions) {
        self.result = result
        narration = Narration(options.language)
    }

    /// The file; no bytes where a workbook cannot hold it.
    func bytes() -> [UInt8] {
        WorkbookAssembler(narration: narration).bytes(
            summary: summary(), [FindingsSheet(narration, namesFiles: true).sheet(findings())],
            ownerHead: narration.fileHead, notes: notes())
    }

    private func findings() -> [FindingsSheet.Row] {
        let single = result.reports.flatMap { single in
            single.findings.map {
                FindingsSheet.Row(finding: $0, file: single.file.name, otherFile: "")
            }
        }
        let pairs = result.crossYear.flatMap { pair in
            pair.findings.map {
                FindingsSheet.Row(finding: $0, file: pair.new.name, otherFile: pair.old.name)
            }
        }
        return single + pairs
    }

    private func notes() -> [NotesSheet.Row] {
        let writer = NotesSheet(narration, ownerHead: narration.fileHead)
        return result.reports.flatMap { writer.rows($0.notes, of: $0.file.name) }
            + result.crossYear.flatMap { writer.rows($0.notes, of: "\($0.old.name) → \($0.new.name)") }
    }

    private func summary() -> SummaryRows {
        let outline = CheckOutline(result, narration)
        var rows = SummaryRows(SheetCells(narration: narration), title: narration.checkHeading)
        rows.row("", outline.total())
        for single in result.reports {
            rows.head([narration.fileHead])
            for fact in IdentityRows(narration).rows(single.file) { rows.row(fact.name, [fact.value]) }
        }
        return rows
    }
}
