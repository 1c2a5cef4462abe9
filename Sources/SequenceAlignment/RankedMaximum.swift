// Answers "what is the heaviest chain that ends below this rank" in logarithmic time.

/// A Fenwick tree of prefix maxima; of equal totals the one entered first stays.
struct RankedMaximum: Sendable {
    /// The weight of a chain and the element it ends with.
    typealias Entry = (total: Int, owner: Int)

    private var tree: [Entry?]

    init(count: Int) {
        tree = Array(repeating: nil, count: count + 1)
    }

    /// The place of each value in ascending order; the values must differ.
    static func ranks(of values: [Int]) -> [Int] {
        var ranks = [Int](repeating: 0, count: values.count)
        for (rank, index) in values.indices.sorted(by: { values[$0] < values[$1] }).enumerated() {
            ranks[index] = rank
        }
        return ranks
    }

    /// The heaviest entry whose rank is smaller than the one given.
    func maximum(below rank: Int) -> Entry? {
        var best: Entry?
        var slot = rank
        while slot > 0 {
            if let entry = tree[slot], entry.total > best?.total ?? 0 { best = entry }
            slot &= slot - 1
        }
        return best
    }

    /// Enters a chain that ends at this rank.
    mutating func update(rank: Int, total: Int, owner: Int) {
        var slot = rank + 1
        while slot < tree.count {
            if total > tree[slot]?.total ?? 0 { tree[slot] = (total, owner) }
            slot += slot & -slot
        }
    }
}
