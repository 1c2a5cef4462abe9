// Gathers what changed because the form did, apart from the body's own changes.

import ReportDiffing
import ReportModel

/// Cells that only one of the two forms has, a row a label.
struct FormChangesOutline {
    private let changes: [CellChange]
    private let result: ChangeReport
    private let narration: Narration

    init(_ changes: [CellChange], _ result: ChangeReport, _ narration: Narration) {
        self.changes = changes
        self.result = result
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        let heading =
            StyledText(narration.formHeading)
            + StyledText(narration.bracketed(narration.count(changes.count, "个单元格", "cell")), .muted)
        let explanation = narration.say(
            "下列单元格只有一种表样有，或两种表样的口径不同，照录两边的数，不作增减。",
            "Only one of the two forms has these cells, or they mean different things; both sides are shown, not subtracted."
        )
        return [.heading(level: 3, heading), .paragraph(StyledText(explanation)), .table(table())]
            + narration.decisions(on: changes)
    }

    private func table() -> OutlineTable {
        var rows: [(key: String, name: String, old: [String], new: [String])] = []
        for change in changes {
            let names = CellNames(change.address, label: change.label)
            let key = "\(change.address.table.rawValue)/\(change.address.row)"
            let index = rows.firstIndex { $0.key == key } ?? rows.count
            if index == rows.count {
                rows.append((key, (names.groups.suffix(1) + [names.row]).joined(separator: " "), [], []))
            }
            if let old = change.old { rows[index].old.append("\(names.column) \(narration.printed(old))") }
            if let new = change.new { rows[index].new.append("\(names.column) \(narration.printed(new))") }
        }
        let separator = narration.say("；", "; ")
        return OutlineTable(
            columns: [
                .init(narration.item, .leading),
                .init(
                    narration.say("旧", "Old") + narration.bracketed(narration.form(result.old.report.form)), .leading),
                .init(
                    narration.say("新", "New") + narration.bracketed(narration.form(result.new.report.form)), .leading),
            ],
            rows: rows.map { row in
                OutlineTable.Row([
                    StyledText(row.name), StyledText(row.old.joined(separator: separator)),
                    StyledText(row.new.joined(separator: separator)),
                ])
            })
    }
}
