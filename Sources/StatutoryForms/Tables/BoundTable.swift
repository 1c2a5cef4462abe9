// A table of a report, bound to the form.

import ReportModel

/// What binding makes of one table.
struct BoundTable {
    /// The edition the table follows.
    let form: TableForm
    /// Every canonical cell, in the form's order, then rows of the body's own.
    var cells: [Cell] = []
    /// The rows as printed, in the order of `cells`, then those of no row.
    var rows: [PrintedRow] = []
    /// Labels as printed.
    var labels: [PrintedLabel] = []
    /// How the labels are printed; nil until they were looked for.
    var labelling: TableLabelling?
    /// What was unusual.
    var notes: [Note] = []
}
