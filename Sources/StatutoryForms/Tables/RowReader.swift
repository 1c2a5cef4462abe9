// Decides which value of a row belongs to which column.

import ReportModel
import UnicodeText

/// Reads rows of values into columns.
struct RowReader {
    /// More readings than this are not weighed: such a row is damaged beyond what arithmetic can tell.
    static let maximumReadings = 64

    let evidence: ColumnEvidence
    /// Whether blanks that the layout does not show may be placed by arithmetic. Where many rows lack values, the
    /// converter has taken the columns apart, and what looks like blanks stands elsewhere.
    let placesHiddenBlanks: Bool

    /// Reads a row that should have `count` values and prints another number of them.
    func read(_ row: ValueRow, count: Int, arithmetic: RowArithmetic) -> RowReading {
        let printed = row.printed
        if printed.isEmpty {
            let blanks =
                row.values
                + Array(repeating: row.values.last, count: max(0, count - row.values.count)).compactMap { $0 }
            let padded: RowReading.Columns = (0..<count).map { $0 < blanks.count ? blanks[$0] : nil }
            return RowReading(columns: padded, basis: .position)
        }
        return printed.count < count
            ? readShort(row, printed, count, arithmetic) : readLong(row, printed, count, arithmetic)
    }

    private func readShort(
        _ row: ValueRow, _ printed: [TableCell], _ count: Int, _ arithmetic: RowArithmetic
    ) -> RowReading {
        if let columns = evidence.assign(printed, of: row, count: count) {
            let placed = spread(printed, over: columns, of: row, count)
            return RowReading(
                columns: placed, basis: .position,
                oddity: isDoubtful(placed, of: row, arithmetic) ? .rowMissingValue : nil)
        }
        var readings = windows(row, printed, count)
        if readings.isEmpty, !placesHiddenBlanks {
            return RowReading(columns: Array(repeating: nil, count: count), basis: .undecided, undecided: [[]])
        }
        if readings.isEmpty { readings = gaps(printed, count) }
        readings = distinct(readings)
        if readings.count == 1 {
            // Blank cells that are not there at all are a guess: the line may have lost them, or be cut short.
            let isShown = row.values.count >= count
            return RowReading(columns: readings[0], basis: .position, oddity: isShown ? nil : .rowMissingValue)
        }
        // A blank that stands for nothing adds nothing, so blanks count as zero here, and only here.
        let fitting = readings.filter {
            arithmetic.holds($0.map { $0.map(zeroIfBlank) ?? Figure(text: "", meaning: .zeroMark) }) == true
        }
        return decide(fitting, among: readings, oddity: .rowMissingValue, count)
    }

    /// Whether blanks may be values lost or moved on the way: no layout of spaces shows that a cell is empty, and where
    /// one is shown, a total that is printed must still be the sum.
    private func isDoubtful(_ columns: RowReading.Columns, of row: ValueRow, _ arithmetic: RowArithmetic) -> Bool {
        if row.layout == .spaces { return true }
        guard case .sum(let index) = arithmetic, columns[index].map({ !$0.isBlank }) ?? false else { return false }
        return arithmetic.holds(columns.map { $0.map(zeroIfBlank) ?? Figure(text: "", meaning: .zeroMark) }) == false
    }

    private func readLong(
        _ row: ValueRow, _ printed: [TableCell], _ count: Int, _ arithmetic: RowArithmetic
    ) -> RowReading {
        let merged = distinct(merges(printed, count))
        let dropped = distinct(drops(printed, count))
        let readings = distinct(dropped + merged)
        let fitting = readings.filter { arithmetic.holds($0.map { $0?.figure }) == true }
        let isSplit = fitting.allSatisfy { reading in
            merged.contains { RowReading.texts($0) == RowReading.texts(reading) }
        }
        if fitting.isEmpty, row.layout == .grid, let columns = evidence.positions(for: row, count: count) {
            let placed = columns.map { position in printed.first { $0.position == position } }
            if !placed.contains(where: { $0 == nil }) {
                return RowReading(columns: placed, basis: .position, oddity: .rowExtraValue)
            }
        }
        return decide(
            fitting, among: readings, oddity: isSplit && !fitting.isEmpty ? .rowSplitValue : .rowExtraValue, count)
    }

