// The heads of columns that stand side by side in a source, in the order they are printed.

import ReportModel

/// Finds given heads among the lines above the values of a table.
struct PrintedHeads {
    /// One head is told by elimination when it is at least this similar: its neighbours are all the others.
    static let leastSimilarity = 0.5
    /// A head may have a unit behind it; a shorter one is no beginning but a word of its own.
    static let shortestBeginning = 4

    private let lines: [TableLine]

    /// Prepares to look among lines, the last of which is nearest to the values.
    init(lines: [TableLine]) { self.lines = lines }

    /// The heads of every line that has two or more of them, as indexes of `cores`, from left to right.
    func sequences(of cores: [String]) -> [[Int]] {
        lines.filter { $0.layout != .single }.map { heads(of: cores, among: $0.cells) }.filter { $0.count > 1 }
    }

    /// Heads that stand each on a line of its own, all of them one behind the other. A head that is set higher than its
    /// neighbours may have come in front of them on the way, so their order is no proof.
    func column(of cores: [String]) -> [Int]? {
        var run: [Int] = []
        for line in lines where line.layout == .single && !line.isBlank {
            guard let head = line.cells.first.flatMap({ index(of: $0, in: cores) }) else {
                run = []
                continue
            }
            if let again = run.firstIndex(of: head) { run.removeSubrange(...again) }
            run.append(head)
            if run.count == cores.count { return run }
        }
        return nil
    }

    private func heads(of cores: [String], among cells: [TableCell]) -> [Int] {
        var found = cells.map { index(of: $0, in: cores) }
        let missing = cores.indices.filter { !found.contains($0) }
        if missing.count == 1, let head = missing.first, cores.count > 2,
            let cell = cells.indices.filter({ found[$0] == nil && cells[$0].isText })
                .map({ ($0, similarity(cells[$0], cores[head])) }).max(by: { $0.1 < $1.1 }),
            cell.1 >= Self.leastSimilarity
        {
            found[cell.0] = head
        }
        return found.compactMap { $0 }
    }

    private func index(of cell: TableCell, in cores: [String]) -> Int? {
        if cell.core.isEmpty { return nil }
        return cores.firstIndex(of: cell.core)
            ?? cores.firstIndex {
                $0.count >= Self.shortestBeginning && cell.core.hasPrefix($0)
                    && cell.core.dropFirst($0.count).contains("单位")
            }
    }

    private func similarity(_ cell: TableCell, _ core: String) -> Double {
        LabelSimilarity.score(Array(cell.core.unicodeScalars), Array(core.unicodeScalars))
    }
}
