// Solves a small assignment exactly, by shortest augmenting paths (H. W. Kuhn's method).

/// The exact assignment of one group of candidates.
enum HungarianMethod {
    /// The pairs of greatest total weight; elements may stay single.
    static func pairs(of candidates: [AssignmentCandidate]) -> [IndexPair] {
        let old = Set(candidates.map(\.pair.old)).sorted()
        let new = Set(candidates.map(\.pair.new)).sorted()
        let rowOf = Dictionary(uniqueKeysWithValues: old.enumerated().map { ($1, $0) })
        let columnOf = Dictionary(uniqueKeysWithValues: new.enumerated().map { ($1, $0) })
        // A square table: padding and pairs nobody proposed cost nothing, and are not reported.
        let size = max(old.count, new.count)
        var costs = [[Int]](repeating: Array(repeating: 0, count: size), count: size)
        for candidate in candidates {
            guard let row = rowOf[candidate.pair.old], let column = columnOf[candidate.pair.new] else {
                continue
            }
            costs[row][column] = min(costs[row][column], -candidate.weight)
        }
        return columns(of: costs).enumerated().compactMap { row, column in
            costs[row][column] < 0 ? IndexPair(old: old[row], new: new[column]) : nil
        }
    }

    /// For each row of a square table its column in an assignment of least cost.
    private static func columns(of costs: [[Int]]) -> [Int] {
        let size = costs.count
        var duals = (rows: [Int](repeating: 0, count: size), columns: [Int](repeating: 0, count: size))
        var rowOf = [Int?](repeating: nil, count: size)
        for start in 0..<size {
            augment(from: start, costs: costs, duals: &duals, rowOf: &rowOf)
        }
        var columns = [Int](repeating: 0, count: size)
        for (column, row) in rowOf.enumerated() {
            if let row { columns[row] = column }
        }
        return columns
    }

    /// Gives one more row a column, moving others along the cheapest alternating path.
    private static func augment(
        from start: Int, costs: [[Int]], duals: inout (rows: [Int], columns: [Int]), rowOf: inout [Int?]
    ) {
        let size = costs.count
        var distance = [Int](repeating: Int.max, count: size)
        var cameFrom = [Int?](repeating: nil, count: size)
        var isDone = [Bool](repeating: false, count: size)
        var row = start
        var column: Int?
        var length = 0
        while true {
            for next in 0..<size where !isDone[next] {
                let reached = length + costs[row][next] - duals.rows[row] - duals.columns[next]
                if reached < distance[next] {
                    distance[next] = reached
                    cameFrom[next] = column
                }
            }
            guard let nearest = (0..<size).filter({ !isDone[$0] }).min(by: { distance[$0] < distance[$1] })
            else { return }
            isDone[nearest] = true
            length = distance[nearest]
            column = nearest
            guard let owner = rowOf[nearest] else { break }
            row = owner
        }
        duals.rows[start] += length
        for done in 0..<size where isDone[done] {
            if let owner = rowOf[done] { duals.rows[owner] += length - distance[done] }
            duals.columns[done] -= length - distance[done]
        }
        while let current = column {
            column = cameFrom[current]
            rowOf[current] = column.flatMap { rowOf[$0] } ?? start
        }
    }
}
