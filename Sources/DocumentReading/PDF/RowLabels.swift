// Gives the rows of a table their labels, and the groups of rows theirs.

/// The labels of a table.
struct RowLabels {
    /// Characters of a label that runs down a narrow column may be this far apart, in ems.
    static let stackPitch = 3.5
    /// A label of two lines stands at most this far above and below the middle of its row, in ems.
    static let aside = 1.1

    /// The columns that the labels stand in.
    let columns: LabelColumns
    /// The lines above and below that are labels.
    private(set) var usedLead: Set<Int> = []
    private(set) var usedTrail: Set<Int> = []
    /// Lines above the first row that begin no label: the rest of one that a page has cut.
    private(set) var carried: [PrintedLine] = []

    private let matching: LabelMatching
    private var groups: [(column: Int, lines: [PrintedLine])] = []

    /// Finds the labels among the words in front of the figures and the lines above and below.
    init(
        words: [PrintedWord], draft: TableDraft, usedLead: Set<Int>, anchors: [RowAnchor], edge: Double, page: Int,
        hasCorner: Bool
    ) {
        var parts = LabelPart.parts(of: LineBuilder.lines(of: words, page: page), origin: .rows)
        let size = parts.map(\.line.em).sorted()
        let em = size.isEmpty ? anchors.first?.em ?? 10 : size[size.count / 2]
        func isLabel(_ line: PrintedLine) -> Bool {
            line.right < edge + em * 0.3 && abs(line.em - em) < em * 0.1 && !PrintedOrdinal.isClause(line.compact)
        }
        for (index, line) in draft.lead.enumerated() where !usedLead.contains(index) && isLabel(line.line) {
            parts += LabelPart.parts(of: [line.line], origin: .lead(index))
        }
        for (index, line) in draft.trail.enumerated() where isLabel(line.line) {
            parts += LabelPart.parts(of: [line.line], origin: .trail(index))
        }
        columns = LabelColumns(parts, hasCorner: hasCorner)
        parts = columns.cut(parts).sorted { ($0.line.middle, $0.line.left) < ($1.line.middle, $1.line.left) }
        let (rows, others) = Self.sorted(parts, last: columns.separators.count, anchors: anchors)
        matching = LabelMatching(Self.lines(rows), rows: anchors.map(\.middle), goesOn: draft.goesOn)
        for part in matching.labels.flatMap({ $0 }).flatMap(\.parts) { use(part.origin) }
        collectGroups(others, anchors)
        carry(anchors)
    }

    private mutating func use(_ origin: LabelPart.Origin) {
        switch origin {
        case .lead(let index): usedLead.insert(index)
        case .trail(let index): usedTrail.insert(index)
        case .rows: break
        }
    }

    /// Whether another part of the same line is a label already.
    private func isUsed(_ origin: LabelPart.Origin) -> Bool {
        switch origin {
        case .lead(let index): usedLead.contains(index)
        case .trail(let index): usedTrail.contains(index)
        case .rows: true
        }
    }

    /// Parts that reach the last column label rows; so does what goes on below a part that reaches over several columns.
    private static func sorted(
        _ parts: [LabelPart], last: Int, anchors: [RowAnchor]
    ) -> (rows: [LabelPart], others: [LabelPart]) {
        var rows: [LabelPart] = []
        var others: [LabelPart] = []
        for part in parts {
            if part.columns.upperBound == last || continues(part, rows, parts, last: last)
                || precedes(part, parts, last: last) || standsAlone(part, parts, last: last, anchors: anchors)
            {
                rows.append(part)
            } else {
                others.append(part)
            }
        }
        return (rows, others)
    }

