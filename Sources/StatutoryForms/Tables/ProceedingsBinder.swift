// Binds the lines of table 四, which is printed as one row of fifteen, as three rows or as three small tables.

import ReportModel

/// Turns the lines of table 四 into canonical cells.
enum ProceedingsBinder {
    private static let form = TableForm.proceedings

    /// Binds the lines; nil when they hold no values.
    static func bind(lines: [TableLine]) -> BoundTable? {
        let rows = ValueRowGrouper.rows(of: lines).filter { !$0.values.isEmpty || $0.glued != nil }
        guard !rows.isEmpty else { return nil }
        var bound = BoundTable(form: form)
        let reading = read(rows, lines: lines, notes: &bound.notes)
        let basis = CellReading(
            source: rows.flatMap(\.source), row: reading.isByLabel || reading.isTurned ? .label : .order,
            column: reading.basis)
        let isDoubtful = reading.isInferred || (reading.groups ?? []).joined().contains { $0?.isDoubtful ?? true }
        bound.rows = printed(rows, reading)
        for (place, row) in form.rows.enumerated() {
            let doubtful = isDoubtful ? reading.groups.map { self.doubtful($0[place]) } ?? [] : []
            if let cells = reading.groups?[place], !doubtful.isEmpty {
                let values = RowReading.texts(cells).joined(separator: " | ")
                bound.notes.append(Note(.rowUnreadable, [row.path, values], at: rows[0].location))
            }
            for (index, (address, label)) in row.cells.map({ ($0.address, $0.label) }).enumerated() {
                guard let groups = reading.groups, !doubtful.contains(index) else {
                    bound.cells.append(
                        Cell(
                            address: address, label: label, absence: .unreadable, location: rows[0].location,
                            reading: basis))
                    continue
                }
                let cell = groups[place][index]
                var figure = cell.map { FigureParser.parse($0.text) } ?? Figure(text: "", meaning: .blank)
                figure.unit = nil
                if case .words = figure.meaning {
                    bound.notes.append(Note(.cellWords, [label, figure.text], at: cell?.location))
                } else if figure.meaning == .pieces {
                    bound.notes.append(Note(.cellPieces, [label, figure.text], at: cell?.location))
                }
                bound.cells.append(
                    Cell(
                        address: address, label: label, figure: figure, location: cell?.location ?? rows[0].location,
                        reading: basis))
            }
        }
        let harvest = ProceedingsLabels.harvest(lines: lines, rows: rows)
        bound.labels = harvest.labels
        bound.labelling = harvest.labelling
        return bound
    }

    /// The rows as printed; values that cannot be told apart belong to none.
    private static func printed(_ rows: [ValueRow], _ reading: Reading) -> [PrintedRow] {
        let layout = rows[0].layout.kept
        guard let groups = reading.groups else {
            let values = rows.flatMap { PrintedRow($0, of: .proceedings, row: nil, label: "").values }
            return [
                PrintedRow(
                    table: .proceedings, row: nil, label: StatutoryForm.name(of: .proceedings), values: values,
                    layout: rows.contains { $0.glued != nil } ? nil : layout, location: rows[0].location)
            ]
        }
        return zip(form.rows, groups).map { row, cells in
            let values = zip(row.addresses, cells).compactMap { address, cell in
                cell.map { PrintedRow.Value(text: $0.isBlank ? "" : $0.text, cell: address) }
            }
            return PrintedRow(
                table: .proceedings, row: row.key, label: row.path, values: values, layout: layout,
                location: cells.lazy.compactMap { $0?.location }.first ?? rows[0].location)
        }
    }

    private struct Reading {
        /// Five cells for each of the three rows; nil when the values cannot be told apart.
        var groups: [[TableCell?]]?
        var basis = CellReading.ColumnBasis.count
        var isByLabel = false
        /// Whether the results stand below one another, in the form's order by their labels.
        var isTurned = false
        /// Whether the values stand only near their heads, and what is blank is not seen to be.
        var isInferred = false
    }

    /// The columns of a row that cannot be told: where any cell of the table may hold another's figure, only a row's sum
    /// says that its own do not.
    private static func doubtful(_ cells: [TableCell?]) -> [Int] {
        switch RowArithmetic.sum(at: cells.count - 1).holds(cells.map(ReadingGuard.zeroIfBlank)) {
        case true?: []
        case false?, nil: Array(cells.indices)
        }
    }

    private static func read(_ rows: [ValueRow], lines: [TableLine], notes: inout [Note]) -> Reading {
        var reading = readPrinted(rows, lines: lines)
        guard let groups = reading?.groups, var order = ProceedingsOrder(lines: lines) else {
            notes.append(
                Note(
                    .rowUnreadable,
                    [StatutoryForm.name(of: .proceedings), rows.flatMap(\.source).joined(separator: " | ")],
                    at: rows[0].location))
            return Reading(groups: nil, basis: .undecided)
        }
        if reading?.isTurned ?? false {
            order.results.sort()
        } else if case .printed(let moved) = ColumnOrder.total(
            in: order.results, rows: groups.map { $0.compactMap { $0 } })
        {
            order.results = moved
        }
        let areLabelled = reading?.isByLabel ?? false
        if areLabelled { order.kinds.sort() }
        if let note = order.note(areLabelled: areLabelled, at: rows[0].location) { notes.append(note) }
        reading?.groups = order.sorted(groups, areLabelled: areLabelled)
        return reading ?? Reading(groups: nil, basis: .undecided)
    }

