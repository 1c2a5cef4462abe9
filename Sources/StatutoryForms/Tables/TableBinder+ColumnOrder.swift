// Reads rows by the order in which their columns are printed.

import ReportModel

extension TableBinder {
    /// The order of the columns above a row.
    func order(above index: Int, columns: [FormColumn]) -> ColumnOrder {
        guard form.table == .requests else {
            return columns.count == 1 ? .official(1) : .ofHeads(columns.map(\.core), in: lines(before: index))
        }
        if subtotal == nil { return applicants }
        // Where a body adds a column, the others must stand as the form has them.
        return applicants == .official(TableForm.requestColumns.count) ? .official(columns.count) : .unclear
    }

    /// A note on columns that do not stand as the form has them; nil where they do.
    func columnNote(_ order: ColumnOrder, columns: [FormColumn], of row: FormRow, at index: Int) -> Note? {
        let name = row.block.caption ?? StatutoryForm.name(of: form.table)
        func note(_ code: NoteCode, _ places: [Int], of columns: [FormColumn]) -> Note {
            Note(code, [name, places.map { columns[$0].label }.joined(separator: " | ")], at: rows[index].location)
        }
        return switch order {
        case .printed(let places): places == places.sorted() ? nil : note(.columnsOutOfOrder, places, of: columns)
        case .doubtful(let heads):
            // Of the applicants only those below 法人或其他组织 are looked at.
            note(.columnsDoubtful, heads, of: heads.count == columns.count ? columns : Array(columns.dropFirst()))
        case .unclear: nil
        }
    }

    /// The lines above a row.
    private func lines(before index: Int) -> [TableLine] {
        let place = rows[index].location
        return Array(lines.prefix { line in !line.cells.contains { $0.location == place && !$0.isBlank } })
    }
}

extension RowReading {
    /// The reading of a row whose columns stand in another order, by the form's order.
    func inFormOrder(_ order: [Int]) -> RowReading {
        func sorted(_ columns: Columns) -> Columns {
            var result = Columns(repeating: nil, count: order.count)
            for (printed, place) in order.enumerated() where printed < columns.count {
                result[place] = columns[printed]
            }
            return result
        }
        // A row that cannot be read has one reading without columns.
        return RowReading(
            columns: sorted(columns), basis: basis, undecided: undecided.map { $0.isEmpty ? $0 : sorted($0) },
            oddity: oddity)
    }

    /// A row none of whose `count` values can be given to a column.
    static func unreadable(_ count: Int) -> RowReading {
        RowReading(columns: Array(repeating: nil, count: count), basis: .undecided, undecided: [[]])
    }
}
