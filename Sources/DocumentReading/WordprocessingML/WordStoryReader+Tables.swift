// Reads the rows and cells of a table.

import ReportModel

extension WordStoryReader {
    /// A table, with the rows and cells that the state of the tracked changes has.
    mutating func table(_ node: WordTree.Index, depth: Int) -> WordTable {
        let number = nextTableNumber()
        var rows: [WordTable.Row] = []
        var rowNumber = 0
        var walk = TreeWalk(tree, inside: node)
        while let node = walk.next() {
            guard let element = tree.element(node) else { continue }
            switch element {
            case .row:
                walk.skip(to: tree.end(of: node))
                rowNumber += 1
                let place = SourceLocation(table: number, row: rowNumber, cell: 1)
                if let row = row(node, at: place, depth: depth) { rows.append(row) }
            case .tableProperties, .contentControlProperties, .paragraph, .unchosen: walk.skip(to: tree.end(of: node))
            default: continue
            }
        }
        return WordTable(rows: rows)
    }

    /// A row; nil where it is hidden or not part of what is read.
    private mutating func row(_ node: WordTree.Index, at place: SourceLocation, depth: Int) -> WordTable.Row? {
        let properties = CellProperties(of: node, .rowProperties, tree, tracked: tracked)
        if isChangedAway(properties, node, at: place) { return nil }
        if properties.isHidden {
            omitted.hidden.append(tree.printedText(in: node))
            omitted.mark(.hiddenTextSkipped, at: place)
            return nil
        }
        var cells: [WordTable.Cell] = []
        var cellNumber = 0
        var walk = TreeWalk(tree, inside: node)
        while let node = walk.next() {
            guard let element = tree.element(node) else { continue }
            switch element {
            case .cell:
                walk.skip(to: tree.end(of: node))
                cellNumber += 1
                var location = place
                location.cell = cellNumber
                if let cell = cell(node, at: location, depth: depth) { cells.append(cell) }
            case .rowProperties, .tableProperties, .contentControlProperties, .unchosen:
                walk.skip(to: tree.end(of: node))
            default: continue
            }
        }
        return WordTable.Row(columnsBefore: properties.columnsBefore, cells: cells)
    }

    /// A cell; nil where it is not part of what is read.
    private mutating func cell(_ node: WordTree.Index, at location: SourceLocation, depth: Int) -> WordTable.Cell? {
        let properties = CellProperties(of: node, .cellProperties, tree, tracked: tracked)
        if isChangedAway(properties, node, at: location) { return nil }
        return WordTable.Cell(
            span: max(1, properties.span), vertical: properties.vertical, horizontal: properties.horizontal,
            blocks: blocks(in: node, at: .fixed(location), depth: depth), location: location)
    }

    /// Whether a row or cell, by its properties, was inserted or deleted and so is not read; notes the change either
    /// way. Its words are noted here only where they are not read, and so not met again.
    private mutating func isChangedAway(
        _ properties: CellProperties, _ node: WordTree.Index, at location: SourceLocation
    ) -> Bool {
        for kind in properties.changes {
            let isAway = isLeftOut(kind)
            changes.record(kind, isAway ? tree.printedText(in: node) : "", at: location)
            if isAway { return true }
        }
        return false
    }
}
