// Where the columns of spaced text stand, learnt from the complete rows around a row.

/// Places the values of a short row of spaced text under those of complete rows.
struct SpacedColumns {
    /// Pages shift columns, so only the nearest complete rows tell; fewer than two cannot confirm one another.
    static let neighbors = 4
    /// The column of labels is at least this wide; a line of values without a label leaves it blank.
    static let leastIndent = 6

    /// How far right something stands: by characters, as PDF converters count, or by their width, as a screen does.
    private enum Measure: CaseIterable {
        case characters, width
    }

    private let rows: [ValueRow]

    /// Prepares to place rows among the complete rows of a table.
    init(rows: [ValueRow]) { self.rows = rows.filter { $0.layout == .spaces } }

    /// The columns of the printed values; nil unless every measure in which the complete rows agree says the same.
    func assign(_ row: ValueRow) -> [Int]? {
        guard standsInColumns(row) else { return nil }
        let line = row.location?.line ?? 0
        let near = rows.sorted { abs(($0.location?.line ?? 0) - line) < abs(($1.location?.line ?? 0) - line) }
            .prefix(Self.neighbors)
        guard near.count >= 2 else { return nil }
        let readings = Measure.allCases.compactMap { measure -> [Int]?? in
            guard let columns = columns(of: near.map { middles($0, measure) }) else { return nil }
            return .some(place(middles(row, measure), in: columns))
        }
        guard let first = readings.first, readings.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// Whether the values of a row stand where its columns are: a row that begins at the margin, or close behind its
    /// label, is a stretch of a table whose columns the converter took apart.
    private func standsInColumns(_ row: ValueRow) -> Bool {
        guard let first = row.printed.first else { return false }
        guard let label = row.own.last else { return first.position >= Self.leastIndent }
        return first.position - label.end >= 2
    }

    /// The middles of the columns, doubled to stay whole; nil when the rows do not agree on them.
    private func columns(of rows: [[Int]]) -> [Int]? {
        guard let first = rows.first else { return nil }
        let tolerance = tolerance(of: first)
        let agrees = rows.allSatisfy { row in
            row.count == first.count && zip(row, first).allSatisfy { abs($0 - $1) <= tolerance }
        }
        return agrees ? first : nil
    }

    private func place(_ middles: [Int], in columns: [Int]) -> [Int]? {
        let tolerance = tolerance(of: columns)
        let placed = middles.compactMap { middle in columns.firstIndex { abs($0 - middle) <= tolerance } }
        return placed.count == middles.count && placed == Array(Set(placed)).sorted() ? placed : nil
    }

    /// Two fifths of the narrowest gap: values that stand nearer to the middle between columns tell nothing.
    private func tolerance(of columns: [Int]) -> Int {
        (zip(columns, columns.dropFirst()).map { $1 - $0 }.min() ?? 8) * 2 / 5
    }

    private func middles(_ row: ValueRow, _ measure: Measure) -> [Int] {
        row.printed.map { $0.position + $0.end + (measure == .width ? $0.fullWidthBefore * 2 : 0) }
    }
}
