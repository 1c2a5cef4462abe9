// Binds the lines of table 二 or 三 to the rows and columns of the form.

import ReportModel
import UnicodeText

/// Turns the lines of a table into canonical cells.
struct TableBinder {
    /// A row of so few columns may hold the right number of values by chance.
    static let fewColumns = 3

    let lines: [TableLine]
    let rows: [ValueRow]
    let form: TableForm
    let alignment: RowAlignment
    let subtotal: Int?
    /// The order of the applicant columns, in table 三.
    let applicants: ColumnOrder
    private let amounts: AmountCaption
    var bound: BoundTable

    /// Binds the lines of a table; nil when none of its rows is there.
    static func bind(_ table: TableKey, lines: [TableLine]) -> BoundTable? {
        var rows = ValueRowGrouper.rows(of: lines)
        guard !rows.isEmpty else { return nil }
        if table == .requests { rows = StaggeredRows.joined(rows, columnCount: TableForm.requestColumns.count) }
        let subtotal = table == .requests ? SubtotalColumn.index(rows: rows, lines: lines) : nil
        let printed = Set(lines.lazy.flatMap(\.cells).filter { !$0.core.isEmpty }.map { ExactText($0.core) })
        let candidates = zip(StatutoryForm.editions(of: table), wordings[table] ?? []).map { form, wordings in
            let alignment = RowAlignment(rows, with: form) { $0.columns.count + (subtotal == nil ? 0 : 1) }
            let worded = 0.5 * Double(wordings.count { printed.contains($0) })
            return (form: form, alignment: alignment, cost: alignment.cost - worded)
        }
        guard let best = candidates.min(by: { $0.cost < $1.cost }),
            best.alignment.matches.contains(where: { $0 != nil })
        else { return nil }
        var binder = TableBinder(
            lines: lines, rows: rows, form: best.form, alignment: best.alignment, subtotal: subtotal,
            applicants: table == .requests ? .ofApplicants(in: lines, rows: rows) : .official(0),
            amounts: AmountCaption(lines: lines), bound: BoundTable(form: best.form))
        binder.bindRows()
        binder.bindExtraRows()
        let harvest = LabelHarvester.harvest(lines: lines, rows: rows, form: best.form, alignment: best.alignment)
        binder.bound.labels = harvest.labels
        binder.bound.labelling = harvest.labelling
        return binder.bound
    }

    /// What printed wordings say for each edition of a table, half a row's weight for each: its column heads, and the
    /// labels of rows that only this edition has.
    private static let wordings = Dictionary(
        uniqueKeysWithValues: TableKey.allCases.map { table in
            let editions = StatutoryForm.editions(of: table)
            return (table, editions.map { form in wordings(of: form, beside: editions) })
        })

    private static func wordings(of form: TableForm, beside editions: [TableForm]) -> Set<ExactText> {
        let heads = Set(form.blocks.flatMap { $0.columns.map(\.core) })
        let others = editions.filter { $0.edition != form.edition }
        let foreign = others.reduce(into: Set<String>()) { $0.formUnion($1.rows.map(\.coreText) + $1.groups) }
        let rows = Set(form.rows.map(\.coreText)).subtracting(foreign).subtracting(heads)
        return Set(heads.union(rows).map(ExactText.init))
    }

    func columns(of row: FormRow) -> [FormColumn] {
        subtotal.map { SubtotalColumn.columns(at: $0) } ?? row.columns
    }

    /// The identity of a row whose columns are in the form's order.
    var arithmetic: RowArithmetic {
        if let subtotal { return SubtotalColumn.arithmetic(at: subtotal) }
        return form.table == .requests ? .sum(at: TableForm.requestColumns.count - 1) : .none
    }

    private mutating func noteUnplaced(_ figures: [TableCell]) {
        guard let first = figures.first else { return }
        let texts = figures.map(\.text).joined(separator: " | ")
        bound.notes.append(Note(.figureUnplaced, [StatutoryForm.name(of: form.table), texts], at: first.location))
    }

