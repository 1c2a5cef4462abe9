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
        for index in candidates.indices {
            for earlier in candidates.indices.prefix(index)
            where ranks[earlier] < ranks[index] && candidates[earlier].line < candidates[index].line
                && totals[earlier] + candidates[index].score > totals[index]
            {
                totals[index] = totals[earlier] + candidates[index].score
                previous[index] = earlier
            }
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
