// Binds rows of values that are none of the form's.

import ReportModel

extension TableBinder {
    /// Bodies add a handful of rows of their own; the heads above each are looked through anew, so of more than these the
    /// rest is only counted.
    static let maximumExtraRows = 200

    /// Rows of values that are none of the form's: the same row again, or rows of the body's own.
    mutating func bindExtraRows() {
        let taken = Set(alignment.matches.compactMap { $0?.row })
        var number = 0
        var scorer = RowLabelScorer(form: form)
        let extra = rows.indices.filter { !taken.contains($0) && !rows[$0].printed.isEmpty }
        if extra.count > Self.maximumExtraRows {
            bound.notes.append(
                Note(
                    .rowsTooMany,
                    [StatutoryForm.name(of: form.table), String(extra.count - Self.maximumExtraRows)],
                    at: rows[extra[Self.maximumExtraRows]].location))
            bound.rows += extra.dropFirst(Self.maximumExtraRows).map {
                PrintedRow(rows[$0], of: form.table, row: nil, label: StatutoryForm.name(of: form.table))
            }
        }
        for index in extra.prefix(Self.maximumExtraRows) {
            let source = rows[index]
            let scores = scorer.scores(of: source) ?? []
            if let place = scores.indices.max(by: { scores[$0] < scores[$1] }), scores[place] >= 0.95 {
                let values = source.values.map(\.text).joined(separator: " | ")
                bound.notes.append(Note(.rowRepeated, [form.rows[place].path, values], at: source.location))
                bound.rows.append(
                    PrintedRow(source, of: form.table, row: form.rows[place].key, label: form.rows[place].path))
                continue
            }
            guard source.mayBeExtra else {
                let values = source.values.map(\.text).joined(separator: " | ")
                bound.notes.append(Note(.rowUnreadable, [source.own.last?.text ?? "", values], at: source.location))
                bound.rows.append(
                    PrintedRow(source, of: form.table, row: nil, label: StatutoryForm.name(of: form.table)))
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
        var reading = ReadingGuard.judged(read(index, as: neighbor), by: arithmetic)
        // Its figures may be the rest of another row's, so they are read together or not at all.
        let isOfPage = rows.contains { $0.values.contains(where: \.isDoubtful) }
        let isBroken = isOfPage && arithmetic.holds(reading.columns.map { $0?.figure }) == false
        if isBroken || !reading.undecided.isEmpty { reading = .unreadable(reading.columns.count) }
        noteOddity(reading, source, printed)
        let cells = columns(of: neighbor).map {
            FormRow.Cell(column: $0, address: CellAddress(form.table, key, $0.key), label: "\(printed) / \($0.label)")
        }
        fill(reading, source, cells, .label, named: printed)
    }
}
