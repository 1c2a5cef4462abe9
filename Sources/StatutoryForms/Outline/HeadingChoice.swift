// Chooses among possible headings the set that agrees best with the form's order.

import ReportModel

/// Picks at most one heading a section, in the form's order, with the highest total score.
enum HeadingChoice {
    /// The best choice, in order.
    static func best(_ candidates: [HeadingCandidate]) -> [HeadingCandidate] {
        // best[i]: the best chain that ends in candidate i.
        var totals = candidates.map(\.score)
        var previous = [Int?](repeating: nil, count: candidates.count)
        let ranks = candidates.map { SectionRole.statutory.firstIndex(of: $0.role) ?? 0 }
        // For each rank the first of the best chains that end in it; candidates stand on lines of their own.
        var leaders = [Int?](repeating: nil, count: SectionRole.statutory.count)
        for index in candidates.indices {
            let ahead = leaders[..<ranks[index]].compactMap { $0 }
            if let earlier = ahead.min(by: { (-totals[$0], $0) < (-totals[$1], $1) }), totals[earlier] > 0 {
                totals[index] += totals[earlier]
                previous[index] = earlier
            }
            if leaders[ranks[index]].map({ totals[$0] < totals[index] }) ?? true { leaders[ranks[index]] = index }
        }
        guard var current = totals.indices.max(by: { totals[$0] < totals[$1] }) else { return [] }
        var chain = [candidates[current]]
        while let earlier = previous[current] {
            chain.append(candidates[earlier])
            current = earlier
        }
        return chain.reversed()
    }
}
