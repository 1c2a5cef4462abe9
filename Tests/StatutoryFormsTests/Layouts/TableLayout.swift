// The text layouts in which converters print tables.

/// A way of printing a grid as lines of text.
enum TableLayout: String, CaseIterable, Sendable {
    case tabsPadded, tabsUnpadded, tabsShifted, cellLines, cellBlocks, cellParagraphs, gridMarkdown, barMarkdown
    case spacedPortrait, spacedLandscape, spacedNarrow, singleSpaces

    /// Whether a cell without text leaves a trace; a bar row whose first cell is blank begins with its bar.
    var showsBlanks: Bool {
        switch self {
        case .cellParagraphs, .singleSpaces, .barMarkdown, .spacedPortrait, .spacedLandscape, .spacedNarrow: false
        default: true
        }
    }

    /// The lines of a grid.
    func lines(of grid: TableGrid) -> [String] {
        switch self {
        case .tabsPadded: grid.rows.map { fields($0).joined(separator: "\t") }
        case .tabsUnpadded: grid.rows.map { printed($0, blank: "").joined(separator: "\t") }
        case .tabsShifted: shifted(grid)
        case .cellLines: grid.rows.flatMap { [""] + printed($0, blank: "").map { "\t\($0)" } } + [""]
        case .cellBlocks: grid.rows.flatMap { [""] + printed($0, blank: "\t") } + [""]
        case .cellParagraphs: grid.rows.flatMap { printed($0, blank: nil).flatMap { ["", $0] } } + [""]
        case .gridMarkdown:
            [""] + bars(grid.rows[0]) + ["|" + String(repeating: " --- |", count: grid.rows[0].count)]
                + grid.rows.dropFirst().flatMap(bars) + [""]
        case .barMarkdown: [""] + grid.rows.map { printed($0, blank: "").joined(separator: " | ") + " |" } + [""]
        case .spacedPortrait: SpacedPrinter(labelWidths: [12, 14, 30], valueWidth: 8).lines(of: grid)
        case .spacedLandscape: SpacedPrinter(labelWidths: [20, 20, 60], valueWidth: 14).lines(of: grid)
        case .spacedNarrow: SpacedPrinter(labelWidths: [8, 10, 22], valueWidth: 7).lines(of: grid)
        case .singleSpaces: grid.rows.map { printed($0, blank: nil).joined(separator: " ") }
        }
    }

    private func text(_ place: TableGrid.Place) -> String {
        if case .text(let text) = place { text } else { "" }
    }

    private func fields(_ row: [TableGrid.Place]) -> [String] { row.map(text) }

    private func bars(_ row: [TableGrid.Place]) -> [String] {
        ["| " + fields(row).joined(separator: " | ") + " |"]
    }

    /// The cells that begin in a row; blank ones as `blank`, or not at all.
    private func printed(_ row: [TableGrid.Place], blank: String?) -> [String] {
        row.compactMap { place in
            guard case .text(let text) = place else { return nil }
            return text.isEmpty ? blank : text
        }
    }

    /// Behind a page break in the middle, a blank line and rows without the cells covered from above.
    private func shifted(_ grid: TableGrid) -> [String] {
        let middle = (grid.rows.count + grid.headCount) / 2
        let before = grid.rows[..<middle].map { fields($0).joined(separator: "\t") }
        let after = grid.rows[middle...].map { row in
            fields(Array(row.drop { $0 == .up })).joined(separator: "\t")
        }
        return before + [""] + after
    }
}
