// Finds out which lines of labels name which row of figures.

/// Matches lines of labels, from top to bottom, with rows of figures at least cost.
struct LabelMatching {
    /// How cells are aligned by their height.
    enum Alignment: CaseIterable {
        case middle, top, bottom
    }

    // Costs, in units of "a label stands an em away from where it should".
    /// A line that begins with an ordinal goes on with a label.
    static let openingInside = 3.0
    /// A label begins without an ordinal where labels have them.
    static let missingOpening = 0.7
    /// A row of figures has no label.
    static let noLabel = 2.5
    /// A line labels no row; it may be a row without figures.
    static let noRow = 3.0
    /// A line around the table labels no row.
    static let notOfTable = 0.6
    /// A line goes on with one that labels no row.
    static let notOfTableEither = 0.1
    /// Lines of a label that are farther apart than lines are, or not aligned.
    static let loose = 1.5
    /// A line is followed by another of the same label although there was room for more on it.
    static let unfilled = 0.8
    /// A line is farther from the one before than lines of the table are anywhere: a rule may part them.
    static let parted = 0.9
    /// Lines of one cell are equally far apart, give or take this many points; a rule is half a point thick.
    static let pitchTolerance = 0.28
    /// The farthest that lines of a label are apart, in ems.
    static let farthest = 2.3
    /// A label takes at most this many lines, as one printed a character a line does.
    static let longest = 48

    /// The lines of each row's label; empty for a row without one.
    private(set) var labels: [[LabelLine]]
    /// Lines that label no row, with the number of rows above them.
    private(set) var rest: [(line: LabelLine, row: Int)] = []

    /// Matches lines with rows at these heights; the last label may go on on the next page.
    init(_ lines: [LabelLine], rows: [Double], goesOn: Bool) {
        let matchings = Alignment.allCases.map { Search(lines, rows: rows, alignment: $0, goesOn: goesOn).best() }
        let best = matchings.min { $0.cost < $1.cost }
        labels = Array(repeating: [], count: rows.count)
        for (index, row) in (best?.rows ?? []).enumerated() {
            switch row {
            case .label(let row): labels[row].append(lines[index])
            case .none(let row): rest.append((lines[index], row))
            }
        }
    }

    private enum Owner {
        case label(Int)
        case none(Int)
    }

    /// The search for the matching of least cost with one alignment.
    private struct Search {
        let lines: [LabelLine]
        let rows: [Double]
        let alignment: Alignment
        let goesOn: Bool
        let hasOrdinals: Bool
        /// The width of each line's column, as far as the lines fill it.
        private let widths: [Double]
        /// The least distance of lines.
        private let pitch: Double
        /// What it costs that each line but the first goes on with the label of the one before.
        private var joints: [Double] = []
        /// How much more two lines may be apart and still be of one cell.
        private let tolerance: Double

        init(_ lines: [LabelLine], rows: [Double], alignment: Alignment, goesOn: Bool) {
            self.lines = lines
            self.rows = rows
            self.goesOn = goesOn
            self.alignment = alignment
            hasOrdinals = lines.count { $0.opens } * 2 >= rows.count
            widths = lines.map { line in
                lines.lazy.filter { $0.columns == line.columns }.map { $0.right - $0.left }.max() ?? 0
            }
            pitch =
                zip(lines, lines.dropFirst()).map { $1.middle - $0.middle }.filter { $0 > (lines.first?.em ?? 1) * 0.9 }
                .min() ?? 0
            tolerance = LabelMatching.pitchTolerance + Self.noise(lines) * 4
            joints = lines.indices.map { $0 == 0 ? 0 : joint($0) }
        }

        /// How far words of one height stand off the middle of their line, as where each character is placed by itself.
        private static func noise(_ lines: [LabelLine]) -> Double {
            let shifts = lines.flatMap(\.parts).flatMap { part in
                zip(part.line.words, part.line.words.dropFirst()).filter { abs($0.height - $1.height) < 0.1 }
                    .map { abs($0.middle - $1.middle) }
            }.sorted()
            return shifts.isEmpty ? 0 : shifts[shifts.count / 2]
        }

