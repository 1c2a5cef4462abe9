// Figures that stand in the source but that we could not tell apart: our doubt, not the agency's error.
//
// Basis: heuristic; it speaks of our reading.

import ReportModel

/// Lists what could not be read, once a table.
enum ValueUnreadableRule: ReportRule {
    static let description = RuleDescription(
        "value.unreadable", .notice, .heuristic,
        "文件中有数字，但本工具无法确定地读出（例如各格数字连在一起）；这是读取上的疑问，不是报告的错误。",
        "The source holds figures that we could not read with certainty; this is our doubt, not an error of the report."
    )

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        for table in TableKey.allCases {
            let cells = subject.report.cells.all.filter { $0.address.table == table && $0.isUnread }
            guard let first = cells.first else { continue }
            var rows: [String] = []
            for cell in cells {
                let name = CellWording.row(cell.address)
                if !rows.contains(name) { rows.append(name) }
            }
            outcome.add(
                Fault(
                    description, message(table, rows, count: cells.count), addresses: cells.map(\.address),
                    location: first.location, place: .cell(first.address),
                    key: table.rawValue))
        }
    }

    /// A message names this many rows.
    private static let namedRows = 4

    private static func message(_ table: TableKey, _ rows: [String], count: Int) -> Message {
        let named = rows.prefix(namedRows).map { "“\($0)”" }
        let more = rows.count > namedRows ? "等\(rows.count)行" : ""
        let name = CellWording.table(table)
        return Message(
            chinese: "\(name.chinese)\(named.joined(separator: "、"))\(more)的数字无法确定地读出（共\(count)格），相关勾稽关系未核对；请对照原文。",
            english:
                "In \(name.english), \(count) figures (\(named.joined(separator: ", "))\(rows.count > namedRows ? " and others, \(rows.count) rows" : "")) could not be read with certainty, so their identities were not checked; please compare the source."
        )
    }
}
