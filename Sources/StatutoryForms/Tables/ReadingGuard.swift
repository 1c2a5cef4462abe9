// Withdraws readings that what is printed around them makes doubtful: rather unread than false.

import ReportModel

/// The readings of a table's rows, looked at together before any of them is believed.
struct ReadingGuard {
    let rows: [ValueRow]
    let form: TableForm
    let matches: [RowAlignment.Match?]
    /// The identity of a row in the form's order.
    let arithmetic: RowArithmetic
    /// The readings by row key; what is withdrawn stays with cells that cannot be told.
    var readings: [String: RowReading]
    /// The figures that went into no cell, each with its place.
    private(set) var unplaced: [TableCell] = []
    /// By row key, the columns beside figures that may be in part another cell's.
    private var suspects: [String: Set<Int>] = [:]

    init(
        rows: [ValueRow], form: TableForm, matches: [RowAlignment.Match?], arithmetic: RowArithmetic,
        readings: [String: RowReading]
    ) {
        self.rows = rows
        self.form = form
        self.matches = matches
        self.arithmetic = arithmetic
        self.readings = readings
    }

    /// Withdraws what is doubtful.
    mutating func withdraw() {
        withdrawMisplaced()
        withdrawAroundPieces()
        suspectNeighbors()
        withdrawUnconfirmed()
        withdrawAroundUnplaced()
        withdrawBroken()
    }

    /// What becomes of a row of a reading that no label of the form names: its own sum decides.
    static func judged(
        _ reading: RowReading, by arithmetic: RowArithmetic, beside suspects: Set<Int> = []
    ) -> RowReading {
        let doubtful = doubtfulColumns(of: reading, beside: suspects)
        if doubtful.isEmpty { return reading }
        // Of a row that is withdrawn in part already no sum is left to tell.
        switch reading.undecided.isEmpty ? arithmetic.holds(reading.columns.map(zeroIfBlank)) : false {
        case true?: return reading
        case false?: return reading.withdrawn(Array(reading.columns.indices))
        case nil: return reading.withdrawn(doubtful)
        }
    }

    // MARK: Order

    /// Withdraws rows that only their order names where the rows between two labels are not as many as the form's.
    private mutating func withdrawMisplaced() {
        var last = (place: -1, row: -1)
        let anchors = matches.enumerated().compactMap { place, match -> (place: Int, row: Int)? in
            guard let match, isNamed(match), !match.isOutOfOrder else { return nil }
            return (place, match.row)
        }
        let elsewhere = Set(matches.compactMap { $0 }.filter(\.isOutOfOrder).map(\.row))
        for anchor in anchors + [(form.rows.count, rows.count)] {
            defer { last = anchor }
            guard last.row < anchor.row else { continue }
            let between = (last.row + 1..<anchor.row).count { !elsewhere.contains($0) && !rows[$0].isHeaded }
            let places = (last.place + 1..<anchor.place).filter { !(matches[$0]?.isOutOfOrder ?? false) }
            if between == places.count { continue }
            for place in places { withdraw(place) }
        }
    }

    private func isNamed(_ match: RowAlignment.Match) -> Bool {
        (match.labelScore ?? 0) >= TableVocabulary.floor
    }

    // MARK: Figures in pieces

    /// Several figures in one cell may be those of its neighbours: what is blank beside them is not known to be blank, and
    /// a row with too few cells has them in no certain order.
    private mutating func withdrawAroundPieces() {
        for place in form.rows.indices {
            guard let reading = reading(at: place), reading.columns.contains(where: isPieces),
                let match = matches[place]
            else { continue }
            if rows[match.row].values.count != reading.columns.count {
                withdraw(place)
            } else {
                withdrawBlanks(place)
            }
            for other in neighbors(of: match.row) { withdrawBlanks(other) }
        }
    }

    /// Where a page leaves open whose figures stand in a cell, those beside, above and below it may lack some of them or
    /// have too many.
    private mutating func suspectNeighbors() {
        for (place, row) in form.rows.enumerated() {
            guard let match = matches[place], let columns = readings[row.key]?.columns else { continue }
            for (column, cell) in columns.enumerated() {
                guard let cell, cell.isDoubtful else { continue }
                suspects[row.key, default: []].formUnion([column - 1, column + 1])
                if cell.isBlank { continue }
                for other in neighbors(of: match.row) { suspects[form.rows[other].key, default: []].insert(column) }
            }
        }
    }

    private func isPieces(_ cell: TableCell?) -> Bool { cell?.figure.meaning == .pieces }

    private mutating func withdrawBlanks(_ place: Int) {
        guard let columns = reading(at: place)?.columns else { return }
        withdraw(place, columns.indices.filter { columns[$0]?.isBlank ?? true })
    }

    // MARK: Sums

    /// Withdraws readings that leave out or join figures on the word of one sum, unless the columns' sums agree. Where the
    /// layout shows cells, their figures are not in pieces, and it is enough that no column's sum breaks.
    private mutating func withdrawUnconfirmed() {
        for place in form.rows.indices {
            guard let reading = reading(at: place), reading.basis == .arithmetic,
                reading.oddity == .rowExtraValue || reading.oddity == .rowSplitValue
            else { continue }
            let columns = reading.columns.indices.filter { reading.columns[$0]?.figure.number?.isZero == false }
            let sums = ColumnSums(form: form, readings: readings)
            let verdicts = columns.map { sums.verdict($0, of: form.rows[place].key) }
            let showsCells =
                matches[place].map { rows[$0.row].layout == .fields || rows[$0.row].layout == .grid } ?? false
            if verdicts.contains(false) || !showsCells && verdicts.contains(nil) { withdraw(place) }
        }
    }