    private func decide(
        _ fitting: [RowReading.Columns], among readings: [RowReading.Columns], oddity: NoteCode, _ count: Int
    ) -> RowReading {
        if fitting.count == 1 { return RowReading(columns: fitting[0], basis: .arithmetic, oddity: oddity) }
        let left = fitting.isEmpty ? readings : fitting
        guard let first = left.first else {
            return RowReading(
                columns: Array(repeating: nil, count: count), basis: .undecided, undecided: [[]], oddity: oddity)
        }
        let agreed: RowReading.Columns = first.indices.map { column in
            left.allSatisfy { ($0[column]?.text ?? "") == (first[column]?.text ?? "") } ? first[column] : nil
        }
        return RowReading(columns: agreed, basis: .undecided, undecided: left, oddity: oddity)
    }

    /// Runs of `count` neighbouring cells, blanks included, that hold every printed value.
    private func windows(_ row: ValueRow, _ printed: [TableCell], _ count: Int) -> [RowReading.Columns] {
        guard row.values.contains(where: \.isBlank), let first = row.values.firstIndex(where: { !$0.isBlank }),
            let last = row.values.lastIndex(where: { !$0.isBlank }), last - first < count
        else { return [] }
        let padded: RowReading.Columns = row.values + Array(repeating: nil, count: max(0, count - row.values.count))
        return (0...max(0, padded.count - count)).compactMap { start in
            start <= first && last < start + count ? Array(padded[start..<start + count]) : nil
        }
    }

    /// Every way of leaving columns blank when the layout does not show blanks.
    private func gaps(_ printed: [TableCell], _ count: Int) -> [RowReading.Columns] {
        combinations(count, choosing: printed.count).map { chosen in
            var columns = RowReading.Columns(repeating: nil, count: count)
            for (index, column) in chosen.enumerated() { columns[column] = printed[index] }
            return columns
        }
    }

    private func drops(_ printed: [TableCell], _ count: Int) -> [RowReading.Columns] {
        combinations(printed.count, choosing: count).map { $0.map { printed[$0] } }
    }

    /// Every way of joining one pair of neighbouring digits (2 | 0 for 20).
    private func merges(_ printed: [TableCell], _ count: Int) -> [RowReading.Columns] {
        guard printed.count == count + 1 else { return [] }
        return (0..<count).compactMap { index in
            let left = printed[index]
            let right = printed[index + 1]
            let isDigits = (left.source.scalars + right.source.scalars).allSatisfy { LabelText.fold($0).isDigit }
            guard isDigits, left.source.scalars.first.map(LabelText.fold) != "0" else { return nil }
            var source = left.source
            source.append(right.source)
            let joined = TableCell(source: source, position: left.position, end: right.end, location: left.location)
            return printed[..<index] + [joined] + printed[(index + 2)...]
        }
    }

    private func combinations(_ total: Int, choosing count: Int) -> [[Int]] {
        var result: [[Int]] = []
        func extend(_ chosen: [Int], from next: Int) {
            if result.count > Self.maximumReadings { return }
            if chosen.count == count {
                result.append(chosen)
                return
            }
            for index in next..<max(next, total - (count - chosen.count) + 1) {
                extend(chosen + [index], from: index + 1)
            }
        }
        extend([], from: 0)
        return result.count > Self.maximumReadings ? [] : result
    }

    private func distinct(_ readings: [RowReading.Columns]) -> [RowReading.Columns] {
        var seen: Set<[String]> = []
        return readings.filter { seen.insert(RowReading.texts($0)).inserted }
    }

    private func spread(_ printed: [TableCell], over columns: [Int], of row: ValueRow, _ count: Int)
        -> RowReading.Columns
    {
        var result = RowReading.Columns(repeating: nil, count: count)
        for (cell, column) in zip(printed, columns) { result[column] = cell }
        guard let positions = evidence.positions(for: row, count: count), row.layout != .spaces else { return result }
        for column in 0..<count where result[column] == nil {
            result[column] = row.values.first { $0.position == positions[column] }
        }
        return result
    }

    private func zeroIfBlank(_ cell: TableCell) -> Figure {
        cell.isBlank ? Figure(text: "", meaning: .zeroMark) : cell.figure
    }
}
