// The part of both sequences that one search looks at.

/// Half-open ranges of the left and the right sequence.
struct SearchBox: Sendable {
    var leftLow: Int
    var leftHigh: Int
    var rightLow: Int
    var rightHigh: Int

    var leftCount: Int { leftHigh - leftLow }
    var rightCount: Int { rightHigh - rightLow }
    var isEmptyOnOneSide: Bool { leftCount == 0 || rightCount == 0 }

    /// What lies before a point of the box.
    func before(left: Int, right: Int) -> SearchBox {
        SearchBox(leftLow: leftLow, leftHigh: left, rightLow: rightLow, rightHigh: right)
    }

    /// What lies after a point of the box.
    func after(left: Int, right: Int) -> SearchBox {
        SearchBox(leftLow: left, leftHigh: leftHigh, rightLow: right, rightHigh: rightHigh)
    }
}
