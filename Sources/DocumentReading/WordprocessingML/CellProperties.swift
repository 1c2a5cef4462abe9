// What a row or cell of a table says of itself before its content.

/// The properties of a row or of a cell, in the state of the tracked changes that is read.
struct CellProperties {
    /// Number of grid columns the cell covers.
    private(set) var span = 1
    /// Grid columns left free before a row's first cell.
    private(set) var columnsBefore = 0
    /// The cell's part in a merge of rows.
    private(set) var vertical = WordTable.Cell.Merge.none
    /// The cell's part in a merge of columns, in the way of older files.
    private(set) var horizontal = WordTable.Cell.Merge.none
    /// Whether the row is hidden.
    private(set) var isHidden = false
    /// How the row or cell as a whole was changed.
    private(set) var changes: [TrackedChangeLog.Kind] = []

    /// Reads the properties of a row or cell.
    init(of node: WordTree.Index, _ kind: WordElement, _ tree: WordTree, tracked: ReadingOptions.TrackedChanges) {
        guard let properties = tree.child(kind, of: node) else { return }
        for child in tree.children(of: properties) {
            guard let element = tree.element(child) else { continue }
            switch element {
            case .gridSpan: span = Self.count(child, tree) ?? 1
            case .gridBefore: columnsBefore = Self.count(child, tree) ?? 0
            case .verticalMerge: vertical = tree.value(of: child) == "restart" ? .restart : .continue
            case .horizontalMerge: horizontal = tree.value(of: child) == "restart" ? .restart : .continue
            case .cellMerge: vertical = Self.merge(child, tree, tracked)
            case .hiddenRow: isHidden = tree.isOn("hidden", in: properties)
            default: if let change = TrackedChangeLog.Kind(element) { changes.append(change) }
            }
        }
    }

    private static func count(_ node: WordTree.Index, _ tree: WordTree) -> Int? {
        tree.value(of: node).flatMap { Int($0) }.map { min(max(0, $0), WordTable.widestSpan) }
    }

    /// A merge made as a tracked change was not there, or another, before.
    private static func merge(
        _ node: WordTree.Index, _ tree: WordTree, _ tracked: ReadingOptions.TrackedChanges
    ) -> WordTable.Cell.Merge {
        switch tree.attribute(tracked == .accepted ? "vMerge" : "vMergeOrig", of: node) {
        case "rest": .restart
        case "cont": .continue
        default: .none
        }
    }
}