    /// Withdraws rows whose sum breaks while some cell may belong elsewhere, and such cells of columns whose sum breaks.
    private mutating func withdrawBroken() {
        for place in form.rows.indices {
            guard let reading = reading(at: place) else { continue }
            let key = form.rows[place].key
            readings[key] = Self.judged(reading, by: arithmetic, beside: suspects[key] ?? [])
        }
        guard form.table == .requests else { return }
        let sums = ColumnSums(form: form, readings: readings)
        for (place, row) in form.rows.enumerated() {
            guard let reading = reading(at: place) else { continue }
            let broken = Self.doubtfulColumns(of: reading, beside: suspects[row.key] ?? []).filter {
                sums.verdict($0, of: row.key) == false
            }
            withdraw(place, broken)
        }
    }

    /// The columns of a reading whose cell may belong elsewhere, or that stand by their place alone.
    private static func doubtfulColumns(of reading: RowReading, beside suspects: Set<Int>) -> [Int] {
        let cells = reading.columns
        let isPrinted = cells.contains { $0.map { $0.isDoubtful && !$0.isBlank } ?? false }
        let isTotalPrinted = cells.last.map { $0.map { !$0.isBlank } ?? false } ?? false
        return cells.indices.filter { index in
            // A blank that is not shown stands for nothing only beside a total that it fits.
            guard let cell = cells[index] else {
                return reading.undecided.isEmpty && (reading.basis == .arithmetic || isTotalPrinted)
            }
            if suspects.contains(index) { return true }
            let isTelling = !cell.isBlank || isPrinted || cells.count > TableBinder.fewColumns
            return reading.basis == .arithmetic || cell.isDoubtful && isTelling
        }
    }

    /// A cell for a sum: a blank adds nothing.
    static func zeroIfBlank(_ cell: TableCell?) -> Figure {
        guard let cell, !cell.isBlank else { return Figure(text: "", meaning: .zeroMark) }
        return cell.figure
    }

    // MARK: Figures without a cell

    /// Every printed figure has a cell: where one went into none, the rows around it are believed only if they are whole.
    private mutating func withdrawAroundUnplaced() {
        var placed: Set<ObjectIdentifier> = []
        for (place, match) in matches.enumerated() {
            guard let match, let reading = reading(at: place), reading.undecided.isEmpty else { continue }
            // Where all sums confirm that figures are left out or joined, nothing is amiss with the row.
            let used = reading.basis == .arithmetic ? rows[match.row].printed : reading.columns.compactMap { $0 }
            placed.formUnion(used.map(ObjectIdentifier.init))
        }
        var doubtful: Set<Int> = []
        for (index, row) in rows.enumerated() where row.glued == nil {
            let left = row.printed.filter { $0.isValue && !placed.contains(ObjectIdentifier($0)) }
            if left.isEmpty { continue }
            if let place = matches.firstIndex(where: { $0?.row == index }) {
                // What is undecided in a row with a label is its own all the same.
                if reading(at: place)?.undecided.isEmpty ?? false { withdraw(place) }
                if matches[place].map({ isNamed($0) }) ?? false { continue }
                withdraw(place)
            } else if row.mayBeExtra, isWhole(row, beside: index) {
                continue
            }
            unplaced += left
            doubtful.formUnion(neighbors(of: index))
        }
        for place in doubtful where !isWhole(place) { withdraw(place) }
    }

    /// Whether a row that may be of the body's own has as many figures as its neighbours and, where the format shows no
    /// cells, a sum that holds.
    private func isWhole(_ row: ValueRow, beside index: Int) -> Bool {
        let count = row.printed.count
        guard neighbors(of: index).contains(where: { reading(at: $0)?.columns.count == count }) else { return false }
        let isOfPage = rows.contains { $0.values.contains(where: \.isDoubtful) }
        return !isOfPage || arithmetic.holds(row.printed.map(\.figure)) ?? true
    }

    /// Whether a row has a label, a figure in every column, and sums that hold.
    private func isWhole(_ place: Int) -> Bool {
        guard let reading = reading(at: place), let match = matches[place], reading.basis == .count, isNamed(match)
        else { return false }
        if case .none = arithmetic { return rows[match.row].layout == .grid || rows[match.row].layout == .fields }
        return arithmetic.holds(reading.columns.map { $0?.figure }) == true
    }

    // MARK: Rows

    /// The rows of the form that stand right above and below a row of the source.
    private func neighbors(of row: Int) -> [Int] {
        let placed = matches.enumerated().compactMap { place, match in match.map { (place: place, row: $0.row) } }
        let above = placed.filter { $0.row < row }.max { $0.row < $1.row }
        let below = placed.filter { $0.row > row }.min { $0.row < $1.row }
        return [above, below].compactMap { $0?.place }
    }

    private func reading(at place: Int) -> RowReading? { readings[form.rows[place].key] }

    private mutating func withdraw(_ place: Int) {
        guard let reading = reading(at: place) else { return }
        withdraw(place, Array(reading.columns.indices))
    }

    private mutating func withdraw(_ place: Int, _ columns: [Int]) {
        guard !columns.isEmpty, let reading = reading(at: place) else { return }
        readings[form.rows[place].key] = reading.withdrawn(columns)
    }
}

extension RowReading {
    /// The reading without the cells of some columns, which cannot be told.
    func withdrawn(_ withdrawn: [Int]) -> RowReading {
        var reading = self
        for column in withdrawn { reading.columns[column] = nil }
        if reading.undecided.isEmpty { reading.undecided = [[]] }
        return reading
    }
}
