// Cuts boxes where a forward and a backward search meet, until only common runs are left.

/// The working state of one comparison.
struct SnakeSearch {
    private let left: [Int]
    private let right: [Int]
    private let effort: Int
    // Furthest point reached on each diagonal, as its left coordinate counted from the box's corner.
    private var forward: [Int]
    private var backward: [Int]
    private static let unreached = -1
    private(set) var isBounded = false
    private(set) var steps = 0

    init(left: [Int], right: [Int], effort: Int) {
        self.left = left
        self.right = right
        self.effort = effort
        forward = Array(repeating: 0, count: left.count + right.count + 3)
        backward = forward
    }

    /// All pairs, ascending.
    ///
    /// Boxes wait on a list and not on the call stack, because hostile input may cut very unevenly very often.
    mutating func run() -> [IndexPair] {
        var pairs: [IndexPair] = []
        var waiting = [
            SearchBox(leftLow: 0, leftHigh: left.count, rightLow: 0, rightHigh: right.count)
        ]
        while var box = waiting.popLast() {
            trimCommonEnds(of: &box, into: &pairs)
            guard !box.isEmptyOnOneSide, let cut = cut(box) else { continue }
            waiting.append(box.after(left: cut.old, right: cut.new))
            waiting.append(box.before(left: cut.old, right: cut.new))
        }
        return pairs.sorted()
    }

    private mutating func trimCommonEnds(of box: inout SearchBox, into pairs: inout [IndexPair]) {
        while !box.isEmptyOnOneSide, left[box.leftLow] == right[box.rightLow] {
            pairs.append(IndexPair(old: box.leftLow, new: box.rightLow))
            box.leftLow += 1
            box.rightLow += 1
            steps += 1
        }
        while !box.isEmptyOnOneSide, left[box.leftHigh - 1] == right[box.rightHigh - 1] {
            box.leftHigh -= 1
            box.rightHigh -= 1
            pairs.append(IndexPair(old: box.leftHigh, new: box.rightHigh))
            steps += 1
        }
    }

    /// A point that a good path through the box passes, neither of its corners; nil when there is none worth having.
    private mutating func cut(_ box: SearchBox) -> IndexPair? {
        let width = box.leftCount
        let height = box.rightCount
        let isOdd = (width + height) % 2 == 1
        for edits in 0...(width + height + 1) / 2 {
            if edits > effort {
                isBounded = true
                return furthestPoint(of: box, edits: edits - 1)
            }
            for diagonal in diagonals(edits, width: width, height: height) {
                guard let reached = advance(diagonal, edits: edits, in: box) else { continue }
                // The backward search counts its diagonals from the other corner.
                let opposite = width - height - diagonal
                if isOdd, let other = value(backward, opposite, edits: edits - 1, in: box),
                    reached + other >= width
                {
                    return point(diagonal, reached: reached, in: box)
                }
            }
            for diagonal in diagonals(edits, width: width, height: height) {
                guard let reached = retreat(diagonal, edits: edits, in: box) else { continue }
                let opposite = width - height - diagonal
                if !isOdd, let other = value(forward, opposite, edits: edits, in: box), reached + other >= width {
                    return point(opposite, reached: width - reached, in: box)
                }
            }
        }
        return nil
    }

    private func point(_ diagonal: Int, reached: Int, in box: SearchBox) -> IndexPair {
        IndexPair(old: box.leftLow + reached, new: box.rightLow + reached - diagonal)
    }

    /// The furthest point of a search on a diagonal after `edits` edits; nil where it has none.
    private func value(_ row: [Int], _ diagonal: Int, edits: Int, in box: SearchBox) -> Int? {
        guard edits >= 0 else { return nil }
        let range = Self.limits(edits, width: box.leftCount, height: box.rightCount)
        let reached = row[min(max(diagonal, range.low), range.high) + box.rightCount + 1]
        return diagonal >= range.low && diagonal <= range.high && reached != Self.unreached ? reached : nil
    }

