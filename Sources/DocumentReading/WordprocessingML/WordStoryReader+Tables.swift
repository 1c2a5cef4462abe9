// Reads the rows and cells of a table.

import ReportModel

extension WordStoryReader {
    /// A table, with the rows and cells that the state of the tracked changes has.
    mutating func table(_ node: WordTree.Index, depth: Int) -> WordTable {
        let number = nextTableNumber()
        var rows: [WordTable.Row] = []
        var rowNumber = 0
        var walk = TreeWalk(tree, inside: node)
        func place(_ table: Int, _ row: Int) -> SourceLocation {
            SourceLocation(table: table, row: max(1, row), cell: 1)
        }
        while let node = walk.next() {
            guard let element = tree.element(node) else {
                readStray(node, at: place(number, rowNumber), depth)
                continue
            }
            switch element {
            case .row:
                walk.skip(to: tree.end(of: node))
                rowNumber += 1
                if let row = row(node, at: place(number, rowNumber), depth: depth) { rows.append(row) }
            default:
                if !entersTable(node, element, at: place(number, rowNumber), depth) {
                    walk.skip(to: tree.end(of: node))
                }
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
            guard let element = tree.element(node) else {
                readStray(node, at: place, depth)
                continue
            }
            switch element {
            case .cell:
                walk.skip(to: tree.end(of: node))
                cellNumber += 1
                var location = place
                location.cell = cellNumber
                if let cell = cell(node, at: location, depth: depth) { cells.append(cell) }
            default: if !entersTable(node, element, at: place, depth) { walk.skip(to: tree.end(of: node)) }
            }
        }
        return WordTable.Row(columnsBefore: properties.columnsBefore, cells: cells)
    }

    /// Whether to look for rows or cells inside a node. What stands in a table but in none of its cells is read and follows
    /// the table.
    private mutating func entersTable(
        _ node: WordTree.Index, _ element: WordElement, at place: SourceLocation, _ depth: Int
    ) -> Bool {
        switch element {
        case _ where element.isPassedOver: return false
        case .paragraph, .table, .alternativeChunk: break
        case _ where element.belongsInParagraph: break
        case .insertion, .deletion, .moveFrom, .moveTo:
            guard let kind = TrackedChangeLog.Kind(element), isLeftOut(kind) else { return true }
            changes.record(kind, tree.printedText(in: node), at: place)
            return false
        case .contentControl:
            _ = read(control: node, at: place)
            return true
        case .unknown:
            omitted.count(unknown: tree.name(node), at: place)
            return true
        default: return true
        }
        readStray(node, at: place, depth)
        return false
    }

    /// Reads what stands in a table but in none of its cells.
    private mutating func readStray(_ node: WordTree.Index, at place: SourceLocation, _ depth: Int) {
        let found = blocks(over: TreeWalk(tree, from: node), at: .fixed(place), depth: depth)
        strays += found
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
