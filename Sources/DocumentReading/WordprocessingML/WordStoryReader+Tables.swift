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
                walk.skip()
                rowNumber += 1
                let place = SourceLocation(table: number, row: rowNumber, cell: 1)
                if let row = row(node, at: place, depth: depth) { rows.append(row) }
            case .choice, .fallback: if !tree.isChosen(node) { walk.skip() }
            case .tableProperties, .contentControlProperties, .paragraph: walk.skip()
            default: continue
            }
        }
        return WordTable(rows: rows)
    }

    /// A row; nil where it is hidden or not part of what is read.
    private mutating func row(_ node: WordTree.Index, at place: SourceLocation, depth: Int) -> WordTable.Row? {
        let properties = tree.child(.rowProperties, of: node)
        if let properties, isChangedAway(properties, node, at: place) { return nil }
        if let properties, tree.isOn("hidden", in: properties) {
            omitted.hidden.append(tree.printedText(in: node))
            omitted.mark(.hiddenTextSkipped, at: place)
            return nil
        }
        let before = properties.flatMap { tree.childValue("gridBefore", of: $0) }.flatMap { Int($0) } ?? 0
        var cells: [WordTable.Cell] = []
        var cellNumber = 0
        var walk = TreeWalk(tree, inside: node)
        while let node = walk.next() {
            guard let element = tree.element(node) else { continue }
            switch element {
            case .cell:
                walk.skip()
                cellNumber += 1
                var location = place
                location.cell = cellNumber
                if let cell = cell(node, at: location, depth: depth) { cells.append(cell) }
            case .choice, .fallback: if !tree.isChosen(node) { walk.skip() }
            case .rowProperties, .tableProperties, .contentControlProperties: walk.skip()
            default: continue
            }
        }
        return WordTable.Row(columnsBefore: min(max(0, before), WordTable.widestSpan), cells: cells)
    }

    /// A cell; nil where it is not part of what is read.
    private mutating func cell(_ node: WordTree.Index, at location: SourceLocation, depth: Int) -> WordTable.Cell? {
        let properties = tree.child(.cellProperties, of: node)
        if let properties, isChangedAway(properties, node, at: location) { return nil }
        let span = properties.flatMap { tree.childValue("gridSpan", of: $0) }.flatMap { Int($0) } ?? 1
        let vertical = properties.map { merge("vMerge", in: $0) } ?? .none
        let horizontal = properties.map { merge("hMerge", in: $0) } ?? .none
        return WordTable.Cell(
            span: min(max(1, span), WordTable.widestSpan), vertical: vertical, horizontal: horizontal,
            blocks: blocks(in: node, at: .fixed(location), depth: depth), location: location)
    }

    /// Whether a row or cell, by its properties, was inserted or deleted and so is not read; notes the change either
    /// way. Its words are noted here only where they are not read, and so not met again.
    private mutating func isChangedAway(
        _ properties: WordTree.Index, _ node: WordTree.Index, at location: SourceLocation
    ) -> Bool {
        for child in tree.children(of: properties) {
            guard let kind = tree.structuralChange(child) else { continue }
            let isAway = isLeftOut(kind)
            changes.record(kind, isAway ? tree.printedText(in: node) : "", at: location)
            if isAway { return true }
        }
        return false
    }

    /// A cell's part in a merge; a merge made as a tracked change was not there, or another, before.
    private func merge(_ name: String, in properties: WordTree.Index) -> WordTable.Cell.Merge {
        if name == "vMerge", let change = tree.child("cellMerge", of: properties) {
            let side = tracked == .accepted ? "vMerge" : "vMergeOrig"
            switch tree.attribute(side, of: change) {
            case "rest": return .restart
            case "cont": return .continue
            default: return .none
            }
        }
        guard let merge = tree.child(name, of: properties) else { return .none }
        return tree.value(of: merge) == "restart" ? .restart : .continue
    }
}
