// Cuts heads that a page prints without any gap in between.

/// Finds the heads of neighbouring columns in one stretch of text by where the columns stand.
enum RunTogetherHeads {
    /// What the heads have in common with the figures of their columns.
    private enum Edge: CaseIterable {
        case left, center, right

        func of(_ left: Double, _ right: Double) -> Double {
            switch self {
            case .left: left
            case .center: (left + right) / 2
            case .right: right
            }
        }
    }

    /// The pieces of a line, one for each column, cut where they stand best over the columns; the line itself where it has
    /// fewer characters than columns.
    static func cut(_ line: PrintedLine, over columns: [FigureColumns.Range]) -> [PrintedLine] {
        let characters = line.words.flatMap { $0.characters }
        guard characters.count >= columns.count, columns.count > 1 else { return [line] }
        let cuts = Edge.allCases.map { best(characters, columns, $0) }.min { $0.cost < $1.cost }?.cuts ?? []
        let bounds = [0] + cuts + [characters.count]
        return zip(bounds, bounds.dropFirst()).compactMap {
            PrintedLine(page: line.page, words: Array(characters[$0..<$1]))
        }
    }

    /// The cuts of least cost, which is the sum of the squares of how far each piece is off its column.
    private static func best(
        _ characters: [PrintedWord], _ columns: [FigureColumns.Range], _ edge: Edge
    ) -> (cost: Double, cuts: [Int]) {
        var costs = [Double](repeating: .infinity, count: characters.count + 1)
        costs[0] = 0
        var origins: [[Int]] = []
        for column in columns {
            let wanted = edge.of(column.left, column.right)
            var next = [Double](repeating: .infinity, count: characters.count + 1)
            var from = [Int](repeating: 0, count: characters.count + 1)
            for start in characters.indices where costs[start] < .infinity {
                for end in start + 1...characters.count {
                    let off = edge.of(characters[start].left, characters[end - 1].right) - wanted
                    if costs[start] + off * off < next[end] {
                        next[end] = costs[start] + off * off
                        from[end] = start
                    }
                }
            }
            costs = next
            origins.append(from)
        }
        var cuts: [Int] = []
        var end = characters.count
        for from in origins.dropFirst().reversed() {
            end = from[end]
            cuts.append(end)
        }
        return (costs[characters.count], cuts.reversed())
    }
}
