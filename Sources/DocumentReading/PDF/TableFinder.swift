// Finds the tables of pages among their lines.

/// Sorts the lines of pages into prose and tables.
struct TableFinder {
    /// The heads of a table are at most this many ems high.
    static let headerHeight = 16.0
    /// The first line of a head is at most this many ems above its second.
    static let headPitch = 1.8

    /// The last line of a label is at most this many ems below its figures, unless other lines of it stand between.
    static let labelPitch = 2.2
    /// How many rows of figures on either side are looked at to tell what a line is.
    static let neighbors = 3

    /// Rows of this many figures leave no room for heads between labels and figures.
    static let narrowColumns = 4
    /// A line of this many stretches heads a table, also where the page ends before its first row.
    static let fewestHeads = 3

    private var items: [PrintedItem] = []
    private var draft = TableDraft()
    /// Single lines whose place is not known yet.
    private var pending: [ShapedLine] = []
    /// Lines at the foot of a page that begin a label, whose row is on the next page.
    private var unfinished: [ShapedLine] = []
    /// How many items there were when the page began.
    private var pageStart = 0

    /// The prose and the tables of pages, in order.
    static func items(of pages: [[PrintedLine]]) -> [PrintedItem] {
        var finder = TableFinder()
        let shaped = pages.map { $0.count <= PDFLimits.tableLines ? Self.shaped($0) : $0.map { ShapedLine(text: $0) } }
        for (index, lines) in shaped.enumerated() {
            finder.read(lines, goesOn: index + 1 < shaped.count && Self.opensWithRows(shaped[index + 1]))
        }
        finder.emitUnfinished()
        return finder.items
    }

    /// Reads a page; the next one may go on with its last table.
    private mutating func read(_ lines: [ShapedLine], goesOn: Bool) {
        pageStart = items.count
        let stretches = withoutRestOfLabel(lines).split(whereSeparator: { $0.shape == .prose }, keeping: true)
        for (index, stretch) in stretches.enumerated() {
            emitPending()
            let isCut = goesOn && index == stretches.count - 1
            if isCut && Self.isHeader(stretch)
                || stretch.contains(where: { $0.shape == .figures && $0.parts.count > 1 })
            {
                readTables(Array(stretch), goesOn: isCut)
            } else {
                emitUnfinished()
                items += stretch.map { .line($0.line) }
            }
        }
        if goesOn { keepLabels() }
        emitPending()
    }

    /// The lines of a page without a first one that ends the label of a table that the page before ends with.
    private mutating func withoutRestOfLabel(_ lines: [ShapedLine]) -> [ShapedLine] {
        guard case .table(var table) = items.last, unfinished.isEmpty, let first = lines.first?.line,
            table.mayEndLabel(first), !Self.opensWithRows(lines)
        else { return lines }
        table.continueLabels([first])
        items[items.count - 1] = .table(table)
        return Array(lines.dropFirst())
    }

    /// Gives the lines at the foot of a page to the table above, which goes on on the next page: to the last label, or as
    /// the beginning of one whose row is there; not where they may be the label of the last row here.
    private mutating func keepLabels() {
        guard case .table(var table) = items.last, !pending.isEmpty, pending.allSatisfy({ table.mayLabel($0.line) }),
            table.isLastRowLabelled
        else { return }
        let rest = pending.prefix { !PrintedOrdinal.opens($0.line.compact) }
        table.continueLabels(rest.flatMap { line in LabelPart.parts(of: [line.line], origin: .rows).map(\.line) })
        items[items.count - 1] = .table(table)
        unfinished = Array(pending.dropFirst(rest.count))
        pending = []
    }

    private static func shaped(_ lines: [PrintedLine]) -> [ShapedLine] {
        let left = lines.map(\.left).min() ?? 0
        let right = lines.map(\.right).max() ?? 0
        return fitted(withTightFigures(lines.map { ShapedLine($0, textWidth: right - left) }))
    }

    /// Whether the last lines of a page are the heads of a table whose rows are on the next page.
    private static func isHeader(_ lines: ArraySlice<ShapedLine>) -> Bool {
        guard let last = lines.last else { return false }
        return last.shape == .heads && lines.contains { $0.shape == .heads && $0.parts.count >= fewestHeads }
    }

    /// Whether a page goes on with a table: rows of figures before any running text.
    private static func opensWithRows(_ lines: [ShapedLine]) -> Bool {
        lines.prefix { $0.shape != .prose }.contains { $0.shape == .figures && $0.parts.count > 1 }
    }

    /// The lines, those told as rows of figures that end with a number close to their label, below a head.
    private static func withTightFigures(_ lines: [ShapedLine]) -> [ShapedLine] {
        var above: ShapedLine?
        return lines.map { line in
            if line.shape == .heads { above = line }
            guard let heads = above, line.line.middle - heads.line.middle < line.line.em * headerHeight else {
                return line
            }
            return line.withFigure(below: heads)
        }
    }

