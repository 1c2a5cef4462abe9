// How well the text around a row of values fits the labels of the form.

import ReportModel
import UnicodeText

/// Scores rows of values against the rows of one edition of a table.
struct RowLabelScorer {
    /// Labels broken over lines take at most this many lines on either side of their figures.
    static let reach = 4
    /// What a label is worth at most when only its pieces are found around the row.
    static let piecesWeight = 0.85

    private let form: TableForm
    private let cores: [LabelPairs]
    private var memo: [ExactText: [Double]] = [:]

    /// Prepares to score against a form.
    init(form: TableForm) {
        self.form = form
        cores = form.rows.map(\.core)
        memo = Self.official[Self.name(form)] ?? [:]
    }

    /// A score from 0 to 1 for every row of the form; nil when there is no text to judge by.
    mutating func scores(of row: ValueRow) -> [Double]? {
        var best: [Double]?
        func take(_ scores: [Double]) {
            best = best.map { zip($0, scores).map(max) } ?? scores
        }
        let own = row.label(in: form).suffix(Self.reach).map { cell in
            row.glued == nil ? cell.core : TableVocabulary.standard.gluedRow(cell) ?? cell.core
        }
        if let last = own.last {
            take(similarities(last))
            if TableVocabulary.standard.exactEntry(for: last)?.isRow ?? false { return best }
            for count in 2..<max(own.count + 1, 2) { take(similarities(own.suffix(count).joined())) }
        }
        if row.layout == .spaces || own.isEmpty {
            let before = around(row, row.above.suffix(Self.reach))
            let after = around(row, row.below.prefix(Self.reach))
            let middle = own.last ?? ""
            for first in 0...before.count {
                for second in 0...after.count where first + second > 0 {
                    take(similarities(before.suffix(first).joined() + middle + after.prefix(second).joined()))
                }
            }
            if !before.isEmpty || !after.isEmpty { take(coverage(by: before + own + after)) }
        }
        return best
    }

    /// The text above or below a row that may belong to its label: never a head or a caption where cells are kept whole.
    private func around(_ row: ValueRow, _ cells: ArraySlice<TableCell>) -> [String] {
        cells.map(\.core).filter { core in
            guard row.layout != .spaces, let entry = TableVocabulary.standard.exactEntry(for: core) else { return true }
            return entry.isRow && !entry.isColumn
        }
    }

    /// How much every official label resembles the labels of each form: nearly every printed label is one of them.
    private static let official: [String: [ExactText: [Double]]] = {
        let forms = TableKey.allCases.flatMap { StatutoryForm.editions(of: $0) }
        return Dictionary(
            uniqueKeysWithValues: forms.map { form in
                var scores: [ExactText: [Double]] = [:]
                for row in StatutoryForm.editions(of: form.table).flatMap(\.rows) {
                    let label = ExactText(row.coreText)
                    if scores[label] != nil { continue }
                    scores[label] = form.rows.map { LabelSimilarity.score(row.core, $0.core) }
                }
                return (name(form), scores)
            })
    }()

    private static func name(_ form: TableForm) -> String { form.table.rawValue + form.edition.rawValue }

    private mutating func similarities(_ core: String) -> [Double] {
        if let known = memo[ExactText(core)] { return known }
        let printed = LabelPairs(Array(core.unicodeScalars))
        let scores = cores.map { LabelSimilarity.score(printed, $0) }
        memo[ExactText(core)] = scores
        return scores
    }

    /// How much of each label the pieces hold between them, in character pairs.
    private func coverage(by pieces: [String]) -> [Double] {
        let held = Set(pieces.flatMap { LabelPairs(Array($0.unicodeScalars)).sorted })
        return cores.map { core in
            let found = core.sorted.count { held.contains($0) }
            return Self.piecesWeight * Double(found) / Double(max(core.sorted.count, 1))
        }
    }
}
