// Splits candidate pairs into groups that can be solved one without the other.

/// Connected components of the candidates.
enum AssignmentGroups {
    /// Groups in the order of their first candidate, each in the order given.
    static func groups(of candidates: [AssignmentCandidate]) -> [[AssignmentCandidate]] {
        var symbols = SymbolTable<[Int]>()
        let ends = candidates.map {
            (symbols.symbol(for: [0, $0.pair.old]), symbols.symbol(for: [1, $0.pair.new]))
        }
        var parents = Array(0..<symbols.count)
        for (old, new) in ends {
            parents[root(of: old, in: &parents)] = root(of: new, in: &parents)
        }
        var places: [Int: Int] = [:]
        var groups: [[AssignmentCandidate]] = []
        for (candidate, (old, _)) in zip(candidates, ends) {
            let key = root(of: old, in: &parents)
            if let place = places[key] {
                groups[place].append(candidate)
            } else {
                places[key] = groups.count
                groups.append([candidate])
            }
        }
        return groups
    }

    private static func root(of node: Int, in parents: inout [Int]) -> Int {
        var node = node
        while parents[node] != node {
            parents[node] = parents[parents[node]]
            node = parents[node]
        }
        return node
    }
}
