// Binds the lines of table 二 or 三 to the rows and columns of the form.

import ReportModel

/// Turns the lines of a table into canonical cells.
struct TableBinder {
    /// A row of so few columns may hold the right number of values by chance.
    static let fewColumns = 3

    private let lines: [TableLine]
    private let rows: [ValueRow]
    private let form: TableForm
    private let alignment: RowAlignment
    private let subtotal: Int?
    private var bound: BoundTable

    /// Binds the lines of a table; nil when none of its rows is there.
    static func bind(_ table: TableKey, lines: [TableLine]) -> BoundTable? {
        var rows = ValueRowGrouper.rows(of: lines)
        guard !rows.isEmpty else { return nil }
        if table == .requests { rows = StaggeredRows.joined(rows, columnCount: TableForm.requestColumns.count) }
        let subtotal = table == .requests ? SubtotalColumn.index(rows: rows, lines: lines) : nil
        let candidates = StatutoryForm.editions(of: table).map { form in
            let alignment = RowAlignment(rows, with: form) { $0.columns.count + (subtotal == nil ? 0 : 1) }
            return (form: form, alignment: alignment, cost: alignment.cost - heads(of: form, in: lines))
        }
        guard let best = candidates.min(by: { $0.cost < $1.cost }),
            best.alignment.matches.contains(where: { $0 != nil })
        else { return nil }
        var binder = TableBinder(
            lines: lines, rows: rows, form: best.form, alignment: best.alignment, subtotal: subtotal,
            bound: BoundTable(form: best.form))
        binder.bindRows()
        binder.bindExtraRows()
        binder.bound.labels = LabelHarvester(lines: lines, rows: rows, form: best.form, alignment: best.alignment).labels()
        return binder.bound
    }

    /// What the column heads say for an edition: half a row's weight for each head that is printed.
    private static func heads(of form: TableForm, in lines: [TableLine]) -> Double {
        let printed = Set(lines.flatMap(\.cells).map(\.core))
        let heads = Set(form.blocks.flatMap { $0.columns.map(\.core) })
        return 0.5 * Double(heads.count { printed.contains($0) })
    }

    private func columns(of row: FormRow) -> [FormColumn] {
        subtotal.map { SubtotalColumn.columns(at: $0) } ?? row.columns
    }

    private var arithmetic: RowArithmetic {
        if let subtotal { return SubtotalColumn.arithmetic(at: subtotal) }
        return form.table == .requests ? .lastIsSum : .none
    }

    private mutating func bindRows() {
        var readings: [String: RowReading] = [:]
        for (place, match) in alignment.matches.enumerated() {
            guard let match, rows[match.row].glued == nil else { continue }
            let row = form.rows[place]
            readings[row.key] = read(match.row, columns: columns(of: row))
        }
        if form.table == .requests {
            ColumnTotals.settle(&readings, form: form, count: columns(of: form.rows[0]).count)
        }
        if subtotal != nil { bound.notes.append(Note(.columnSubtotal, at: rows.first?.location)) }
        for (place, match) in alignment.matches.enumerated() {
            let row = form.rows[place]
            guard let match else {
                bindMissing(row)
                continue
            }
            noteLabel(match, row)
            if let reading = readings[row.key] {
                bind(reading, rows[match.row], match, row)
            } else {
                bindGlued(rows[match.row], row)
            }
        }
    }

    /// Whether the labels of several rows precede the values, so that nothing tells whose they are.
    private func isTorn(_ row: ValueRow, columnCount: Int) -> Bool {
        row.layout == .single && columnCount <= Self.fewColumns
            && row.own.count { TableVocabulary.standard.exactEntry(for: $0.core)?.isRow ?? false } > 2
    }

    private func read(_ index: Int, columns: [FormColumn]) -> RowReading {
        if isTorn(rows[index], columnCount: columns.count) {
            return RowReading(columns: Array(repeating: nil, count: columns.count), basis: .undecided, undecided: [[]])
        }
        let printed = rows[index].printed
        if printed.count == columns.count { return RowReading(columns: printed, basis: .count) }
        let complete = alignment.matches.enumerated().compactMap { place, match -> ValueRow? in
            guard let match, rows[match.row].layout == rows[index].layout,
                self.columns(of: form.rows[place]).count == columns.count,
                rows[match.row].printed.count == columns.count
            else { return nil }
            return rows[match.row]
        }
        let evidence = ColumnEvidence(rows: complete, lines: headLines(before: index), columns: columns)
        return RowReader(evidence: evidence, placesHiddenBlanks: placesHiddenBlanks)
            .read(rows[index], count: columns.count, arithmetic: arithmetic)
    }

