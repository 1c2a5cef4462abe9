// Makes tables of data of the page's tables; all others are read as the blocks in their cells.

import ReportModel

/// A table of data that is being read.
struct PageTable {
    /// A cell placed in the grid.
    struct PlacedCell {
        let column: Int
        let columnSpan: Int
        let rowSpan: Int
        let location: SourceLocation
        var text = PageText()
    }

    let node: Int
    var placer = GridPlacer()
    var rows: [[PlacedCell]] = []
    /// The cell being read.
    var cell: PlacedCell?
    /// How many tables are open inside the cell; their rows and cells are lines of its text.
    var nestedTables = 0

    init(node: Int) { self.node = node }

    mutating func beginRow() {
        guard nestedTables == 0 else { return }
        placer.beginRow()
        rows.append([])
    }
}

extension PageReader {
    /// Whether text goes into a cell of a table of data.
    var isInCell: Bool { table?.cell != nil }

    mutating func beginTable(_ number: Int) {
        if table != nil {
            table?.nestedTables += 1
            return
        }
        guard isData(number) else { return }
        table = PageTable(node: number)
    }

    mutating func beginCell(_ number: Int, _ own: OwnAttributes) {
        guard let open = table, open.nestedTables == 0, open.cell == nil else { return }
        // Text that stands between cells is seen in front of the table.
        endBlock()
        if open.rows.isEmpty { table?.beginRow() }
        let rowSpan = own.rowSpan ?? 1
        let place = table?.placer.place(columnSpan: own.columnSpan ?? 1, rowSpan: rowSpan) ?? (0, 1)
        table?.cell = PageTable.PlacedCell(
            column: place.0, columnSpan: place.1, rowSpan: rowSpan,
            location: locator.location(of: tree.nodes[number].offset))
    }

    mutating func endCell() {
        guard let open = table, open.nestedTables == 0, var cell = open.cell else { return }
        cell.text = text
        pieces += 1
        characters += text.printedCount
        table?.rows[open.rows.count - 1].append(cell)
        table?.cell = nil
        text = PageText()
    }

    mutating func endTable() {
        guard let open = table else { return }
        if open.nestedTables > 0 {
            table?.nestedTables -= 1
            return
        }
        table = nil
        let count = open.rows.count
        var figures = 0
        var printed = 0
        let rows = open.rows.enumerated().map { row, cells in
            cells.map { cell in
                let text = cell.text.source().trimmed
                if !text.isEmpty, text.scalars.allSatisfy(\.isFigurePart) { figures += 1 }
                printed += cell.text.printedCount
                return SourceTable.Cell(
                    text: text, column: cell.column, columnSpan: cell.columnSpan,
                    rowSpan: cell.rowSpan == 0 ? count - row : min(cell.rowSpan, count - row),
                    location: text.location ?? cell.location)
            }
        }
        guard rows.contains(where: { !$0.isEmpty }) else { return }
        let table = SourceTable(rows: rows, hasReliableColumns: true)
        // A table's block comes behind the lines found between its cells.
        let isMarginal = state.contains(.margin)
        blocks.append(
            PageBlock(
                block: .table(table), node: tree.subtreeEnd(of: open.node) - 1,
                weight: figures >= PageBlock.fewestFigures && !isMarginal ? printed : 0, isMarginal: isMarginal))
    }

    private func isData(_ number: Int) -> Bool {
        var low = 0
        var high = dataTables.count
        while low < high {
            let middle = (low + high) / 2
            if dataTables[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < dataTables.count && dataTables[low] == number
    }
}

extension Unicode.Scalar {
    fileprivate var isFigurePart: Bool {
        (0x30...0x39).contains(value) || (0xFF10...0xFF19).contains(value) || self == "."
    }
}
