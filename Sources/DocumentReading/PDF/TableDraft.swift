// The lines of a page that seem to be one table.

/// Lines of a table before its columns and rows are known.
struct TableDraft {
    /// Single lines right above, which may belong to a label or to the text before.
    var lead: [ShapedLine] = []
    /// Lines of column heads.
    var header: [ShapedLine] = []
    /// Lines of figures with the single lines between them.
    var rows: [ShapedLine] = []
    /// Single lines right below, which may belong to the last label or to the text behind.
    var trail: [ShapedLine] = []

    /// Whether the table goes on on the next page, which may hold the rest of its last label.
    var goesOn = false

    /// Whether a row of figures may stand in the same columns: a table cut in two has other columns below, and then the
    /// figures of one column stand over those of the next.
    func fits(_ row: ShapedLine) -> Bool {
        let figures = row.figures
        let like = rows.map(\.figures).filter { $0.count == figures.count }
        // A single row may have its figures elsewhere in the cells than others have.
        let differing = like.count { other in
            !zip(figures, other.dropFirst()).allSatisfy { $0.right < $1.left }
                || !zip(other, figures.dropFirst()).allSatisfy { $0.right < $1.left }
        }
        return differing * 2 <= like.count
    }

    /// All lines in their order.
    var all: [ShapedLine] { lead + header + rows + trail }
}
