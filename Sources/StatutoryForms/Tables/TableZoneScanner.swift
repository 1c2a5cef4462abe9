// Finds the tables of the form among the lines of a document, by their wording and not by their headings.

import ReportModel
import UnicodeText

/// Tells table lines from prose.
struct TableZoneScanner {
    /// Labels broken over lines: more text in a row that is neither label nor value ends the table. The heads of
    /// table 四, each broken in two, make some eighty characters.
    static let maximumFragmentTotal = 160
    /// Longer lines are sentences.
    static let maximumFragmentLength = 60

    private let lines: [TableLine]
    private let headings: Set<Int>
    private let vocabulary = TableVocabulary.standard

    /// Prepares to scan; `headings` are the lines that open sections and so end tables.
    init(lines: [TableLine], headings: Set<Int>) {
        self.lines = lines
        self.headings = headings
    }

    /// The tables found, in the order of the form, each with its lines in the order of the document.
    func scan() -> [TableZone] {
        var zones = TableKey.allCases.map { TableZone(table: $0) }
        for run in runs() where isTable(run) {
            guard let index = zones.firstIndex(where: { $0.table == run.table }) else { continue }
            zones[index].lines += run.lines
        }
        return zones.filter { !$0.lines.isEmpty && isOfForm($0) }
    }

    private func runs() -> [TableZone] {
        var runs: [TableZone] = []
        var open: TableZone?
        var pending: [Int] = []
        var pendingLength: Int { pending.reduce(0) { $0 + length(of: lines[$1]) } }
        func close() {
            // Empty cells behind the last label are its blank values.
            open?.lines += pending.prefix { lines[$0].isBlank }
            if let run = open { runs.append(run) }
            open = nil
            pending = []
        }
        var index = 0
        while index < lines.count {
            defer { index += 1 }
            if headings.contains(index) {
                close()
                continue
            }
            let line = lines[index]
            if open != nil, PageFurniture.isFurniture(line) { continue }
            if line.isBlank {
                if open != nil { pending.append(index) }
            } else if let table = table(of: line, current: open?.table) {
                if open?.table != table {
                    close()
                    open = TableZone(table: table)
                    // A label broken above its row begins before the first line that is recognised.
                    open?.lines = precedingFragments(of: index, since: runs.last?.lines.last)
                }
                open?.lines += pending + [index]
                pending = []
            } else if open != nil, isValueRow(line) {
                open?.lines += pending + [index]
                pending = []
            } else if open != nil, isFragment(line), pendingLength < Self.maximumFragmentTotal {
                pending.append(index)
            } else {
                close()
            }
        }
        close()
        return runs
    }

    private func table(of line: TableLine, current: TableKey?) -> TableKey? {
        var tables: Set<TableKey>?
        var isCommon = true
        for cell in line.cells where cell.isText {
            for entry in entries(of: cell) {
                if entry.isCommon, tables != nil || line.layout != .single { continue }
                isCommon = isCommon && entry.isCommon
                tables =
                    tables.map { $0.isDisjoint(with: entry.tables) ? $0 : $0.intersection(entry.tables) }
                    ?? entry.tables
            }
        }
        guard let tables else { return nil }
        if let current, tables.contains(current) { return current }
        if isCommon { return nil }
        return tables.count == 1 ? tables.first : nil
    }

    private func entries(of cell: TableCell) -> [TableVocabulary.Entry] {
        if let exact = cell.entry { return [exact] }
        guard cell.source.scalars.count <= Self.maximumFragmentLength, !isSentence(cell) else { return [] }
        let core = LabelText.core(GluedValue.label(of: cell))
        return vocabulary.entry(for: core).map { [$0] } ?? vocabulary.run(of: core)?.map(\.entry) ?? []
    }

    private func length(of line: TableLine) -> Int { line.cells.reduce(0) { $0 + $1.source.scalars.count } }

    private func isSentence(_ cell: TableCell) -> Bool {
        cell.source.scalars.contains { $0.isOne(of: "。；！？") }
    }

    /// Whether a line that says nothing of the form carries values all the same: an odd label with its figures.
    private func isValueRow(_ line: TableLine) -> Bool {
        if line.isValuesOnly { return true }
        guard line.layout != .single, line.cells.contains(where: \.isValue) else { return false }
        return line.cells.allSatisfy { !isSentence($0) && $0.source.scalars.count <= Self.maximumFragmentLength }
    }

    private func isFragment(_ line: TableLine) -> Bool {
        length(of: line) <= Self.maximumFragmentLength && !line.cells.contains(where: isSentence)
            && !(line.prose?.isHeading ?? false)
    }

    /// Lines right above a table's first recognised line, as far as they continue its labels: spaced text and words
    /// that stand in a table's corner.
    private func precedingFragments(of index: Int, since last: Int?) -> [Int] {
        var found: [Int] = []
        var earlier = index - 1
        while earlier > (last ?? -1), found.count < 3, !headings.contains(earlier), isFragment(lines[earlier]),
            lines[earlier].layout == .spaces && !lines[earlier].cells.contains(where: \.isValue)
                || isCorner(lines[earlier])
        {
            found.insert(earlier, at: 0)
            earlier -= 1
        }
        return found
    }

    private func isCorner(_ line: TableLine) -> Bool {
        let texts = line.cells.filter { !$0.isBlank }
        return !texts.isEmpty && texts.allSatisfy { $0.entry?.isCommon ?? false }
    }

    /// Whether a table is the form's: 行政复议 and 行政诉讼 alone stand in the lists of before 2019 too, without the results
    /// that the form has for each.
    private func isOfForm(_ zone: TableZone) -> Bool {
        guard zone.table == .proceedings else { return true }
        let words: String = zone.lines.flatMap { lines[$0].cells.map(\.core) }.joined()
        return ["结果维持", "尚未审结", "直接起诉", "复议后起诉"].contains { words.holds($0) }
            || ["维持", "纠正", "审结"].allSatisfy { words.holds($0) }
    }

    /// Whether a run is a table: it has values, or so many labels that its values must be lost.
    private func isTable(_ run: TableZone) -> Bool {
        let printed = run.lines.map { lines[$0] }
        if printed.contains(where: { $0.cells.contains(where: \.isValue) }) { return true }
        let labels = printed.flatMap(\.cells).count { $0.entry != nil }
        let glued = printed.flatMap(\.cells).contains { GluedValue.digits(of: $0) != nil }
        return labels >= 4 || glued
    }
}
