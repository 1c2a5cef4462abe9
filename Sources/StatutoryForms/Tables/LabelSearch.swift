// Looks for wordings among the text cells of a table; a cell belongs to one label only.

import ReportModel
import UnicodeText

/// The text cells of a table, each free until a label takes it.
struct LabelSearch {
    /// A label may be broken over this many cells or lines.
    static let maximumPieces = 5
    /// A cell that shares this much with a label may be the label, badly printed: it is not said to be lacking.
    static let pieceScore = 0.35

    /// The cells with text, in order.
    let cells: [TableCell]
    /// For each of them, its place among all cells of the table.
    private let places: [Int]
    private let placeOf: [ObjectIdentifier: Int]
    private let isSpaced: Bool
    private let holdsSentence: Bool
    private var isTaken: [Bool]
    /// What is left of taken cells that hold more than their label.
    private var rests: [String] = []

    init(_ lines: [TableLine]) {
        let all = lines.flatMap(\.cells)
        let texts = all.indices.filter { all[$0].isText }
        cells = texts.map { all[$0] }
        places = texts
        placeOf = Dictionary(all.enumerated().map { (ObjectIdentifier($1), $0) }) { first, _ in first }
        isSpaced = lines.contains { $0.layout == .spaces }
        holdsSentence = cells.contains { $0.core.isEmpty && $0.text.unicodeScalars.count > TableCell.maximumLength }
        isTaken = Array(repeating: false, count: cells.count)
    }

    /// The index of the first text cell at or behind a cell of the table; nil where the cell was cut anew.
    func index(of cell: TableCell) -> Int? {
        placeOf[ObjectIdentifier(cell)].map { place in
            var (low, high) = (0, places.count)
            while low < high {
                let middle = (low + high) / 2
                if places[middle] >= place { high = middle } else { low = middle + 1 }
            }
            return low
        }
    }

    /// Gives cells to the label with an official wording.
    mutating func take(_ pieces: [TableCell], core: String) {
        let own = Set(pieces.map { ObjectIdentifier($0) })
        for index in cells.indices where own.contains(ObjectIdentifier(cells[index])) { isTaken[index] = true }
        let printed = pieces.map(\.core).joined()
        if printed != core, printed.contains(core) { rests.append(printed.replacing(core, with: "")) }
    }

    /// The label in one cell or over neighbouring ones, equal to the official wording in its comparison key.
    func exact(_ core: String, in range: Range<Int>) -> [TableCell]? {
        for start in range where !isTaken[start] && !cells[start].core.isEmpty && core.opens(with: cells[start].core) {
            var key = ""
            for end in start..<min(start + Self.maximumPieces, range.upperBound) {
                if isTaken[end] { break }
                key += cells[end].core
                if key == core { return Array(cells[start...end]) }
                if !core.opens(with: key) { break }
            }
        }
        return nil
    }

    /// A single cell whose wording is nearly the official one; never where labels are broken by the layout.
    func similar(_ core: String, in range: Range<Int>) -> [TableCell]? {
        if isSpaced { return nil }
        let official = LabelPairs(Array(core.unicodeScalars))
        let scored = unknown(in: range).map { ($0, score($0, official)) }
        guard let best = scored.reversed().max(by: { $0.1 < $1.1 }), best.1 >= TableVocabulary.floor else { return nil }
        return [best.0]
    }

    /// The cells that no label took.
    var free: [TableCell] { cells.indices.filter { !isTaken[$0] }.map { cells[$0] } }

    /// The free cells that are worded like no label of the form; none where labels are broken by the layout.
    func unknown(in range: Range<Int>) -> [TableCell] {
        if isSpaced { return [] }
        return range.filter { index in
            !isTaken[index] && !cells[index].core.isEmpty && !SubtotalColumn.heads.contains(cells[index].core)
                && cells[index].entry == nil
        }.map { cells[$0] }
    }

    /// Whether a cell may be a label worded anew: neither a piece of it, as where a page ends within a label, nor more than
    /// the label, while no other free cell is a piece of it.
    func isReworded(_ cell: TableCell, _ core: String) -> Bool {
        cell.core.unicodeScalars.count > 1 && !core.contains(cell.core) && !cell.core.contains(core)
            && !hasPiece(of: core, beside: cell)
    }

    /// Whether a cell is a piece of a label of which another piece stands elsewhere.
    func isCut(_ cell: TableCell, _ core: String) -> Bool {
        core.contains(cell.core) && hasPiece(of: core, beside: cell)
    }

    private func hasPiece(of core: String, beside cell: TableCell) -> Bool {
        free.contains { other in
            other !== cell && other.core.unicodeScalars.count > 1 && other.core != core && core.contains(other.core)
        }
    }

    /// Those labels of which neither a free cell nor the rest of a taken one may be one, or a piece of it.
    func lacking(_ labels: [PrescribedLabel]) -> [PrescribedLabel] {
        if holdsSentence || labels.isEmpty { return [] }
        let texts = Set((free.map(\.core) + rests).filter { !$0.isEmpty }.map(ExactText.init))
        let pieces = texts.map { ($0.text, LabelPairs(Array($0.text.unicodeScalars))) }
        return labels.filter { label in
            let official = LabelPairs(Array(label.core.unicodeScalars))
            return pieces.allSatisfy { text, pairs in
                !label.core.holds(text) && !text.holds(label.core)
                    && LabelSimilarity.score(pairs, official) < Self.pieceScore
            }
        }
    }

    private func score(_ cell: TableCell, _ official: LabelPairs) -> Double {
        LabelSimilarity.score(LabelPairs(Array(cell.core.unicodeScalars)), official)
    }
}