    /// Whether a part is the only label beside a row of figures: it may reach over all columns without filling them.
    private static func standsAlone(
        _ part: LabelPart, _ all: [LabelPart], last: Int, anchors: [RowAnchor]
    ) -> Bool {
        let line = part.line
        guard PrintedOrdinal.opens(line.compact),
            let row = anchors.first(where: { abs($0.middle - line.middle) < line.em * 0.5 })
        else { return false }
        return !all.contains { other in
            (other.columns.upperBound == last || other.line.left > line.right)
                && abs(other.line.middle - row.middle) < line.em * aside
        }
    }

    /// Whether a part goes on below, over more columns: the first line of a label broken on purpose.
    private static func precedes(_ part: LabelPart, _ all: [LabelPart], last: Int) -> Bool {
        let line = part.line
        let below = all.filter {
            $0.line.middle > line.middle - line.em * 0.5 && $0.line.middle < line.middle + line.em * 2
        }
        return !below.contains { $0.columns.upperBound == last && abs($0.line.middle - line.middle) < line.em * 0.5 }
            && below.contains { other in
                other.columns.upperBound == last && other.columns.lowerBound <= part.columns.lowerBound
                    && other.line.middle > line.middle + line.em * 0.5 && !PrintedOrdinal.opens(other.line.compact)
                    && (abs(line.left - other.line.left) < line.em * 0.6
                        || abs(line.center - other.line.center) < line.em * 0.7)
            }
    }

    private static func continues(_ part: LabelPart, _ rows: [LabelPart], _ all: [LabelPart], last: Int) -> Bool {
        guard !PrintedOrdinal.opens(part.line.compact) else { return false }
        let line = part.line
        let isBesides = all.contains { other in
            other.columns.upperBound == last && abs(other.line.middle - line.middle) < line.em * 0.5
        }
        if isBesides { return false }
        guard let above = rows.last(where: { $0.line.middle < line.middle - line.em * 0.5 }) else { return false }
        // A line goes on below only when it is full.
        let edge = all.map(\.line.right).max() ?? 0
        let reachesOver = above.columns.count > 1 || above.columns.upperBound < last
        return reachesOver && (above.line.right > edge - line.em * 2.5 || above.columns.upperBound < last)
            && line.middle - above.line.middle < line.em * 2
            && (abs(line.left - above.line.left) < line.em * 0.6
                || abs(line.center - above.line.center) < line.em * 0.7)
    }

    /// The lines that parts make, each told whether a label begins with it.
    private static func lines(_ parts: [LabelPart]) -> [LabelLine] {
        var lines: [[LabelPart]] = []
        for part in parts {
            if let last = lines.last?.last, abs(last.line.middle - part.line.middle) < part.line.em * 0.36 {
                lines[lines.count - 1].append(part)
            } else {
                lines.append([part])
            }
        }
        for index in lines.indices { lines[index].sort { $0.line.left < $1.line.left } }
        let texts = lines.map { $0.flatMap(\.line.compact) }
        return lines.indices.map { index in
            let isAfterCount = index > 0 && texts[index - 1].last == "第"
            // In a column as narrow as a character an ordinal takes several lines.
            let head = texts[index...].prefix(texts[index].count <= 2 ? 4 : 1).flatMap { $0 }
            return LabelLine(parts: lines[index], opens: !isAfterCount && PrintedOrdinal.opens(head))
        }
    }

    /// Puts the lines of the labels of groups together.
    private mutating func collectGroups(_ parts: [LabelPart], _ anchors: [RowAnchor]) {
        for part in parts {
            let line = part.line
            let opens = PrintedOrdinal.opens(line.compact)
            let open = groups.lastIndex { $0.column == part.columns.lowerBound }
            let reach = line.em * (line.compact.count <= 2 ? Self.stackPitch : LabelMatching.farthest)
            if let open, let last = groups[open].lines.last, !opens, line.middle - last.middle < reach {
                use(part.origin)
                groups[open].lines.append(line)
            } else if !part.isOptional || isUsed(part.origin) || isBesideRows(part, anchors) {
                use(part.origin)
                groups.append((part.columns.lowerBound, [line]))
            }
        }
    }

