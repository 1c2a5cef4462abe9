// Rebuilds a table from the places of its words.

/// Makes a table of the lines that seem to be one.
enum TableBuilder {
    /// The table, with what is around it.
    struct Outcome {
        /// Lines above that are none of it.
        var before: [ShapedLine]
        var table: PrintedTable
        /// Lines above its first row that go on with a label, which a page has cut.
        var carried: [PrintedLine]
        /// Lines below that are none of it.
        var after: [ShapedLine]
    }

    /// Rebuilds a table; nil where the lines are none. The page before may end with its heads.
    static func build(_ draft: TableDraft, hasHeadsBefore: Bool) -> Outcome? {
        guard let page = draft.all.first?.line.page,
            let columns = FigureColumns(
                rows: draft.rows, header: draft.header,
                around: (draft.lead + draft.trail).filter { $0.shape == .single })
        else { return nil }
        let (anchors, words) = RowAnchor.anchors(of: draft.rows, columns: columns)
        // A single figure beside some words, without a head above, is no table.
        if !hasHeadsBefore, draft.header.isEmpty, anchors.count == 1, anchors[0].cells.count(where: { !$0.isEmpty }) < 2
        {
            return nil
        }
        let header = HeaderCells(draft.header, lead: draft.lead, columns: columns)
        let edge = columns.separators[0]
        let labels = RowLabels(
            words: words, draft: draft, usedLead: header.usedLead, anchors: anchors, edge: edge, page: page,
            hasCorner: !header.corner.isEmpty)
        let usedLead = header.usedLead.union(labels.usedLead)
        return Outcome(
            before: draft.lead.enumerated().filter { !usedLead.contains($0.offset) }.map(\.element),
            table: PrintedTable(
                page: page, labels: labels.columns, labelEdge: edge,
                header: header.rows(labelColumns: labels.columns.count), rows: labels.rows(anchors)),
            carried: labels.carried,
            after: draft.trail.enumerated().filter { !labels.usedTrail.contains($0.offset) }.map(\.element))
    }
}