    private func arithmetic(_ order: [Int]) -> RowArithmetic {
        if let subtotal { return SubtotalColumn.arithmetic(at: subtotal) }
        return order.firstIndex(of: order.count - 1).map { form.table == .requests ? .sum(at: $0) : .none } ?? .none
    }

    private mutating func bindRows() {
        var readings: [String: RowReading] = [:]
        for (place, match) in alignment.matches.enumerated() {
            guard let match, rows[match.row].glued == nil else { continue }
            let row = form.rows[place]
            readings[row.key] = read(match.row, as: row)
        }
        if form.table == .requests {
            ColumnTotals.settle(&readings, form: form, count: columns(of: form.rows[0]).count)
        }
        var reading = ReadingGuard(
            rows: rows, form: form, matches: alignment.matches, arithmetic: arithmetic, readings: readings)
        reading.withdraw()
        readings = reading.readings
        noteUnplaced(reading.unplaced)
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

    /// Whether values stand between the heads and a row's label, each on a line of its own: then every label is printed
    /// behind its values or apart from them, and the values behind it are another row's.
    private func isTaggedBehind(_ index: Int) -> Bool {
        guard rows[index].layout == .single else { return false }
        for place in stride(from: index, to: 0, by: -1) {
            if rows[place].own.contains(where: { TableVocabulary.standard.exactEntry(for: $0.core)?.isHead ?? false }) {
                return false
            }
            if rows[place - 1].layout == .single, rows[place - 1].isHeaded { return true }
        }
        return false
    }

    /// Whether a row has as many values as columns by chance only: where most rows of a layout of one cell a line have
    /// other numbers of them, only the sum tells that its values are its own.
    private func isOutOfStep(_ index: Int, _ arithmetic: RowArithmetic) -> Bool {
        guard rows[index].layout == .single, form.table == .requests,
            arithmetic.holds(rows[index].printed.map(\.figure)) == false
        else { return false }
        let count = rows[index].printed.count
        return rows.count { $0.values.count == count } * 2 < rows.count
    }

    /// Whether the labels of several rows precede the values, so that nothing tells whose they are.
    private func isTorn(_ row: ValueRow, columnCount: Int) -> Bool {
        row.layout == .single && columnCount <= Self.fewColumns
            && row.own.count { $0.entry?.isRow ?? false } > 2
    }

    /// The values of a row that has the columns of `row`, in the form's order.
    mutating func read(_ index: Int, as row: FormRow) -> RowReading {
        let columns = columns(of: row)
        let order = order(above: index, columns: columns)
        guard let places = order.places(columns.count), !isTaggedBehind(index),
            !isTorn(rows[index], columnCount: columns.count)
        else {
            return .unreadable(columns.count)
        }
        if let note = columnNote(order, columns: columns, of: row, at: index),
            !bound.notes.contains(where: { $0.code == note.code && $0.arguments == note.arguments })
        {
            bound.notes.append(note)
        }
        return read(index, printed: places.map { columns[$0] }, arithmetic: arithmetic(places)).inFormOrder(places)
    }

    private func read(_ index: Int, printed columns: [FormColumn], arithmetic: RowArithmetic) -> RowReading {
        let printed = rows[index].printed
        if printed.count == columns.count {
            return isOutOfStep(index, arithmetic)
                ? .unreadable(columns.count) : RowReading(columns: printed.map(Optional.some), basis: .count)
        }
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
            : Array(
                lines.prefix { line in
                    line.cells.last?.location != rows[index].values.last?.location
                }.suffix(3))
    }

    private mutating func bindMissing(_ row: FormRow) {
        bound.notes.append(Note(.rowMissing, [row.path]))
        for cell in cells(of: row) {
            bound.cells.append(Cell(address: cell.address, label: cell.label, absence: .missing))
        }
    }

    private mutating func noteLabel(_ match: RowAlignment.Match, _ row: FormRow) {
        let printed = rows[match.row].label(in: form).last?.text ?? ""
        if match.isOutOfOrder {
            bound.notes.append(Note(.rowOutOfOrder, [row.path], at: rows[match.row].location))
        } else if let score = match.labelScore, score < TableVocabulary.floor, rows[match.row].layout != .spaces {
            bound.notes.append(Note(.rowByOrder, [printed, row.path], at: rows[match.row].location))
        } else if match.labelScore == nil {
            bound.notes.append(Note(.rowByOrder, ["", row.path], at: rows[match.row].location))
        }
    }

    private mutating func bindGlued(_ source: ValueRow, _ row: FormRow) {
        let cells = cells(of: row)
        let digits = source.glued ?? ""
        bound.notes.append(Note(.rowGlued, [row.path, digits], at: source.location))
        let basis = CellReading(source: source.source, row: .label, column: .undecided)
        for cell in cells {
            // Digits that can only be one value are read; for several columns several readings fit.
            let figure = cells.count == 1 ? amounts.figure(digits, column: cell.column) : nil
            add(cell, figure, at: source.location, basis)
        }
        let read = cells.count == 1 ? source.own.suffix(1).map { ($0, cells[0].address) } : []
        bound.rows.append(PrintedRow(source, of: form.table, row: row.key, label: row.path, read: read))
    }

    private mutating func bind(
        _ reading: RowReading, _ source: ValueRow, _ match: RowAlignment.Match, _ row: FormRow
    ) {
        noteOddity(reading, source, row.path)
        let score = match.labelScore ?? 0
        let rowBasis: CellReading.RowBasis =
            score >= 0.999 ? .label : score >= TableVocabulary.floor ? .similarLabel : .order
        fill(reading, source, cells(of: row), rowBasis, named: row.path)
    }

    /// Adds the cells of a row as they were read: values, blanks, and cells that cannot be told.
    mutating func fill(
        _ reading: RowReading, _ source: ValueRow, _ cells: [FormRow.Cell], _ row: CellReading.RowBasis,
        named label: String
    ) {
        var read: [(value: TableCell, address: CellAddress)] = []
        let basis = CellReading(source: source.source, row: row, column: reading.basis)
        for (index, cell) in cells.enumerated() {
            if index < reading.columns.count, let printed = reading.columns[index] {
                let figure = amounts.figure(printed, column: cell.column)
                noteValue(figure, cell.label, at: printed.location)
                add(cell, figure, at: printed.location, basis)
                read.append((printed, cell.address))
            } else {
                let blank = Figure(text: "", meaning: .blank)
                add(cell, reading.undecided.isEmpty ? blank : nil, at: source.location, basis)
            }
        }
        guard let key = cells.first?.address.row else { return }
        bound.rows.append(PrintedRow(source, of: form.table, row: key, label: label, read: read))
    }

    private mutating func add(
        _ cell: FormRow.Cell, _ figure: Figure?, at location: SourceLocation?, _ basis: CellReading
    ) {
        bound.cells.append(
            figure.map {
                Cell(address: cell.address, label: cell.label, figure: $0, location: location, reading: basis)
            }
                ?? Cell(
                    address: cell.address, label: cell.label, absence: .unreadable, location: location, reading: basis))
    }

    mutating func noteOddity(_ reading: RowReading, _ source: ValueRow, _ path: String) {
        let values = source.values.map(\.text).joined(separator: " | ")
        if !reading.undecided.isEmpty {
            bound.notes.append(Note(.rowUnreadable, [path, values], at: source.location))
        } else if let oddity = reading.oddity ?? (source.isJoined ? .rowJoined : nil) {
            let read = RowReading.texts(reading.columns).joined(separator: " | ")
            bound.notes.append(Note(oddity, [path, values, read], at: source.location))
        }
    }

    private mutating func noteValue(_ figure: Figure, _ label: String, at location: SourceLocation?) {
        if case .words = figure.meaning {
            bound.notes.append(Note(.cellWords, [label, figure.text], at: location))
        } else if figure.meaning == .pieces {
            bound.notes.append(Note(.cellPieces, [label, figure.text], at: location))
        } else if FigureParser.hasRemark(figure) {
            bound.notes.append(Note(.cellRemark, [label, figure.text], at: location))
        }
    }

    private func cells(of row: FormRow) -> [FormRow.Cell] {
        subtotal == nil ? row.cells : columns(of: row).map { row.cell(form.table, $0) }
    }
}
