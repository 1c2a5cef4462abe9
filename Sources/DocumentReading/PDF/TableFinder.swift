// Finds the tables of pages among their lines.

/// Sorts the lines of pages into prose and tables.
struct TableFinder {
    /// The first line of a head is at most this many ems above its second.
    static let headPitch = 1.8
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
        let shaped = pages.map {
            $0.count <= PDFLimits.tableLines ? PageShaping.shaped($0) : $0.map { ShapedLine(text: $0) }
        }
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

    /// Whether the last lines of a page are the heads of a table whose rows are on the next page.
    private static func isHeader(_ lines: ArraySlice<ShapedLine>) -> Bool {
        guard let last = lines.last else { return false }
        return last.shape == .heads && lines.contains { $0.shape == .heads && $0.parts.count >= fewestHeads }
    }

    /// Whether a page goes on with a table: rows of figures before any running text.
    private static func opensWithRows(_ lines: [ShapedLine]) -> Bool {
        lines.prefix { $0.shape != .prose }.contains { $0.shape == .figures && $0.parts.count > 1 }
    }

    /// Reads lines among which there are rows of tables, the last of which may go on on the next page.
    private mutating func readTables(_ lines: [ShapedLine], goesOn: Bool) {
        let around = LineSurroundings(lines)
        for (index, line) in lines.enumerated() {
            switch line.shape {
            case .prose: pending.append(line)
            case .heads where around.isOfLabels(index): pending.append(line)
            case .single:
                let isClause = PrintedOrdinal.isClause(line.line.compact)
                if isClause || (draft.header.isEmpty || !draft.rows.isEmpty) && around.isBetween(index) {
                    finishTable()
                    pending.append(line)
                    emitPending()
                } else if around.beginsCorner(index) {
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