    /// Whether few enough rows of table 三 lack values for their blanks to be placed where the layout hides them.
    private var placesHiddenBlanks: Bool {
        guard form.table == .requests else { return true }
        let count = columns(of: form.rows[0]).count
        let short = rows.count { (1..<count).contains($0.printed.count) && $0.printed.count == $0.values.count }
        return short * 4 <= rows.count
    }

    /// The lines above a row, whose heads tell where its columns stand.
    private func headLines(before index: Int) -> [TableLine] {
        form.table == .requests
            ? lines
            : Array(lines.prefix { line in
                line.cells.last?.location != rows[index].values.last?.location
            }.suffix(3))
    }

    private mutating func bindMissing(_ row: FormRow) {
        bound.notes.append(Note(.rowMissing, [row.path]))
        for column in columns(of: row) {
            bound.cells.append(Cell(address: address(row, column), label: row.label(of: column), absence: .missing))
        }
    }

    private mutating func noteLabel(_ match: RowAlignment.Match, _ row: FormRow) {
        let printed = rows[match.row].own.last?.text ?? ""
        if match.isOutOfOrder {
            bound.notes.append(Note(.rowOutOfOrder, [row.path], at: rows[match.row].location))
        } else if let score = match.labelScore, score < TableVocabulary.floor, rows[match.row].layout != .spaces {
            bound.notes.append(Note(.rowByOrder, [printed, row.path], at: rows[match.row].location))
        } else if match.labelScore == nil {
            bound.notes.append(Note(.rowByOrder, ["", row.path], at: rows[match.row].location))
        }
    }

    private mutating func bindGlued(_ source: ValueRow, _ row: FormRow) {
        let columns = columns(of: row)
        let digits = source.glued ?? ""
        let reading = CellReading(source: source.source, row: .label, column: .undecided)
        bound.notes.append(Note(.rowGlued, [row.path, digits], at: source.location))
        for column in columns {
            let address = address(row, column)
            let label = row.label(of: column)
            // Digits that can only be one value are read; for several columns several readings fit.
            if columns.count == 1 {
                let figure = figure(digits, column: column, near: source)
                bound.cells.append(
                    Cell(address: address, label: label, figure: figure, location: source.location, reading: reading))
            } else {
                bound.cells.append(
                    Cell(
                        address: address, label: label, absence: .unreadable, location: source.location,
                        reading: reading))
            }
        }
    }

    private mutating func bind(
        _ reading: RowReading, _ source: ValueRow, _ match: RowAlignment.Match, _ row: FormRow
    ) {
        let columns = columns(of: row)
        noteOddity(reading, source, row.path)
        let score = match.labelScore ?? 0
        let basis = CellReading(
            source: source.source, row: score >= 0.999 ? .label : score >= TableVocabulary.floor ? .similarLabel : .order,
            column: reading.basis)
        for (index, column) in columns.enumerated() {
            let label = row.label(of: column)
            let cell = index < reading.columns.count ? reading.columns[index] : nil
            if let cell {
                let figure = figure(cell.text, column: column, near: source)
                noteValue(figure, label, at: cell.location)
                bound.cells.append(
                    Cell(
                        address: address(row, column), label: label, figure: figure, location: cell.location,
                        reading: basis))
            } else if reading.undecided.isEmpty {
                bound.cells.append(
                    Cell(
                        address: address(row, column), label: label, figure: Figure(text: "", meaning: .blank),
                        location: source.location, reading: basis))
            } else {
                bound.cells.append(
                    Cell(
                        address: address(row, column), label: label, absence: .unreadable, location: source.location,
                        reading: basis))
            }
        }
    }

