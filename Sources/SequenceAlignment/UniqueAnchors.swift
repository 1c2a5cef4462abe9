// Symbols that occur once on each side, sorted into those that stayed in order and those that moved.

/// Pairs of symbols unique on both sides: a spine that keeps its order and the moves beside it.
///
/// The spine is the increasing subsequence of greatest weight, found in O(n log n). Exchanging `old` and `new`
/// gives the mirrored pairs, provided the symbols name the same elements.
public struct UniqueAnchors: Sendable {
    /// Pairs that keep their order on both sides, ascending.
    public let spine: [IndexPair]
    /// The other pairs, ascending by old index.
    public let moves: [IndexPair]

    /// Finds the anchors of two sequences.
    ///
    /// - Parameter weight: How much a symbol resists being called moved; below 1 counts as 1.
    ///   By default every symbol weighs the same.
    public init(old: [Int], new: [Int], weight: (_ symbol: Int) -> Int = { _ in 1 }) {
        let pairs = Self.sharedUniquePairs(old: old, new: new)
        let isSwapped = pairs.map { old[$0.old] }
            .lexicographicallyPrecedes(pairs.sorted { $0.new < $1.new }.map { old[$0.old] })
        let oriented = isSwapped ? pairs.map(\.mirrored).sorted() : pairs
        let weights = oriented.map { max(weight(isSwapped ? new[$0.old] : old[$0.old]), 1) }
        let chosen = Self.heaviestIncreasing(oriented.map(\.new), weights: weights)
        var spine: [IndexPair] = []
        var moves: [IndexPair] = []
        for (pair, isChosen) in zip(oriented, chosen) {
            if isChosen { spine.append(pair) } else { moves.append(pair) }
        }
        self.spine = isSwapped ? spine.map(\.mirrored) : spine
        self.moves = isSwapped ? moves.map(\.mirrored).sorted() : moves
    }

    private static func sharedUniquePairs(old: [Int], new: [Int]) -> [IndexPair] {
        let oldPlaces = uniquePlaces(old)
        let newPlaces = uniquePlaces(new)
        return old.indices.compactMap { index in
            guard let here = oldPlaces[old[index]], here == index,
                let there = newPlaces[old[index]], there >= 0
            else { return nil }
            return IndexPair(old: index, new: there)
        }
    }

    /// The only place of each symbol, -1 for those with several.
    private static func uniquePlaces(_ symbols: [Int]) -> [Int: Int] {
        var places: [Int: Int] = [:]
        for (index, symbol) in symbols.enumerated() {
            places[symbol] = places[symbol] == nil ? index : -1
        }
        return places
    }

    /// Marks the members of the increasing subsequence of greatest total weight; all values differ.
    private static func heaviestIncreasing(_ values: [Int], weights: [Int]) -> [Bool] {
        let ranks = RankedMaximum.ranks(of: values)
        var best = RankedMaximum(count: values.count)
        var previous = [Int?](repeating: nil, count: values.count)
        for index in values.indices {
            let below = best.maximum(below: ranks[index])
            previous[index] = below?.owner
            best.update(
                rank: ranks[index], total: (below?.total ?? 0) + weights[index], owner: index)
        }
        var chosen = [Bool](repeating: false, count: values.count)
        var last = best.maximum(below: values.count)?.owner
        while let index = last {
            chosen[index] = true
            last = previous[index]
        }
        return chosen
    }
}
