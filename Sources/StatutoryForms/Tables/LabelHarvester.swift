// Collects the labels of a table as printed, where they can be put together without doubt.

import ReportModel
import UnicodeText

/// Finds the printed wording of captions, column heads, groups and rows.
struct LabelHarvester {
    /// The name of a clause has at most this many characters.
    private static let longestClause = 14
    /// Where a block ends is not always known; its heads are then looked for by wording among so many cells.
    private static let reach = 12

    private let rows: [ValueRow]
    private let form: TableForm
    private let alignment: RowAlignment
    private var search: LabelSearch
    private var found: [LabelKey: [TableCell]] = [:]

    /// The labels of a table's lines, in the form's order: captions and heads of a block, then its rows.
    static func harvest(
        lines: [TableLine], rows: [ValueRow], form: TableForm, alignment: RowAlignment
    ) -> LabelHarvest {
        var harvester = LabelHarvester(rows: rows, form: form, alignment: alignment, search: LabelSearch(lines))
        // Rows are the surest: their figures were found by them.
        harvester.takeRows()
        harvester.takeCaptions()
        for block in form.blocks { harvester.takeHeads(of: block) }
        harvester.takeGroups()
        return LabelHarvest(
            harvester.prescribed(), found: harvester.found, search: harvester.search, form: form,
            rows: alignment.matches.compactMap { $0.map { rows[$0.row] } })
    }

    // MARK: What the form prescribes

    private func prescribed() -> [PrescribedLabel] {
        var labels: [PrescribedLabel] = []
        var seen: Set<LabelKey> = []
        var block: String?
        for row in form.rows {
            if block != row.block.key {
                block = row.block.key
                labels += caption(of: row.block).map { [$0] } ?? []
                labels += (row.block.heads + row.block.columns).map { head($0, of: row.block) }
            }
            labels += row.prescribedGroups.filter { seen.insert($0.key).inserted }
            labels.append(row.prescribed)
        }
        return labels
    }

    private func caption(of block: FormBlock) -> PrescribedLabel? {
        block.caption.map { PrescribedLabel(.caption, "\(form.table.rawValue)/\(block.key)", $0) }
    }

    private func head(_ column: FormColumn, of block: FormBlock) -> PrescribedLabel {
        let prefix = block.key.isEmpty ? form.table.rawValue : "\(form.table.rawValue)/\(block.key)"
        return PrescribedLabel(.column, "\(prefix)/\(column.key)", column.label, core: column.core)
    }

    private mutating func take(_ label: PrescribedLabel, _ cells: [TableCell]?) {
        guard let cells, found[label.key] == nil else { return }
        found[label.key] = cells
        search.take(cells, core: label.core)
    }

    private mutating func takeReworded(_ label: PrescribedLabel, _ cells: [TableCell]?) {
        if let cells, cells.allSatisfy({ search.isReworded($0, label.core) }) { take(label, cells) }
    }

    // MARK: Captions and heads

    /// Gives the cells that name clauses to the blocks of the form: by their wording, and those left over in their order,
    /// so that a caption that names another clause is still its block's.
    private mutating func takeCaptions() {
        let captions = form.blocks.compactMap { caption(of: $0) }
        let clauses = search.cells.filter { Self.isClause($0.core) }
        if clauses.count == captions.count {
            var rest = clauses
            for (place, caption) in captions.enumerated() {
                let exact = rest.filter { $0.core == caption.core }
                guard let own = exact.first(where: { $0 === clauses[place] }) ?? exact.first else { continue }
                take(caption, [own])
                rest.removeAll { $0 === own }
            }
            for (caption, cell) in zip(captions.filter { found[$0.key] == nil }, rest) { take(caption, [cell]) }
        }
        for block in form.blocks {
            guard let caption = caption(of: block), found[caption.key] == nil else { continue }
            take(caption, search.exact(caption.core, in: search.cells.indices))
            if let range = range(of: block) { takeReworded(caption, search.similar(caption.core, in: range)) }
        }
    }

    /// Whether a text is nothing but the name of a clause: 第二十条第（六）项.
    private static func isClause(_ core: String) -> Bool {
        core.opens(with: "第") && core.unicodeScalars.count <= longestClause && core.holds("条第")
            && !core.closes(with: "条第")
    }