    private mutating func noteOddity(_ reading: RowReading, _ source: ValueRow, _ path: String) {
        let values = source.values.map(\.text).joined(separator: " | ")
        if !reading.undecided.isEmpty {
            bound.notes.append(Note(.rowUnreadable, [path, values], at: source.location))
        } else if let oddity = reading.oddity {
            let read = RowReading.texts(reading.columns).joined(separator: " | ")
            bound.notes.append(Note(oddity, [path, values, read], at: source.location))
        }
    }

    private mutating func noteValue(_ figure: Figure, _ label: String, at location: SourceLocation?) {
        if case .words = figure.meaning {
            bound.notes.append(Note(.cellWords, [label, figure.text], at: location))
        } else if FigureParser.hasRemark(figure) {
            bound.notes.append(Note(.cellRemark, [label, figure.text], at: location))
        }
    }

    /// Rows of values that are none of the form's: the same row again, or rows of the body's own.
    private mutating func bindExtraRows() {
        let taken = Set(alignment.matches.compactMap { $0?.row })
        var number = 0
        var scorer = RowLabelScorer(form: form)
        for index in rows.indices where !taken.contains(index) && !rows[index].printed.isEmpty {
            let source = rows[index]
            let scores = scorer.scores(of: source) ?? []
            if let place = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[place] >= 0.95 {
                let values = source.values.map(\.text).joined(separator: " | ")
                bound.notes.append(Note(.rowRepeated, [form.rows[place].path, values], at: source.location))
                continue
            }
            guard source.mayBeExtra else {
                let values = source.values.map(\.text).joined(separator: " | ")
                bound.notes.append(Note(.rowUnreadable, [source.own.last?.text ?? "", values], at: source.location))
                continue
            }
            number += 1
            bindExtra(source, index, key: "extra.\(number)")
        }
    }

    private mutating func bindExtra(_ source: ValueRow, _ index: Int, key: String) {
        let before = alignment.matches.enumerated().filter { ($0.element?.row ?? .max) < index }.last?.offset
        let neighbor = form.rows[before ?? 0]
        let printed = source.own.last?.text ?? ""
        bound.notes.append(Note(.rowExtra, [printed, "\(form.table.rawValue)/\(key)"], at: source.location))
        let reading = read(index, columns: columns(of: neighbor))
        noteOddity(reading, source, printed)
        let basis = CellReading(source: source.source, row: .label, column: reading.basis)
        for (position, column) in columns(of: neighbor).enumerated() {
            let address = CellAddress(form.table, key, column.key)
            let label = "\(printed) / \(column.label)"
            if position < reading.columns.count, let cell = reading.columns[position] {
                let figure = figure(cell.text, column: column, near: source)
                bound.cells.append(
                    Cell(address: address, label: label, figure: figure, location: cell.location, reading: basis))
            } else {
                let absence = reading.undecided.isEmpty ? nil : Cell.Absence.unreadable
                bound.cells.append(
                    absence.map { Cell(address: address, label: label, absence: $0, reading: basis) }
                        ?? Cell(
                            address: address, label: label, figure: Figure(text: "", meaning: .blank),
                            location: source.location, reading: basis))
            }
        }
    }

    private func address(_ row: FormRow, _ column: FormColumn) -> CellAddress {
        CellAddress(form.table, row.key, column.key)
    }

    /// The figure in a column; an amount takes its unit from the cell or, failing that, from the head above it.
    private func figure(_ text: String, column: FormColumn, near source: ValueRow) -> Figure {
        var figure = FigureParser.parse(text)
        if column.key == "amount" {
            figure.unit = figure.unit ?? captionUnit(column)
        } else {
            figure.unit = nil
        }
        return figure
    }

    private func captionUnit(_ column: FormColumn) -> AmountUnit? {
        let core = column.core
        let texts = lines.flatMap(\.cells).filter(\.isText)
        for (index, cell) in texts.enumerated() where cell.core.hasPrefix(core) || core.hasPrefix(cell.core) && cell.core.count >= 4 {
            if let unit = LabelText.unit(in: cell.text) { return unit }
            // The unit may stand on a line of its own below the head.
            if index + 1 < texts.count, texts[index + 1].text.contains("单位") { return LabelText.unit(in: texts[index + 1].text) }
        }
        return texts.lazy.filter { $0.text.contains("单位") }.compactMap { LabelText.unit(in: $0.text) }.first
    }
}
