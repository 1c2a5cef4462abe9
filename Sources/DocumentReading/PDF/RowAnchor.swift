// A row of figures of a table.

/// Figures of one height, each in its column.
struct RowAnchor: Sendable {
    /// Figures that stand in different columns and differ in height by less than this, in ems, are of one row whose cells
    /// are aligned differently.
    static let stagger = 0.95
    /// The same where together they fill every column, which two rows hardly ever do by chance.
    static let completing = 1.6

    /// A figure that stands farther than this off the middle of its row, in ems, may be of the next one.
    static let aside = 0.3

    /// The share by which digits of one type may be closer or wider than usual: those of a font are equally wide.
    static let pitchTolerance = 0.02

    /// The lines of a cell are at most this far apart, in ems, where a number is broken.
    static let brokenPitch = 1.45

    /// The height of its middle.
    var middle: Double
    /// The size of its type.
    var em: Double
    /// What stands in each column, line by line.
    var cells: [[PrintedLine]]
    /// The columns whose figure reaches into the next or stands elsewhere than its column's others.
    var strays: Set<Int> = []

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
                let column = isComplete ? index : columns.column(of: figure)
                row.cells[column].append(figure)
                if !columns.holds(figure, in: column, ofCompleteRow: isComplete) { row.strays.insert(column) }
            }
            if figures.isEmpty { continue }
            row.middle = figures.reduce(0) { $0 + $1.middle } / Double(figures.count)
            row.em = figures.map(\.em).max() ?? line.em
            rows.append(row)
        }
        markOverprinted(&rows)
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

    /// The cells as a table has them, each told whether the page leaves open that it holds just this: only a figure in one
    /// piece, in its column and at the height of its row, is no other cell's. Nothing shows that a cell is blank.
    var tableCells: [PrintedTable.Cell] {
        cells.enumerated().map { column, lines in
            let isCertain =
                lines.count == 1 && !Self.isBroken(lines[0]) && !strays.contains(column)
                && !lines[0].words.contains(where: \.isCut)
                && abs(lines[0].middle - middle) < em * Self.aside
            return PrintedTable.Cell(lines: lines, isDoubtful: !isCertain && !isRemark(lines))
        }
    }

    /// Marks figures whose digits stand closer or wider than those of most others: neighbours that are printed over one
    /// another are one word to a page.
    private static func markOverprinted(_ rows: inout [RowAnchor]) {
        func pitch(_ lines: [PrintedLine]) -> Double? {
            let words = lines.flatMap(\.words).filter { $0.scalars.count > 1 && $0.scalars.allSatisfy(\.isPlainDigit) }
            guard let widest = words.max(by: { $0.scalars.count < $1.scalars.count }) else { return nil }
            return widest.width / Double(widest.scalars.count) / max(widest.em, 0.1)
        }
        let pitches = rows.flatMap { $0.cells.compactMap(pitch) }.sorted()
        guard !pitches.isEmpty else { return }
        let usual = pitches[pitches.count / 2]
        for row in rows.indices {
            for (column, lines) in rows[row].cells.enumerated() {
                guard let own = pitch(lines), abs(own - usual) > usual * pitchTolerance else { continue }
                rows[row].strays.insert(column)
            }
        }
    }

    /// Whether digits of a figure stand apart.
    private static func isBroken(_ line: PrintedLine) -> Bool {
        zip(line.words, line.words.dropFirst()).contains { left, right in
            left.scalars.last?.isPlainDigit ?? false && right.scalars.first?.isPlainDigit ?? false
                && right.left - left.right > line.em * WordJoiner.digitGap
        }
    }

    /// Whether what stands below a figure is its remark in brackets.
    private func isRemark(_ lines: [PrintedLine]) -> Bool {
        guard let figure = lines.first?.parts(gap: WordJoiner.digitGap).first else { return false }
        let text = lines.flatMap(\.compact).map(PrintedFigure.folded)
        let head = text.prefix { $0 != "(" }
        return head.count < text.count && text.last == ")" && PrintedFigure.isNumber(Array(head))
            && figure.compact.count >= head.count
    }

    private static func joined(_ rows: [RowAnchor]) -> [RowAnchor] {
        var result: [RowAnchor] = []
        for row in rows {
            if let last = result.last, continues(last, row) {
                result[result.count - 1].cells = zip(last.cells, row.cells).map { $0 + $1 }
                result[result.count - 1].strays.formUnion(row.strays)
                continue
            }
            guard var last = result.last, isOne(last, row) else {
                result.append(row)
                continue
            }
            let counts = (last.cells.count { !$0.isEmpty }, row.cells.count { !$0.isEmpty })
            if counts.1 > counts.0 { last.middle = row.middle }
            last.cells = zip(last.cells, row.cells).map { $0 + $1 }
            last.strays.formUnion(row.strays)
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
