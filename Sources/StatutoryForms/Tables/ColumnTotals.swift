// The identities between rows of table 三, for deciding between readings of a row.

import ReportModel

/// Weighs undecided readings of rows of table 三 by the sums of its columns.
enum ColumnTotals {
    /// Settles rows whose readings the rest of the table decides; `readings` are those of the form's rows, by row key.
    static func settle(_ readings: inout [String: RowReading], form: TableForm, count: Int) {
        for row in form.rows {
            guard let reading = readings[row.key], !reading.undecided.isEmpty, reading.undecided.first?.isEmpty == false
            else { continue }
            let scored = reading.undecided.map { columns -> (RowReading.Columns, Int) in
                var tried = readings
                tried[row.key] = RowReading(columns: columns, basis: .arithmetic)
                return (columns, violations(tried, form: form, count: count))
            }
            let fitting = scored.filter { $0.1 == 0 }
            if fitting.count == 1 {
                readings[row.key] = RowReading(columns: fitting[0].0, basis: .arithmetic, oddity: reading.oddity)
            }
        }
    }

    /// The number of columns whose identities cannot be checked or do not hold.
    private static func violations(_ readings: [String: RowReading], form: TableForm, count: Int) -> Int {
        func number(_ key: String, _ column: Int) -> DecimalNumber? {
            guard let reading = readings[key], reading.undecided.isEmpty else { return nil }
            return reading.columns[column].map { $0.isBlank ? .zero : $0.figure.number } ?? .zero
        }
        let results = form.rows.map(\.key).filter { !["new", "carriedIn", "total", "carriedOut"].contains($0) }
        return (0..<count).count { column in
            guard let total = number("total", column), let new = number("new", column),
                let carriedIn = number("carriedIn", column), let carriedOut = number("carriedOut", column)
            else { return true }
            var sum = DecimalNumber.zero
            for key in results {
                guard let part = number(key, column) else { return true }
                sum = sum + part
            }
            return new + carriedIn != total + carriedOut || sum != total
        }
    }
}
