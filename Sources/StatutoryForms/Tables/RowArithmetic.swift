// The identity that a single row of the form obeys, for deciding between readings of it.

import ReportModel

/// Checks a reading of a row against the row's own arithmetic.
enum RowArithmetic {
    /// No identity holds within the row.
    case none
    /// The column at an index is the sum of the others.
    case sum(at: Int)
    /// The last column is the sum of the others, but the column at `subtotal` is the sum of those from `first` to `last` and counts once.
    case lastIsSumWithSubtotal(subtotal: Int, parts: ClosedRange<Int>)

    /// Whether figures, one a column, obey the identity; nil when it cannot be told.
    func holds(_ figures: [Figure?]) -> Bool? {
        let numbers = figures.map { $0?.number }
        switch self {
        case .none: return nil
        case .sum(let index):
            guard numbers.indices.contains(index) else { return nil }
            return equal(numbers[..<index] + numbers[(index + 1)...], numbers[index])
        case .lastIsSumWithSubtotal(let subtotal, let parts):
            let apart = numbers.indices.dropLast().filter { $0 != subtotal }
            guard let total = equal(apart.map { numbers[$0] }[...], numbers.last ?? nil),
                let part = equal(parts.map { numbers[$0] }[...], numbers[subtotal])
            else { return nil }
            return total && part
        }
    }

    private func equal(_ parts: ArraySlice<DecimalNumber?>, _ total: DecimalNumber?) -> Bool? {
        guard let total else { return nil }
        var sum = DecimalNumber.zero
        for part in parts {
            guard let part else { return nil }
            sum = sum + part
        }
        return sum == total
    }
}
