// Every wording of the form's tables, for telling table lines from prose.

import ReportModel
import UnicodeText

/// The labels of all tables in all editions, by comparison key.
struct TableVocabulary: Sendable {
    /// What a wording may be.
    struct Entry: Sendable {
        /// The tables that have it.
        var tables: Set<TableKey> = []
        /// Whether it labels a row of figures.
        var isRow = false
        /// Whether it heads a column.
        var isColumn = false
        /// Whether it heads a column and labels no row.
        var isHead: Bool { isColumn && !isRow }
        /// Whether the wording is too common to tell a table by itself (其他, 总计).
        var isCommon = false
    }

    /// A wording at least this similar to the form's is taken for it: every oddity of real reports lies above,
    /// unrelated labels of the form lie below one another by more than this.
    static let floor = 0.72

    /// Wordings that say nothing by themselves.
    private static let common: Set<String> = Set(["其他", "总计"] + corners)
    /// What may stand in the corner of table 四.
    static let corners = ["类别", "结果", "项目", "类型"]

    /// The vocabulary of the form.
    static let standard = TableVocabulary()

    /// The wordings by comparison key.
    private let entries: [ExactText: Entry]
    private let cores: [(pairs: LabelPairs, entry: Entry)]

    private init() {
        var entries: [ExactText: Entry] = [:]
        func add(core: String, _ table: TableKey, isRow: Bool = false, isColumn: Bool = false) {
            var entry = entries[ExactText(core)] ?? Entry()
            entry.tables.insert(table)
            entry.isRow = entry.isRow || isRow
            entry.isColumn = entry.isColumn || isColumn
            entry.isCommon = Self.common.contains(core)
            entries[ExactText(core)] = entry
        }
        func add(_ text: String, _ table: TableKey, isRow: Bool = false, isColumn: Bool = false) {
            add(core: LabelText.core(text), table, isRow: isRow, isColumn: isColumn)
        }
        for table in TableKey.allCases {
            for form in StatutoryForm.editions(of: table) {
                for row in form.rows {
                    add(core: row.coreText, table, isRow: true)
                    for group in row.groups { add(group, table) }
                }
                for block in form.blocks {
                    if let caption = block.caption { add(caption, table) }
                    for column in block.columns {
                        add(core: column.core, table, isColumn: true)
                        for group in column.groups { add(group, table, isColumn: true) }
                    }
                }
            }
        }
        add("信息内容", .proactive)
        add("申请人情况", .requests, isColumn: true)
        add("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", .requests)
        add("逾期不补正", .requests, isRow: true)
        for corner in Self.corners { add(corner, .proceedings) }
        self.entries = entries
        cores = entries.sorted { $0.key < $1.key }.map { (LabelPairs(Array($0.key.text.unicodeScalars)), $0.value) }
    }

    /// What a comparison key may be, exactly or nearly; nil for anything else.
    func entry(for core: String) -> Entry? {
        if core.isEmpty { return nil }
        if let exact = entries[ExactText(core)] { return exact }
        let printed = LabelPairs(Array(core.unicodeScalars))
        let count = printed.scalars.count
        guard (3...45).contains(count) else { return nil }
        var best: Entry?
        var bestScore = Self.floor
        for candidate in cores where candidate.pairs.scalars.count >= 3 {
            // Two sequences share at most the pairs of the shorter one.
            let bound =
                Double(2 * (min(count, candidate.pairs.scalars.count) - 1))
                / Double(count + candidate.pairs.scalars.count - 2)
            if bound < bestScore, !candidate.pairs.scalars.starts(with: printed.scalars) { continue }
            let score = LabelSimilarity.score(printed, candidate.pairs)
            if score >= bestScore {
                best = candidate.entry
                bestScore = score
            }
        }
        return best
    }

    /// The labels a key is put together of, as converters print heads that lost their cells; nil when anything but
    /// ordinals is left over.
    func run(of core: String) -> [(core: String, entry: Entry)]? {
        let scalars = Array(core.unicodeScalars)
        guard (4...120).contains(scalars.count) else { return nil }
        var found: [(String, Entry)] = []
        var start = 0
        while start < scalars.count {
            let fitting = cores.filter { scalars[start...].starts(with: $0.pairs.scalars) }
            if let longest = fitting.max(by: { $0.pairs.scalars.count < $1.pairs.scalars.count }) {
                found.append((String(scalars: longest.pairs.scalars), longest.entry))
                start += longest.pairs.scalars.count
            } else if scalars[start].isDigit || scalars[start].isOne(of: "一二三四五六七八") {
                start += 1
            } else {
                return nil
            }
        }
        return found.isEmpty ? nil : found
    }

    /// The row label that digits are glued to, by its key; nil when a text does not end with one.
    func gluedRow(_ cell: TableCell) -> String? {
        guard GluedValue.digits(of: cell) != nil, let last = run(of: LabelText.core(GluedValue.label(of: cell)))?.last
        else { return nil }
        return last.entry.isRow ? last.core : nil
    }

    /// What a comparison key is exactly; nil for anything else.
    func exactEntry(for core: String) -> Entry? { core.isEmpty ? nil : entries[ExactText(core)] }
}