    private func diagonals(_ edits: Int, width: Int, height: Int) -> StrideThrough<Int> {
        let range = Self.limits(edits, width: width, height: height)
        return stride(from: range.low, through: range.high, by: 2)
    }

    /// The outermost diagonals that `edits` edits reach without leaving the box.
    private static func limits(_ edits: Int, width: Int, height: Int) -> (low: Int, high: Int) {
        (edits <= height ? -edits : edits - 2 * height, edits <= width ? edits : 2 * width - edits)
    }

    /// One more edit and the common run behind it, from the lower corner; nil where the edit leads out of the box.
    private mutating func advance(_ diagonal: Int, edits: Int, in box: SearchBox) -> Int? {
        steps += 1
        let entry = Self.entry(forward, diagonal, edits: edits, box: box)
        forward[diagonal + box.rightCount + 1] = entry
        guard entry != Self.unreached else { return nil }
        var x = entry
        var y = entry - diagonal
        while x < box.leftCount, y < box.rightCount, left[box.leftLow + x] == right[box.rightLow + y] {
            x += 1
            y += 1
            steps += 1
        }
        forward[diagonal + box.rightCount + 1] = x
        return x
    }

    /// The same from the upper corner, counting downwards.
    private mutating func retreat(_ diagonal: Int, edits: Int, in box: SearchBox) -> Int? {
        steps += 1
        let entry = Self.entry(backward, diagonal, edits: edits, box: box)
        backward[diagonal + box.rightCount + 1] = entry
        guard entry != Self.unreached else { return nil }
        var x = entry
        var y = entry - diagonal
        while x < box.leftCount, y < box.rightCount,
            left[box.leftHigh - 1 - x] == right[box.rightHigh - 1 - y]
        {
            x += 1
            y += 1
            steps += 1
        }
        backward[diagonal + box.rightCount + 1] = x
        return x
    }

    /// Where a search with one edit more enters a diagonal: the further of its two neighbours inside the box.
    private static func entry(_ row: [Int], _ diagonal: Int, edits: Int, box: SearchBox) -> Int {
        guard edits > 0 else { return 0 }
        let before = limits(edits - 1, width: box.leftCount, height: box.rightCount)
        let slot = diagonal + box.rightCount + 1
        var best = unreached
        if diagonal - 1 >= before.low, row[slot - 1] != unreached, row[slot - 1] < box.leftCount {
            best = row[slot - 1] + 1
        }
        if diagonal + 1 <= before.high, row[slot + 1] != unreached,
            row[slot + 1] - diagonal <= box.rightCount
        {
            best = max(best, row[slot + 1])
        }
        // Neither neighbour leads further inside the box: what two edits fewer reached, if anything, still stands.
        if best == unreached, abs(diagonal) <= edits - 2 { return row[slot] }
        return best
    }

    /// The point of either search that has left the most behind it, where effort ran out.
    private func furthestPoint(of box: SearchBox, edits: Int) -> IndexPair? {
        let (width, height) = (box.leftCount, box.rightCount)
        var best = (progress: 0, point: IndexPair(old: box.leftLow, new: box.rightLow))
        for diagonal in diagonals(edits, width: width, height: height) {
            let ahead = forward[diagonal + height + 1]
            if ahead != Self.unreached, 2 * ahead - diagonal > best.progress {
                best = (2 * ahead - diagonal, point(diagonal, reached: ahead, in: box))
            }
            let back = backward[diagonal + height + 1]
            if back != Self.unreached, 2 * back - diagonal > best.progress {
                best = (
                    2 * back - diagonal,
                    IndexPair(old: box.leftHigh - back, new: box.rightHigh - back + diagonal)
                )
            }
        }
        let isCorner = best.progress == 0 || best.progress == width + height
        return isCorner ? nil : best.point
    }
}
