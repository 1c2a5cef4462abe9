// The identities of the columns of table 三, for judging single cells.

import ReportModel

/// Tells whether the sums that a cell takes part in hold down its column.
struct ColumnSums {
    private static let balance = ["new", "carriedIn", "total", "carriedOut"]

    private let results: [String]
    private let readings: [String: RowReading]

    /// Prepares to judge the readings of the rows of table 三.
    init(form: TableForm, readings: [String: RowReading]) {
        results = form.rows.map(\.key).filter { !Self.balance.contains($0) }
        self.readings = readings
    }

    /// Whether all sums that a cell takes part in hold; nil where one cannot be told and none breaks.
    func verdict(_ column: Int, of row: String) -> Bool? {
        let verdicts = [
            row == "total" || results.contains(row) ? holds(["total"], results, column) : nil,
            Self.balance.contains(row) ? holds(["new", "carriedIn"], ["total", "carriedOut"], column) : nil,
        ]
        let asked = row == "total" ? 2 : 1
        if verdicts.contains(false) { return false }
        return verdicts.count { $0 == true } == asked ? true : nil
    }

    private func holds(_ left: [String], _ right: [String], _ column: Int) -> Bool? {
        guard let first = sum(left, column), let second = sum(right, column) else { return nil }
        return first == second
    }

    private func sum(_ rows: [String], _ column: Int) -> DecimalNumber? {
        var sum = DecimalNumber.zero
        for row in rows {
            // A blank adds nothing; a cell that cannot be told makes the sum unknown.
            guard let reading = readings[row], column < reading.columns.count else { return nil }
            guard let cell = reading.columns[column] else {
                if reading.undecided.isEmpty { continue }
                return nil
            }
            guard let part = cell.isBlank ? .zero : cell.figure.number else { return nil }
            sum = sum + part
        }
        return sum
    }
}