        private struct Step {
            var cost = Double.infinity
            /// How many lines the step takes, and whether it takes a row.
            var lines = 0
            var takesRow = false
        }

        func best() -> (cost: Double, rows: [Owner]) {
            var table = [[Step]](repeating: [Step](repeating: Step(), count: rows.count + 1), count: lines.count + 1)
            table[0][0].cost = 0
            for line in 0...lines.count {
                for row in 0...rows.count where table[line][row].cost < .infinity {
                    extend(&table, line, row)
                }
            }
            return (table[lines.count][rows.count].cost, owners(table))
        }

        private func extend(_ table: inout [[Step]], _ line: Int, _ row: Int) {
            let cost = table[line][row].cost
            func offer(_ nextLine: Int, _ nextRow: Int, _ total: Double, lines: Int, takesRow: Bool) {
                if total < table[nextLine][nextRow].cost {
                    table[nextLine][nextRow] = Step(cost: total, lines: lines, takesRow: takesRow)
                }
            }
            if row < rows.count { offer(line, row + 1, cost + LabelMatching.noLabel, lines: 0, takesRow: true) }
            guard line < lines.count else { return }
            // Above the first row and below the last a page may have cut a label off.
            let isOutside = lines[line].isOptional || row == 0 || row == rows.count
            var orphans = isOutside ? LabelMatching.notOfTable : LabelMatching.noRow
            var inside = hasOrdinals && !lines[line].opens ? LabelMatching.missingOpening : 0
            for end in line..<min(lines.count, line + LabelMatching.longest) {
                if end > line {
                    inside += joints[end]
                    orphans += LabelMatching.notOfTableEither + joints[end]
                }
                offer(end + 1, row, cost + orphans, lines: end - line + 1, takesRow: false)
                if row == rows.count { continue }
                let isCut = goesOn && end == lines.count - 1 && row == rows.count - 1
                let total = cost + inside + (isCut ? cutDistance : distance)(lines[line...end], rows[row])
                offer(end + 1, row + 1, total, lines: end - line + 1, takesRow: true)
            }
        }

        /// What it costs that a line goes on with the label of the one before.
        private func joint(_ index: Int) -> Double {
            let line = lines[index]
            let before = lines[index - 1]
            let isLoose = line.middle - before.middle > LabelMatching.farthest * line.em
            let room = widths[index - 1] - (before.right - before.left)
            return (line.opens ? LabelMatching.openingInside : 0) + (isLoose ? LabelMatching.loose : 0)
                + (room > line.em * 1.6 ? LabelMatching.unfilled : 0)
                + (line.middle - before.middle > pitch + tolerance ? LabelMatching.parted : 0)
                + (line.isAligned(with: before) ? 0 : LabelMatching.loose)
        }

        private func distance(_ label: ArraySlice<LabelLine>, _ row: Double) -> Double {
            guard let first = label.first, let last = label.last else { return 0 }
            let place =
                switch alignment {
                case .middle: (first.middle + last.middle) / 2
                case .top: first.middle
                case .bottom: last.middle
                }
            let away = min(abs(place - row) / max(first.em, 0.1), 4)
            return away * away
        }

        /// The distance of a label that a page cuts: its figures stand beside any of the lines that are left of it.
        private func cutDistance(_ label: ArraySlice<LabelLine>, _ row: Double) -> Double {
            guard let first = label.first, let last = label.last else { return 0 }
            let away = max(first.middle - row, row - last.middle, 0) / max(first.em, 0.1)
            return min(away * away, 16)
        }

        private func owners(_ table: [[Step]]) -> [Owner] {
            var owners: [Owner] = []
            var line = lines.count
            var row = rows.count
            while line > 0 || row > 0 {
                let step = table[line][row]
                if step.cost == .infinity { break }
                if step.takesRow { row -= 1 }
                owners += Array(repeating: step.takesRow ? .label(row) : .none(row), count: step.lines)
                line -= step.lines
            }
            return owners.reversed()
        }
    }
}