    /// The lines, those that stand over the columns of the row of figures below told as heads.
    private static func fitted(_ lines: [ShapedLine]) -> [ShapedLine] {
        var below: ShapedLine?
        var result: [ShapedLine] = []
        for line in lines.reversed() {
            if line.shape == .figures { below = line }
            let isNear = below.map { $0.line.middle - line.line.middle < line.line.em * headerHeight } ?? false
            result.append(isNear ? line.fitted(to: below?.figures ?? []) : line)
        }
        return result.reversed()
    }

    /// Reads lines among which there are rows of tables, the last of which may go on on the next page.
    private mutating func readTables(_ lines: [ShapedLine], goesOn: Bool) {
        for (index, line) in lines.enumerated() {
            switch line.shape {
            case .prose: pending.append(line)
            case .heads where isOfLabels(index, lines): pending.append(line)
            case .single:
                let isClause = PrintedOrdinal.isClause(line.line.compact)
                if isClause || (draft.header.isEmpty || !draft.rows.isEmpty) && isBetween(index, lines) {
                    finishTable()
                    pending.append(line)
                    emitPending()
                } else if beginsCorner(index, lines) {
                    if !draft.rows.isEmpty { finishTable() }
                    addPendingToHeader(above: line)
                    draft.header.append(line)
                } else {
                    pending.append(line)
                }
            case .heads:
                if !draft.rows.isEmpty { finishTable() }
                addPendingToHeader(above: line)
                draft.header.append(line)
            case .figures:
                if !draft.fits(line) { finishTable() }
                addPendingToRows(above: line)
                draft.rows.append(line)
            }
        }
        draft.goesOn = goesOn
        finishTable()
    }

    /// Adds the lines that stand above a line of heads.
    private mutating func addPendingToHeader(above heads: ShapedLine) {
        defer { pending = [] }
        guard draft.header.isEmpty else {
            draft.header += pending
            return
        }
        draft.lead = pending
        if let last = pending.last, let first = heads.parts.first, last.line.left > first.right,
            heads.line.middle - last.line.middle < last.line.em * Self.headPitch
        {
            draft.header = [draft.lead.removeLast()]
        }
    }

    /// Adds the lines that stand above a row of figures: over the columns they are heads, else labels.
    private mutating func addPendingToRows(above row: ShapedLine) {
        defer { pending = [] }
        if draft.header.isEmpty, draft.rows.isEmpty {
            draft.lead = pending
        } else if draft.rows.isEmpty {
            let edge = row.figures.first?.left ?? 0
            let heads = pending.filter { $0.line.center > edge || goesOn($0.line) }
            draft.header += heads
            draft.rows += pending.filter { $0.line.center <= edge && !goesOn($0.line) }
        } else {
            draft.rows += pending
        }
    }

    /// Whether a line goes on with a head above it, other than the one over the labels.
    private func goesOn(_ line: PrintedLine) -> Bool {
        draft.header.contains { above in
            above.parts.dropFirst().contains { head in
                line.left < head.right && line.right > head.left && line.middle - head.middle < line.em * Self.headPitch
            }
        }
    }

    /// Whether stretches side by side are all labels: they begin where the labels of the rows around stand, and end where
    /// the figures begin.
    private func isOfLabels(_ index: Int, _ lines: [ShapedLine]) -> Bool {
        let around = rows(around: index, lines)
        guard let figures = (around.below.first ?? around.above.first)?.figures, let edge = figures.first?.left else {
            return false
        }
        let line = lines[index]
        guard line.line.right < edge + line.line.em * 0.3 else { return false }
        // A single figure may stand at the far end of a wide cell, with its head between it and the labels.
        if figures.count >= Self.narrowColumns { return true }
        guard let labels = (around.above + around.below).compactMap(\.labelEdge).max() else { return true }
        return line.parts.allSatisfy { $0.left < labels }
    }

    /// The nearest rows of figures above and below a line, the nearest first.
    private func rows(around index: Int, _ lines: [ShapedLine]) -> (above: [ShapedLine], below: [ShapedLine]) {
        (
            Array(lines[..<index].reversed().filter { $0.shape == .figures }.prefix(Self.neighbors)),
            Array(lines[(index + 1)...].filter { $0.shape == .figures }.prefix(Self.neighbors))
        )
    }

