// A stretch of the alignment of two passages.

/// Lexemes that are equal on both sides, or that were replaced.
struct Stretch: Equatable, Sendable {
    let isEqual: Bool
    let old: Range<Int>
    let new: Range<Int>

    /// Whether something was deleted and something inserted.
    var isReplacement: Bool { !isEqual && !old.isEmpty && !new.isEmpty }

    /// Both stretches as one change.
    func merged(with next: Stretch) -> Stretch {
        Stretch(
            isEqual: isEqual && next.isEqual,
            old: old.lowerBound..<next.old.upperBound, new: new.lowerBound..<next.new.upperBound)
    }
}

extension [Stretch] {
    /// Appends a stretch, as part of the last one when that is of the same kind.
    mutating func append(joining stretch: Stretch) {
        guard !(stretch.old.isEmpty && stretch.new.isEmpty) else { return }
        if let last, last.isEqual == stretch.isEqual {
            self[count - 1] = last.merged(with: stretch)
        } else {
            append(stretch)
        }
    }
}
