// The labels of a table as printed, with those it does not print.

import ReportModel

/// What became of the labels that the form prescribes for a table.
struct LabelHarvest {
    /// The labels that are printed, in the form's order.
    let labels: [PrintedLabel]
    /// How they are printed.
    let labelling: TableLabelling

    /// Tells found labels from lacking ones; `rows` are the rows whose layout counts.
    init(
        _ prescribed: [PrescribedLabel], found: [LabelKey: [TableCell]], search: LabelSearch, form: TableForm,
        rows: [ValueRow]
    ) {
        labels = prescribed.compactMap { label in found[label.key].map { label.printed(in: $0) } }
        let lacking = search.lacking(prescribed.filter { found[$0.key] == nil })
        labelling = TableLabelling(
            table: form.table, edition: form.edition, layout: Self.layout(of: rows), lacking: Set(lacking.map(\.key)),
            unplaced: search.free.filter { !SubtotalColumn.heads.contains($0.core) }.map(\.source))
    }

    /// What parts the cells of most rows.
    private static func layout(of rows: [ValueRow]) -> TableLabelling.Layout {
        let layouts: [TableLine.Layout] = [.grid, .fields, .spaces, .single]
        let counts = layouts.map { layout in (layout.kept, rows.count { $0.layout == layout }) }
        return counts.max { $0.1 < $1.1 }?.0 ?? .lines
    }
}
