// A row of figures of a table.

/// Figures of one height, each in its column.
struct RowAnchor: Sendable {
    /// Figures that stand in different columns and differ in height by less than this, in ems, are of one row whose cells
    /// are aligned differently.
    static let stagger = 0.95
    /// The same where together they fill every column, which two rows hardly ever do by chance.
    static let completing = 1.6

    /// The lines of a cell are at most this far apart, in ems, where a number is broken.
    static let brokenPitch = 1.45

    /// The height of its middle.
    var middle: Double
    /// The size of its type.
    var em: Double
    /// What stands in each column, line by line.
    var cells: [[PrintedLine]]

    /// The rows of a table's lines, and the words in front of the columns, which are labels.
    static func anchors(of lines: [ShapedLine], columns: FigureColumns) -> (rows: [RowAnchor], labels: [PrintedWord]) {
        var rows: [RowAnchor] = []
        var labels: [PrintedWord] = []
        var loose: [PrintedLine] = []
        for line in lines.map(\.line) {
            let (before, behind) = cut(line.words, at: columns.separators[0])
            labels += before
            guard let rest = PrintedLine(page: line.page, words: behind) else { continue }
            var row = RowAnchor(
                middle: rest.middle, em: line.em, cells: Array(repeating: [], count: columns.ranges.count))
            let chains = rest.parts(gap: ShapedLine.digitGap)
            let figures = chains.filter { PrintedFigure.isFigure($0.compact) }
            loose += chains.filter { !PrintedFigure.isFigure($0.compact) }
            // A complete row has its figures in order, however its cells are aligned.
            let isComplete = figures.count == columns.ranges.count
            for (index, figure) in figures.enumerated() {
                row.cells[isComplete ? index : columns.column(of: figure)].append(figure)
            }
            if figures.isEmpty { continue }
            row.middle = figures.reduce(0) { $0 + $1.middle } / Double(figures.count)
            row.em = figures.map(\.em).max() ?? line.em
            rows.append(row)
        }
        rows = joined(rows)
        for chain in loose { add(chain, to: &rows, columns) }
        return (rows, labels)
    }

    /// Words on either side of a place across the page; a word that reaches far over it is cut.
    static func cut(_ words: [PrintedWord], at place: Double) -> (before: [PrintedWord], behind: [PrintedWord]) {
        var before: [PrintedWord] = []
        var behind: [PrintedWord] = []
        for word in words {
            let reach = min(place - word.left, word.right - place)
            if reach > word.em * 0.6 {
                let (left, right) = word.cut(at: place)
                before += left.map { [$0] } ?? []
                behind += right.map { [$0] } ?? []
            } else if word.center < place {
                before.append(word)
            } else {
                behind.append(word)
            }
        }
        return (before, behind)
    }

    private static func joined(_ rows: [RowAnchor]) -> [RowAnchor] {
        var result: [RowAnchor] = []
        for row in rows {
            if let last = result.last, continues(last, row) {
                result[result.count - 1].cells = zip(last.cells, row.cells).map { $0 + $1 }
                continue
            }
            guard var last = result.last, isOne(last, row) else {
                result.append(row)
                continue
            }
            let counts = (last.cells.count { !$0.isEmpty }, row.cells.count { !$0.isEmpty })
            if counts.1 > counts.0 { last.middle = row.middle }
            last.cells = zip(last.cells, row.cells).map { $0 + $1 }
            result[result.count - 1] = last
        }
        return result
    }

    /// Whether figures stand so close below others that they may be the rest of numbers too long for their cells, with
    /// nothing beside them where the row above is complete. Such cells hold two numbers, and so none that is sure.
    private static func continues(_ upper: RowAnchor, _ lower: RowAnchor) -> Bool {
        let isBelow = zip(upper.cells, lower.cells).allSatisfy { !$0.isEmpty || $1.isEmpty }
        return isBelow && upper.cells.count > lower.cells.count { !$0.isEmpty }
            && upper.cells.count { !$0.isEmpty } > lower.cells.count { !$0.isEmpty }
            && lower.middle - upper.middle < min(upper.em, lower.em) * brokenPitch
    }

    private static func isOne(_ upper: RowAnchor, _ lower: RowAnchor) -> Bool {
        let cells = Array(zip(upper.cells, lower.cells))
        guard cells.allSatisfy({ $0.isEmpty || $1.isEmpty }) else { return false }
        let isComplete = cells.count > 1 && cells.allSatisfy { !$0.isEmpty || !$1.isEmpty }
        let reach = isComplete ? completing : stagger
        return lower.middle - upper.middle < min(upper.em, lower.em) * reach
    }

    /// Words in a column of figures, such as a remark broken over lines, belong to the nearest row.
    private static func add(_ chain: PrintedLine, to rows: inout [RowAnchor], _ columns: FigureColumns) {
        let column = columns.column(of: chain)
        guard
            let nearest = rows.indices.min(by: {
                abs(rows[$0].middle - chain.middle) < abs(rows[$1].middle - chain.middle)
            })
        else { return }
        rows[nearest].cells[column].append(chain)
        rows[nearest].cells[column].sort { ($0.middle, $0.left) < ($1.middle, $1.left) }
    }
}
