// Collects the labels of a table as printed, where they can be put together without doubt.

import ReportModel

/// Finds the printed wording of captions, column heads, groups and rows.
struct LabelHarvester {
    /// A label may be broken over this many cells or lines.
    static let maximumPieces = 5
    /// The name of a clause has at most this many characters.
    private static let longestClause = 14

    private let cells: [TableCell]
    private let rows: [ValueRow]
    private let form: TableForm
    private let alignment: RowAlignment
    private let isSpaced: Bool
    /// The cell of each block's caption, where every block has one.
    private let captions: [String: Int]

    /// Prepares to collect from the lines of a table.
    init(lines: [TableLine], rows: [ValueRow], form: TableForm, alignment: RowAlignment) {
        cells = lines.flatMap(\.cells).filter(\.isText)
        isSpaced = lines.contains { $0.layout == .spaces }
        self.rows = rows
        self.form = form
        self.alignment = alignment
        captions = Self.captions(among: cells, of: form)
    }

    /// The cells that name clauses, given to the blocks of the form: by their wording, and those left over in their order,
    /// so that a caption that names another clause is still its block's.
    private static func captions(among cells: [TableCell], of form: TableForm) -> [String: Int] {
        var blocks: [FormBlock] = []
        for row in form.rows where row.block.caption != nil && !blocks.contains(where: { $0.key == row.block.key }) {
            blocks.append(row.block)
        }
        let clauses = cells.indices.filter { isClause(cells[$0].core) }
        guard !blocks.isEmpty, clauses.count == blocks.count else { return [:] }
        var captions: [String: Int] = [:]
        var rest = clauses
        for (place, block) in blocks.enumerated() {
            let exact = rest.filter { cells[$0].core == LabelText.core(block.caption ?? "") }
            guard let own = exact.first(where: { $0 == clauses[place] }) ?? exact.first else { continue }
            captions[block.key] = own
            rest.removeAll { $0 == own }
        }
        for (block, cell) in zip(blocks.filter { captions[$0.key] == nil }, rest) { captions[block.key] = cell }
        return captions
    }

    /// Whether a text is nothing but the name of a clause: 第二十条第（六）项.
    private static func isClause(_ core: String) -> Bool {
        core.unicodeScalars.count <= longestClause && core.hasPrefix("第") && core.contains("条第")
            && !core.hasSuffix("条第")
    }

    /// The labels, in the form's order: captions and heads of a block, then its rows.
    func labels() -> [PrintedLabel] {
        var labels: [PrintedLabel] = []
        var groups: Set<String> = []
        var from = 0
        var block = ""
        for (place, row) in form.rows.enumerated() {
            if block != row.block.key || place == 0 {
                block = row.block.key
                labels += blockLabels(row.block, from: &from)
            }
            for (depth, group) in row.groups.enumerated() where groups.insert(group).inserted {
                let key = depth == 0 ? (form.table == .requests ? "results" : "litigation") : groupKey(row)
                add(.row, "\(form.table.rawValue)/\(key)", official: group, found: find(group, from: 0), to: &labels)
            }
            if let match = alignment.matches[place] {
                add(
                    .row, "\(form.table.rawValue)/\(row.key)", official: row.label, found: rowLabel(match, row),
                    to: &labels)
            }
        }
        return labels
    }

    private func groupKey(_ row: FormRow) -> String {
        row.key.split(separator: ".").first.map(String.init) ?? row.key
    }

    private func blockLabels(_ block: FormBlock, from: inout Int) -> [PrintedLabel] {
        var labels: [PrintedLabel] = []
        let table = form.table.rawValue
        if let caption = block.caption,
            let found = captions[block.key].map({ (text: cells[$0].source, end: $0 + 1) }) ?? find(caption, from: from)
        {
            from = found.end
            add(.caption, "\(table)/\(block.key)", official: caption, found: (found.text, found.end), to: &labels)
        }
        let prefix = block.key.isEmpty ? table : "\(table)/\(block.key)"
        for column in block.columns {
            let found = find(core: column.core, from: from) ?? similar(column.core, from: from)
            add(.column, "\(prefix)/\(column.key)", official: column.label, found: found, to: &labels)
        }
        return labels
    }

