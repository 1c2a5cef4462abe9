// Finds the marking that reads best, as the cheapest path through the table of both passages.

/// The exact minimum of marked characters and edge costs for a window of two passages.
///
/// A path is either outside an edit, where it may only pass equal lexemes and replace one figure by another,
/// or inside one. Entering and leaving an edit costs what ``BoundaryScore`` asks for the place. So one sum decides
/// where an insertion slides to, whether a word is replaced whole, and which common characters are worth keeping.
struct CheapestPath {
    let old: ComparedPassage
    let new: ComparedPassage

    private static let far = Int32.max / 2

    /// How the two states of a cell were reached, packed into one byte.
    private enum Step {
        static let equal: UInt8 = 0
        static let replaced: UInt8 = 1
        static let left: UInt8 = 2
        static let outsideMask: UInt8 = 3
        /// Inside an edit: the lexeme came from the new side; it was the edit's first.
        static let inserted: UInt8 = 4
        static let entered: UInt8 = 8
    }

    /// The stretches of a window, in order.
    func stretches(old oldRange: Range<Int>, new newRange: Range<Int>) -> [Stretch] {
        let steps = table(oldRange, newRange)
        return trace(steps, oldRange, newRange)
    }

    private func edge(_ i: Int, _ j: Int) -> Int32 {
        let isInsideOld = old.scores[i] == .insideWord
        let isInsideNew = new.scores[j] == .insideWord
        if isInsideOld { return Int32(isInsideNew ? EditCosts.insideBoth : old.cuts[i]) }
        if isInsideNew { return Int32(new.cuts[j]) }
        return Int32((old.cuts[i] + new.cuts[j]) / 2)
    }

    private func isReplaceable(_ i: Int, _ j: Int) -> Bool {
        old.lexemes[i].kind.isAtomic && old.lexemes[i].kind == new.lexemes[j].kind
    }

    private func table(_ oldRange: Range<Int>, _ newRange: Range<Int>) -> [UInt8] {
        let width = newRange.count + 1
        var steps = [UInt8](repeating: 0, count: (oldRange.count + 1) * width)
        var outside = [Int32](repeating: Self.far, count: width)
        var inside = outside
        // What it costs to be inside an edit that begins at a cell.
        var opened = outside
        for row in 0...oldRange.count {
            let i = oldRange.lowerBound + row
            var diagonal = Self.far
            for column in 0..<width {
                let j = newRange.lowerBound + column
                // The three rows still hold the row above here, and this row to the left.
                let above = outside[column]
                let edge = edge(i, j)
                var step: UInt8 = 0
                var within = Self.far
                if row > 0 {
                    let mark = Int32(old.marks[i - 1])
                    within = min(inside[column], opened[column]) &+ mark
                    if opened[column] < inside[column] { step |= Step.entered }
                }
                if column > 0 {
                    let inserted = min(inside[column - 1], opened[column - 1]) &+ Int32(new.marks[j - 1])
                    if inserted < within {
                        within = inserted
                        step = Step.inserted | (opened[column - 1] < inside[column - 1] ? Step.entered : 0)
                    }
                }
                var without = row == 0 && column == 0 ? 0 : within &+ edge
                var arrival = Step.left
                if row > 0, column > 0 {
                    if old.symbols[i - 1] == new.symbols[j - 1] {
                        if diagonal <= without { (without, arrival) = (diagonal, Step.equal) }
                    } else if isReplaceable(i - 1, j - 1) {
                        let replaced = diagonal &+ Int32(old.marks[i - 1] + new.marks[j - 1] + EditCosts.replacement)
                        if replaced <= without { (without, arrival) = (replaced, Step.replaced) }
                    }
                }
                diagonal = above
                outside[column] = min(without, Self.far)
                opened[column] = outside[column] &+ edge
                inside[column] = min(within, Self.far)
                steps[row * width + column] = step | arrival
            }
        }
        return steps
    }

    private func trace(_ steps: [UInt8], _ oldRange: Range<Int>, _ newRange: Range<Int>) -> [Stretch] {
        let width = newRange.count + 1
        var (row, column) = (oldRange.count, newRange.count)
        var isInside = false
        var reversed: [Stretch] = []
        while row > 0 || column > 0 {
            let step = steps[row * width + column]
            if !isInside, step & Step.outsideMask == Step.left { isInside = true }
            let (rows, columns): (Int, Int)
            if isInside {
                (rows, columns) = step & Step.inserted == 0 ? (1, 0) : (0, 1)
                isInside = step & Step.entered == 0
            } else {
                (rows, columns) = (1, 1)
            }
            let isEqual = rows == columns && step & Step.outsideMask == Step.equal
            let (i, j) = (oldRange.lowerBound + row, newRange.lowerBound + column)
            reversed.append(Stretch(isEqual: isEqual, old: (i - rows)..<i, new: (j - columns)..<j))
            row -= rows
            column -= columns
        }
        var stretches: [Stretch] = []
        for stretch in reversed.reversed() { stretches.append(joining: stretch) }
        return stretches
    }
}