    /// Whether a single line stands alone above, below or between tables, across their columns: a caption.
    private func isBetween(_ index: Int, _ lines: [ShapedLine]) -> Bool {
        let line = lines[index].line
        let isAlone = lines.enumerated().allSatisfy { other, shaped in
            other == index || abs(shaped.line.middle - line.middle) > line.em * 0.85
        }
        guard isAlone, !ShapedLine.closesBracket(line.compact), !beginsHead(index, lines), !beginsCorner(index, lines)
        else { return false }
        let around = rows(around: index, lines)
        if let row = around.above.first, line.middle - row.line.middle < line.em * Self.labelPitch,
            let edge = row.figures.first?.left, line.right < edge
        {
            // It may go on with the label above, whatever the table below is like.
            return isCentered(line, over: around.above)
        }
        let overlaps = [around.above.first, around.below.first].contains { row in
            guard let figures = row?.figures, let first = figures.first, let last = figures.last else { return false }
            return line.left < last.right && line.right > first.left
        }
        return overlaps || isCentered(line, over: around.above + around.below)
    }

    /// Whether a line stands behind all labels of rows, on the middle of their width.
    private func isCentered(_ line: PrintedLine, over rows: [ShapedLine]) -> Bool {
        if rows.contains(where: { $0.figures.count >= Self.narrowColumns }) { return false }
        guard let labels = rows.compactMap(\.labelEdge).max(), let left = rows.map(\.line.left).min(),
            let right = rows.map(\.line.right).max()
        else { return false }
        return line.left > labels && abs((left + right) / 2 - line.center) < line.em * 2
    }

    /// Whether a line stands right above a head, on its middle or above its beginning: 本年新 above 制作数量, 申请人情况 above 法人或其他组织.
    private func beginsHead(_ index: Int, _ lines: [ShapedLine]) -> Bool {
        guard index + 1 < lines.count, lines[index + 1].shape == .heads, !isOfLabels(index + 1, lines) else {
            return false
        }
        let line = lines[index].line
        let next = lines[index + 1]
        return next.line.middle - line.middle < line.em * Self.headPitch && abs(next.line.em - line.em) < line.em * 0.1
            && (next.parts.contains { abs($0.center - line.center) < line.em * 0.6 }
                || next.parts.dropFirst().contains { abs($0.left - line.left) < line.em * 0.3 })
    }

    /// Whether a line goes on below and reaches from the labels over the figures: the first line of the corner with the
    /// uppermost head close behind it.
    private func beginsCorner(_ index: Int, _ lines: [ShapedLine]) -> Bool {
        let line = lines[index].line
        guard index + 1 < lines.count, ShapedLine.leavesBracketOpen(line.compact),
            lines[index + 1].line.middle - line.middle < line.em * Self.headPitch,
            let edge = rows(around: index, lines).below.first?.figures.first?.left
        else { return false }
        return line.left < edge && line.right > edge
    }

    private mutating func finishTable() {
        defer { draft = TableDraft() }
        guard !draft.rows.isEmpty || !draft.header.isEmpty else { return }
        if draft.rows.isEmpty { draft.header += pending } else { draft.trail = pending }
        pending = []
        guard let built = TableBuilder.build(draft, hasHeadsBefore: hasHeadsBefore) else {
            emitUnfinished()
            items += draft.all.map { .line($0.line) }
            return
        }
        var table = built.table
        carry(built.carried, over: built.before, to: &table)
        items.append(.table(table))
        pending = built.after
    }

    /// Whether a table at the top of the page has its heads on the page before.
    private var hasHeadsBefore: Bool {
        if items.count == pageStart, case .table(let table) = items.last { table.isHeader } else { false }
    }

    /// Joins a table at the top of a page with the one that the page before ends with.
    private mutating func carry(_ carried: [PrintedLine], over before: [ShapedLine], to table: inout PrintedTable) {
        let isFirst = items.count == pageStart && before.isEmpty
        if isFirst, !unfinished.isEmpty, !PrintedOrdinal.opens(table.firstLabel) {
            table.beginLabel(with: unfinished.map(\.line))
            unfinished = []
        }
        emitUnfinished()
        guard isFirst, case .table(var last) = items.last else {
            items += (before.map(\.line) + carried).map { .line($0) }
            return
        }
        if last.isHeader {
            table.beginHeader(with: last)
            items.removeLast()
            pageStart -= 1
        } else {
            last.continueLabels(carried + table.takeUnopenedGroups())
            items[items.count - 1] = .table(last)
        }
    }

    private mutating func emitUnfinished() {
        items += unfinished.map { .line($0.line) }
        unfinished = []
    }

    private mutating func emitPending() {
        if pending.isEmpty { return }
        emitUnfinished()
        items += pending.map { .line($0.line) }
        pending = []
    }
}

extension [ShapedLine] {
    /// The stretches between lines of a kind; each such line, kept, is a stretch of its own.
    fileprivate func split(whereSeparator isSeparator: (ShapedLine) -> Bool, keeping: Bool) -> [ArraySlice<ShapedLine>]
    {
        var stretches: [ArraySlice<ShapedLine>] = []
        var start = 0
        for index in indices where isSeparator(self[index]) {
            if index > start { stretches.append(self[start..<index]) }
            if keeping { stretches.append(self[index...index]) }
            start = index + 1
        }
        if start < count { stretches.append(self[start...]) }
        return stretches
    }
}