    /// The heads of a block, between the rows before it and its own: by their wording, and those left over in their order.
    private mutating func takeHeads(of block: FormBlock) {
        let heads = (block.heads + block.columns).map { head($0, of: block) }
        let columns = Set(block.columns.map { head($0, of: block) })
        let caption = caption(of: block).flatMap { found[$0.key]?.last }.flatMap { search.index(of: $0) }
        let range = range(of: block)
        let start = max(range?.lowerBound ?? 0, caption.map { $0 + 1 } ?? 0)
        let end = max(range?.upperBound ?? search.cells.count, start)
        let near = start..<(range == nil ? min(end, start + Self.reach) : end)
        for head in heads {
            take(head, search.exact(head.core, in: start..<end))
            guard let similar = search.similar(head.core, in: near) else { continue }
            if !columns.contains(head) {
                // 信息内容 may stick to the head of a column; what sticks to 信息内容 and the like is another label's.
                takeReworded(head, similar)
            } else if !search.isCut(similar[0], head.core) {
                take(head, similar)
            }
        }
        let missing = heads.filter { found[$0.key] == nil }
        let unknown = range == nil ? [] : search.unknown(in: near)
        // Heads of several columns stand on other lines than those below them, so that only one can be told by its place.
        if unknown.count == missing.count, missing.count == 1 || missing.allSatisfy({ columns.contains($0) }) {
            for (head, cell) in zip(missing, unknown) { takeReworded(head, [cell]) }
        }
    }

    /// The text cells between the values of the rows before a block and its own; nil where they cannot be told.
    private func range(of block: FormBlock) -> Range<Int>? {
        guard let first = form.rows.firstIndex(where: { $0.block.key == block.key }) else { return nil }
        let before = alignment.matches[..<first].compactMap { $0 }.last
        let after = alignment.matches[first...].compactMap { $0 }.first
        let lower = before.map { rows[$0.row].values.last.flatMap { search.index(of: $0) } } ?? 0
        let upper = after.map { rows[$0.row].values.first.flatMap { search.index(of: $0) } } ?? search.cells.count
        guard let lower, let upper, lower <= upper else { return nil }
        return lower..<upper
    }

    // MARK: Rows

    private mutating func takeRows() {
        for (row, match) in zip(form.rows, alignment.matches) {
            if let match { take(row.prescribed, cells(of: match, row)) }
        }
    }

    /// The labels of several rows: by their wording, and those left over in front of the first of their rows.
    private mutating func takeGroups() {
        for (row, match) in zip(form.rows, alignment.matches) {
            for group in row.prescribedGroups { take(group, search.exact(group.core, in: search.cells.indices)) }
            let missing = row.prescribedGroups.filter { found[$0.key] == nil }
            guard !missing.isEmpty, let match, let last = rows[match.row].own.last.flatMap({ search.index(of: $0) })
            else { continue }
            let own = max(0, last + 1 - rows[match.row].own.count)..<min(last + 1, search.cells.count)
            for group in missing { takeReworded(group, search.similar(group.core, in: own)) }
            let rest = missing.filter { found[$0.key] == nil }
            let unknown = rows[match.row].layout == .single ? [] : search.unknown(in: own)
            if rest.count == unknown.count {
                for (group, cell) in zip(rest, unknown) { takeReworded(group, [cell]) }
            }
        }
    }

    /// The label of a matched row: exact, over several pieces, or the last cell of a layout that keeps cells whole.
    private func cells(of match: RowAlignment.Match, _ row: FormRow) -> [TableCell]? {
        let source = rows[match.row]
        let core = row.coreText
        let label = source.label(in: form)
        if let own = label.last, own.core == core { return [own] }
        let before = source.layout == .single ? [] : source.above.suffix(LabelSearch.maximumPieces)
        let after = source.layout == .single ? [] : source.below.prefix(LabelSearch.maximumPieces)
        let own = label.suffix(LabelSearch.maximumPieces)
        for first in 0...max(own.count, before.count) {
            for second in 0...after.count {
                let pieces =
                    source.layout == .single
                    ? Array(own.suffix(first + 1)) : Array(before.suffix(first)) + own.suffix(1) + after.prefix(second)
                if pieces.map(\.core).joined() == core { return pieces }
            }
        }
        if source.layout == .spaces, let scattered = scattered(Array(before), own.last, Array(after), core: core) {
            return scattered
        }
        guard source.layout != .spaces, source.glued == nil, let last = own.last else { return nil }
        return [last]
    }

    /// Pieces of a label among lines that also hold pieces of other labels, as a spaced layout prints them.
    private func scattered(
        _ before: [TableCell], _ own: TableCell?, _ after: [TableCell], core: String
    ) -> [TableCell]? {
        var rest = core
        var pieces: [TableCell] = []
        for cell in before + (own.map { [$0] } ?? []) + after where !rest.isEmpty && !cell.core.isEmpty {
            if rest.hasPrefix(cell.core) {
                pieces.append(cell)
                rest.removeFirst(cell.core.count)
            }
        }
        return rest.isEmpty ? pieces : nil
    }
}
