// A figure of the tables that prose may speak of: one cell, or the sum of several.

import ReportModel
import StatutoryForms
import UnicodeText

/// Cells to be added up, named so that they are found in either form.
struct CellSum: Hashable, Sendable {
    /// One group of cells: rows whose key is, or begins with, `row`, in the columns listed.
    struct Term: Hashable, Sendable {
        let table: TableKey
        let row: String
        let columns: [String]
    }

    /// The cells.
    let terms: [Term]
    /// What the sum is called: 本年新收.
    let name: Message

    /// The cells in a report; empty where its forms have none of them.
    func addresses(in subject: CheckedReport) -> [CellAddress] {
        terms.flatMap { term -> [CellAddress] in
            guard let form = subject.form(of: term.table) else { return [] }
            let rows = form.row(term.row).map { [$0] } ?? []
            let parts = term.row + "."
            return (rows + form.rows.filter { $0.key.opens(with: parts) }).flatMap { row in
                row.addresses.filter { term.columns.contains($0.column) }
            }
        }
    }

    /// The sum in a report; nil where a cell has no figure or the forms have none.
    func value(in subject: CheckedReport) -> DecimalNumber? {
        let addresses = addresses(in: subject)
        guard !addresses.isEmpty else { return nil }
        var sum = DecimalNumber.zero
        for address in addresses {
            guard let number = subject.number(address) else { return nil }
            sum = sum + number
        }
        return sum
    }

    /// A sum of whole rows of table 三 in some of its columns.
    static func requests(
        _ rows: [String], in columns: [String] = ["total"], _ chinese: String, _ english: String
    ) -> CellSum {
        CellSum(
            terms: rows.map { Term(table: .requests, row: $0, columns: columns) },
            name: Message(chinese: chinese, english: english))
    }

    /// A sum of cells of table 四.
    static func proceedings(_ rows: [String], _ column: String, _ chinese: String, _ english: String) -> CellSum {
        CellSum(
            terms: rows.map { Term(table: .proceedings, row: $0, columns: [column]) },
            name: Message(chinese: chinese, english: english))
    }
}
