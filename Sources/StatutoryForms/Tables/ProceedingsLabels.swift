// Finds the labels of table 四, whose five heads stand once or once for each of the three kinds of proceedings.

import ReportModel

/// Collects the printed labels of table 四.
struct ProceedingsLabels {
    /// Fifteen cells are the heads in their order where so many are worded as the form has them; one or two in a kind of
    /// proceedings may be reworded.
    static let leastFamiliarHeads = 10

    private static let form = TableForm.proceedings
    private static let columns = form.rows[0].columns.map { $0.core }

    private var search: LabelSearch
    private var found: [LabelKey: [TableCell]] = [:]

    /// The labels of the table's lines.
    static func harvest(lines: [TableLine], rows: [ValueRow]) -> LabelHarvest {
        var labels = ProceedingsLabels(search: LabelSearch(lines))
        labels.takeRows()
        labels.takeHeads()
        let prescribed = Self.rows + (0..<form.rows.count).flatMap { kind in columns.indices.map { head($0, kind) } }
        return LabelHarvest(prescribed, found: labels.found, search: labels.search, form: form, rows: rows)
    }

    private static let rows =
        form.rows.map { PrescribedLabel(.row, "proceedings/\($0.key)", $0.label) }
        + [PrescribedLabel(.row, "proceedings/litigation", "行政诉讼")]

    private static func head(_ column: Int, _ kind: Int) -> PrescribedLabel {
        let row = kind == 0 ? "" : "\(form.rows[kind].key)/"
        let column = form.rows[0].columns[column]
        return PrescribedLabel(.column, "proceedings/\(row)\(column.key)", column.label, core: column.core)
    }

    private mutating func take(_ label: PrescribedLabel, _ cells: [TableCell]?) {
        guard let cells, found[label.key] == nil else { return }
        found[label.key] = cells
        search.take(cells, core: label.core)
    }

    private mutating func takeRows() {
        for row in Self.rows { take(row, search.exact(row.core, in: search.cells.indices)) }
        for row in Self.rows where found[row.key] == nil {
            take(row, best(row.core).map { [$0] })
        }
    }

    /// The first cell that is most like a wording, exact ones of other labels included: 行政诉讼（复议后起诉）.
    private func best(_ core: String) -> TableCell? {
        let official = LabelPairs(Array(core.unicodeScalars))
        let scored = search.free.filter { !Self.isHead($0) }.map {
            ($0, LabelSimilarity.score(LabelPairs(Array($0.core.unicodeScalars)), official))
        }
        guard let best = scored.reversed().max(by: { $0.1 < $1.1 }), best.1 >= TableVocabulary.floor else { return nil }
        return best.0
    }

    private static func isHead(_ cell: TableCell) -> Bool { columns.contains(cell.core) }

    private mutating func takeHeads() {
        let free = search.free.filter { !TableVocabulary.corners.contains($0.core) }
        let count = Self.columns.count
        let familiar = free.indices.count { free[$0].core == Self.columns[$0 % count] }
        if free.count == count * Self.form.rows.count, familiar >= Self.leastFamiliarHeads {
            for (index, cell) in free.enumerated() {
                let head = Self.head(index % count, index / count)
                if cell.core == head.core || search.isReworded(cell, head.core) { take(head, [cell]) }
            }
            return
        }
        let kinds = Self.kinds(free)
        if kinds.count == Self.form.rows.count {
            for (kind, cells) in kinds.enumerated() {
                for (column, cell) in cells { take(Self.head(column, kind), [cell]) }
            }
        } else {
            for column in Self.columns.indices { take(Self.head(column, 0), best(column, free).map { [$0] }) }
        }
    }

    /// The heads parted where they begin anew, each with the column it heads.
    private static func kinds(_ cells: [TableCell]) -> [[(column: Int, cell: TableCell)]] {
        var kinds: [[(column: Int, cell: TableCell)]] = []
        for cell in cells {
            let scores = columns.map { score(cell, $0) }
            guard let column = scores.indices.max(by: { scores[$0] < scores[$1] }),
                scores[column] >= TableVocabulary.floor
            else { continue }
            if let last = kinds.last?.last, last.column < column {
                kinds[kinds.count - 1].append((column, cell))
            } else {
                kinds.append([(column, cell)])
            }
        }
        return kinds
    }

    private func best(_ column: Int, _ cells: [TableCell]) -> TableCell? {
        let scored = cells.map { ($0, Self.score($0, Self.columns[column])) }
        guard let best = scored.reversed().max(by: { $0.1 < $1.1 }), best.1 >= TableVocabulary.floor else { return nil }
        return best.0
    }

    private static func score(_ cell: TableCell, _ core: String) -> Double {
        LabelSimilarity.score(Array(cell.core.unicodeScalars), Array(core.unicodeScalars))
    }
}