    private func add(
        _ kind: PrintedLabel.Kind, _ address: String, official: String, found: (text: SourceText, end: Int)?,
        to labels: inout [PrintedLabel]
    ) {
        guard let found else { return }
        labels.append(
            PrintedLabel(
                kind: kind, address: address, text: NarrativeText.clean(found.text).text, official: official,
                location: found.text.location))
    }

    /// The label in one cell or over neighbouring ones, equal to the official wording in its comparison key.
    private func find(_ official: String, from: Int) -> (text: SourceText, end: Int)? {
        find(core: LabelText.core(official), from: from)
    }

    private func find(core: String, from: Int) -> (text: SourceText, end: Int)? {
        for start in cells.indices.dropFirst(from) where core.hasPrefix(cells[start].core) && !cells[start].core.isEmpty
        {
            var joined = SourceText()
            var key = ""
            for end in start..<min(start + Self.maximumPieces, cells.count) {
                joined.append(cells[end].source)
                key += cells[end].core
                if key == core { return (joined, end + 1) }
                if !core.hasPrefix(key) { break }
            }
        }
        return nil
    }

    /// A single cell whose wording is nearly the official one; never where labels are broken by the layout.
    private func similar(_ official: String, from: Int) -> (text: SourceText, end: Int)? {
        guard !isSpaced else { return nil }
        let core = Array(official.unicodeScalars)
        let limit = min(cells.count, from + 12)
        let scored = (min(from, limit)..<limit).map {
            ($0, LabelSimilarity.score(Array(cells[$0].core.unicodeScalars), core))
        }
        guard let best = scored.reversed().max(by: { $0.1 < $1.1 }), best.1 >= TableVocabulary.floor,
            TableVocabulary.standard.exactEntry(for: cells[best.0].core) == nil
        else { return nil }
        return (cells[best.0].source, best.0 + 1)
    }

    /// The label of a matched row: exact, over several pieces, or the last cell of a layout that keeps cells whole.
    private func rowLabel(_ match: RowAlignment.Match, _ row: FormRow) -> (text: SourceText, end: Int)? {
        let source = rows[match.row]
        let core = row.coreText
        if let own = source.own.last, own.core == core { return (own.source, 0) }
        let before = source.layout == .single ? [] : source.above.suffix(Self.maximumPieces)
        let after = source.layout == .single ? [] : source.below.prefix(Self.maximumPieces)
        let own = source.own.suffix(Self.maximumPieces)
        for first in 0...max(own.count, before.count) {
            for second in 0...after.count {
                let pieces =
                    source.layout == .single
                    ? Array(own.suffix(first + 1)) : Array(before.suffix(first)) + own.suffix(1) + after.prefix(second)
                if pieces.map(\.core).joined() == core { return (joined(pieces), 0) }
            }
        }
        if source.layout == .spaces, let scattered = scattered(Array(before), own.last, Array(after), core: core) {
            return (scattered, 0)
        }
        guard source.layout != .spaces, source.glued == nil, let last = own.last else { return nil }
        return (last.source, 0)
    }

    /// Pieces of a label among lines that also hold pieces of other labels, as a spaced layout prints them.
    private func scattered(_ before: [TableCell], _ own: TableCell?, _ after: [TableCell], core: String) -> SourceText?
    {
        var rest = core
        var pieces: [TableCell] = []
        for cell in before + (own.map { [$0] } ?? []) + after where !rest.isEmpty && !cell.core.isEmpty {
            if rest.hasPrefix(cell.core) {
                pieces.append(cell)
                rest.removeFirst(cell.core.count)
            }
        }
        return rest.isEmpty ? joined(pieces) : nil
    }

    private func joined(_ pieces: [TableCell]) -> SourceText {
        var text = SourceText()
        for piece in pieces { text.append(piece.source) }
        return text
    }
}