    private static func readPrinted(_ rows: [ValueRow], lines: [TableLine]) -> Reading? {
        let printed = rows.flatMap(\.printed)
        let shown = rows.flatMap(\.values)
        // Where a cell holds several figures, those of too few cells cannot be told apart.
        if printed.count != 15, printed.contains(where: { $0.figure.meaning == .pieces }) { return nil }
        if rows.count == 3, let labeled = byLabel(rows) { return labeled }
        if rows.count == 5, let turned = transposed(rows) { return turned }
        if printed.count == 15, isInOrder(rows, sizes: rows.map(\.printed.count)) {
            return Reading(groups: groups(printed))
        }
        if rows.count == 1, rows[0].own.isEmpty, rows[0].leadingBlanks.count + shown.count == 15 {
            return Reading(groups: groups(rows[0].leadingBlanks + shown), basis: .position)
        }
        if shown.count == 15, isInOrder(rows, sizes: rows.map(\.values.count)) {
            return Reading(groups: groups(shown), basis: .position)
        }
        if rows.count == 1, printed.count < 15, let placed = placed(rows[0], lines) {
            return Reading(groups: groups(placed), basis: .position, isInferred: rows[0].layout == .spaces)
        }
        return nil
    }

    /// Whether values stand as the form has them: all together, or cut by text only behind the fifth or the tenth. A
    /// table whose text is taken apart in columns has heads in between at other places.
    private static func isInOrder(_ rows: [ValueRow], sizes: [Int]) -> Bool {
        if rows.contains(where: { $0.layout == .grid || $0.layout == .fields }) { return true }
        var joined: [Int] = []
        for (row, size) in zip(rows, sizes) where size > 0 {
            if row.own.isEmpty, row.above.isEmpty, let last = joined.popLast() {
                joined.append(last + size)
            } else {
                joined.append(size)
            }
        }
        return [[15], [5, 10], [5, 5, 5]].contains(joined)
    }

    /// Three rows of five, ordered by their labels where all three are labelled.
    private static func byLabel(_ rows: [ValueRow]) -> Reading? {
        let read = rows.compactMap { fives($0) }
        guard read.count == 3 else { return nil }
        var scorer = RowLabelScorer(form: form)
        var order: [Int] = []
        for row in rows {
            let labels = row.above + row.own
            let score = scorer.scores(
                of: ValueRow(
                    own: labels.filter { label in form.rows.contains { $0.coreText == label.core } },
                    values: row.values))
            guard let score, let best = score.indices.max(by: { score[$0] < score[$1] }), score[best] >= 0.9 else {
                break
            }
            order.append(best)
        }
        guard Set(order).count == 3 else { return Reading(groups: read) }
        return Reading(groups: (0..<3).map { place in read[order.firstIndex(of: place) ?? place] }, isByLabel: true)
    }

    private static func fives(_ row: ValueRow) -> [TableCell?]? {
        if row.printed.count == 5 { return row.printed }
        let first = row.values.firstIndex { !$0.isBlank } ?? 0
        if row.values.count == 5 { return row.values }
        if row.values.count > 5, row.values[first...].count == 5 { return Array(row.values[first...]) }
        return nil
    }

    /// Five rows of three: results down, kinds of proceedings across.
    private static func transposed(_ rows: [ValueRow]) -> Reading? {
        let columns = form.rows[0].columns.map(\.core)
        guard rows.allSatisfy({ $0.printed.count == 3 }),
            zip(rows, columns).allSatisfy({ row, core in row.own.contains { $0.core == core } })
        else { return nil }
        return Reading(groups: (0..<3).map { kind in rows.map { $0.printed[kind] } }, isTurned: true)
    }

    /// A short row placed under the fifteen heads of its table.
    private static func placed(_ row: ValueRow, _ lines: [TableLine]) -> [TableCell?]? {
        let heads = lines.filter { line in
            !line.cells.contains(where: \.isValue) && line.layout == row.layout
        }.flatMap(\.cells).filter { cell in form.rows[0].columns.contains { $0.core == cell.core } }
        let positions = heads.map { row.layout == .spaces ? $0.position + $0.end : $0.position }.sorted()
        guard positions.count == 15, row.layout != .single else { return nil }
        var result = [TableCell?](repeating: nil, count: 15)
        for cell in row.printed {
            let here = row.layout == .spaces ? cell.position + cell.end : cell.position
            guard let nearest = positions.indices.min(by: { abs(positions[$0] - here) < abs(positions[$1] - here) }),
                result[nearest] == nil, abs(positions[nearest] - here) <= (row.layout == .spaces ? 4 : 0)
            else { return nil }
            result[nearest] = cell
        }
        return result
    }

    private static func groups(_ cells: [TableCell?]) -> [[TableCell?]] {
        (0..<3).map { Array(cells[$0 * 5..<$0 * 5 + 5]) }
    }
}
