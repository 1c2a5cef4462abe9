// Tells tables of data from tables that only lay out a page.

import Markup

/// What stands in the tables of a page, counted in one pass before the page is read.
struct TableSurvey {
    /// A cell with more bytes of text holds prose: the longest label of the form has 38 characters of three bytes, and
    /// bodies add remarks of a line or two.
    static let labelBytes = 360

    private struct Counts {
        let node: Int
        var cells = 0
        /// Cells of tables inside its cells.
        var nestedCells = 0
        var widestRow = 0
        var cellsInRow = 0
        var longCells = 0
        var cellBytes = 0

        mutating func endCell() {
            if cellBytes > TableSurvey.labelBytes { longCells += 1 }
            cellBytes = 0
        }

        /// A table of data has rows of several cells, which are short and hold no tables of size.
        var isData: Bool {
            cells > 1 && widestRow > 1 && nestedCells * 2 <= cells && longCells * 4 < cells
        }
    }

    /// The nodes of the tables of data, rising.
    private(set) var dataTables: [Int] = []

    /// Counts the tables of a page.
    init(_ tree: MarkupTree, elements: [PageElement]) {
        var open: [(end: Int, counts: Counts)] = []
        func close() {
            guard var (_, counts) = open.popLast() else { return }
            counts.endCell()
            if counts.isData { dataTables.append(counts.node) }
            if !open.isEmpty { open[open.count - 1].counts.nestedCells += counts.cells + counts.nestedCells }
        }
        tree.source.withUnsafeBufferPointer { bytes in
            var number = 1
            while number < tree.nodes.count {
                while let last = open.last, number >= last.end { close() }
                let name = tree.nameNumber(of: number)
                if name == 0 {
                    if !open.isEmpty {
                        let text = bytes[tree.sourceRange(of: number)]
                        open[open.count - 1].counts.cellBytes += text.count { $0 > 0x20 }
                    }
                } else {
                    switch elements[name] {
                    case let element where element.isReplaced:
                        number = tree.subtreeEnd(of: number)
                        continue
                    case .table: open.append((tree.subtreeEnd(of: number), Counts(node: number)))
                    case .row where !open.isEmpty: open[open.count - 1].counts.cellsInRow = 0
                    case .cell where !open.isEmpty:
                        let last = open.count - 1
                        open[last].counts.endCell()
                        open[last].counts.cells += 1
                        open[last].counts.cellsInRow += 1
                        open[last].counts.widestRow = max(open[last].counts.widestRow, open[last].counts.cellsInRow)
                    default: break
                    }
                }
                number += 1
            }
        }
        while !open.isEmpty { close() }
        dataTables.sort()
    }
}
