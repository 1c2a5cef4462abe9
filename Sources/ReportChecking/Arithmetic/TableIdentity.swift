// An equation between cells of the tables, judged without guessing what is missing.

import ReportModel
import StatutoryForms
import UnicodeText

/// The sum of some cells equals the sum of others; the first of `left` is the one in question.
struct TableIdentity {
    /// One side, the cell in question first.
    let left: [CellAddress]
    /// The other side.
    let right: [CellAddress]

    /// What became of an identity.
    enum Verdict {
        /// Both sides are equal.
        case holds(isZero: Bool)
        /// The sides differ.
        case broken(Sides)
        /// Figures are missing, and those printed do not contradict one another.
        case open(missing: [CellAddress])
    }

    /// The two sums.
    struct Sides {
        /// The printed cells of each side; those without a figure are left out.
        let left: [(address: CellAddress, number: DecimalNumber)]
        let right: [(address: CellAddress, number: DecimalNumber)]
        let leftSum: DecimalNumber
        let rightSum: DecimalNumber
        /// The cells without a figure.
        let missing: [CellAddress]

        /// Left less right.
        var difference: DecimalNumber { leftSum - rightSum }
    }

    /// Judges the identity in a report.
    func verdict(in number: (CellAddress) -> DecimalNumber?) -> Verdict {
        var missing: [CellAddress] = []
        func side(_ addresses: [CellAddress]) -> (
            printed: [(CellAddress, DecimalNumber)], sum: DecimalNumber, isWhole: Bool
        ) {
            var printed: [(CellAddress, DecimalNumber)] = []
            var sum = DecimalNumber.zero
            for address in addresses {
                guard let value = number(address) else {
                    missing.append(address)
                    continue
                }
                printed.append((address, value))
                sum = sum + value
            }
            return (printed, sum, printed.count == addresses.count)
        }
        let first = side(left)
        let second = side(right)
        let sides = Sides(
            left: first.printed, right: second.printed, leftSum: first.sum, rightSum: second.sum, missing: missing)
        if missing.isEmpty {
            let isZero = (first.printed + second.printed).allSatisfy { $0.1.isZero }
            return first.sum == second.sum ? .holds(isZero: isZero) : .broken(sides)
        }
        // Counts are never negative: a whole side that is less than what the other prints already is contradicted.
        let isCounted = (first.printed + second.printed).allSatisfy { !$0.1.isNegative }
        let isContradicted = first.isWhole && second.sum > first.sum || second.isWhole && first.sum > second.sum
        return isCounted && isContradicted ? .broken(sides) : .open(missing: missing)
    }

    /// The cells of both sides, the one in question first.
    var addresses: [CellAddress] { left + right }
}