    /// Whether a part stands beside a row of figures or the label of one.
    private func isBesideRows(_ part: LabelPart, _ anchors: [RowAnchor]) -> Bool {
        guard let first = anchors.first, let last = anchors.last else { return false }
        let top = min(first.middle, matching.labels.first?.first?.middle ?? first.middle)
        let bottom = max(last.middle, matching.labels.last?.last?.middle ?? last.middle)
        return part.line.middle >= top - part.line.em && part.line.middle <= bottom + part.line.em
    }

    /// Sets aside what stands above the first row and begins no label.
    private mutating func carry(_ anchors: [RowAnchor]) {
        let above = matching.rest.prefix { $0.row == 0 && !$0.line.opens }.map(\.line)
        for part in above.flatMap(\.parts) { use(part.origin) }
        var lines = above.flatMap(\.parts).map(\.line)
        if let last = lines.last {
            // Groups that a page cuts go on beside them.
            for index in groups.indices {
                let rest = groups[index].lines.prefix { $0.middle < last.middle + $0.em * 0.5 }
                guard let first = rest.first, !PrintedOrdinal.opens(first.compact) else { continue }
                lines += rest
                groups[index].lines.removeFirst(rest.count)
            }
        }
        carried = lines.sorted { ($0.middle, $0.left) < ($1.middle, $1.left) }
    }

    /// The rows: labels of groups in front, then the row's own in the last column of labels, then its figures.
    func rows(_ anchors: [RowAnchor]) -> [[PrintedTable.Cell]] {
        let width = columns.count + (anchors.first?.cells.count ?? 0)
        var rows = anchors.enumerated().map { index, anchor in
            var row = Array(repeating: PrintedTable.Cell(), count: columns.count)
            if columns.count > 0 {
                row[columns.count - 1].lines = matching.labels[index].flatMap(\.parts).map(\.line)
            }
            return row + anchor.tableCells
        }
        for group in groups where !group.lines.isEmpty {
            let middle = group.lines.reduce(0) { $0 + $1.middle } / Double(group.lines.count)
            guard
                let nearest = anchors.indices.min(by: {
                    abs(anchors[$0].middle - middle) < abs(anchors[$1].middle - middle)
                })
            else { continue }
            rows[nearest][group.column].lines += group.lines
        }
        if columns.count > 0, let last = rows.indices.last { rows[last][columns.count - 1].lines += tail }
        insertRest(&rows, width: width)
        return rows
    }

    /// Lines below the last row that stand beside the label of a group, and so cannot but go on with the row's own.
    private var tail: [PrintedLine] {
        matching.rest.flatMap { rest in
            rest.line.parts.filter { part in
                if case .trail(let index) = part.origin { usedTrail.contains(index) && !rest.line.opens } else { false }
            }
        }.map(\.line)
    }

    /// Labels without figures are rows whose cells are blank, as long as all figures beside them have labels of their own;
    /// else it is not known whose the figures are, and the labels stand alone.
    private func insertRest(_ rows: inout [[PrintedTable.Cell]], width: Int) {
        guard columns.count > 0 else { return }
        let rest = matching.rest.drop { $0.row == 0 && !$0.line.opens }.filter { !$0.line.isOptional }
        var blanks: [(lines: [PrintedLine], row: Int)] = []
        for (line, row) in rest {
            if let last = blanks.last, last.row == row, !line.opens {
                blanks[blanks.count - 1].lines += line.parts.map(\.line)
            } else {
                blanks.append((line.parts.map(\.line), row))
            }
        }
        let isSure = matching.labels.allSatisfy { !$0.isEmpty }
        for (lines, row) in blanks.reversed() {
            var blank = Array(repeating: PrintedTable.Cell(), count: isSure ? width : columns.count)
            for column in blank.indices.dropFirst(columns.count) { blank[column].isDoubtful = true }
            blank[columns.count - 1].lines = lines
            rows.insert(blank, at: row)
        }
    }
}
