// A figure that jumps by a thousand or ten thousand with the same leading digits is most likely a slip of unit.
//
// Basis: heuristic; 元 printed for 万元 multiplies by 10,000, 千元 by 1,000.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Looks for slips of unit between two years.
enum CrossYearMagnitudeRule: YearPairRule {
    static let description = RuleDescription(
        "crossYear.magnitude", .notice, .heuristic,
        "同一格的数字两年相差约一千倍或一万倍，且有效数字开头相同，可能是单位写错。",
        "A figure jumps by a factor of 1,000 or 10,000 with the same leading digits, most likely a slip of unit.")

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        for cell in new.report.cells.all where !cell.address.isExtra {
            guard let before = counterpart(of: cell, in: old.report)?.figure, let after = cell.figure,
                let (first, second) = comparable(before, after, isAmount: cell.address.column == "amount"),
                let factor = factor(first, second)
            else { continue }
            outcome.add(
                Fault(
                    description, message(cell.address, before, after, factor), addresses: [cell.address],
                    actual: after.number, location: cell.location, place: .cell(cell.address),
                    key: cell.address.description, words: before.text))
        }
    }

    private static func counterpart(of cell: Cell, in old: Report) -> Cell? {
        if let same = old.cells[cell.address] { return same }
        return old.cells.all.first { Crosswalk.successor(of: $0.address) == cell.address }
    }

    /// The two numbers in one unit where both name one, else as printed.
    private static func comparable(_ old: Figure, _ new: Figure, isAmount: Bool) -> (DecimalNumber, DecimalNumber)? {
        guard let first = old.number, let second = new.number else { return nil }
        guard isAmount, let before = old.unit, let after = new.unit else { return (first, second) }
        return (first.shifted(byPowerOfTen: before.exponent), second.shifted(byPowerOfTen: after.exponent))
    }

    /// 1,000 or 10,000 when one number is about so many times the other; nil otherwise.
    private static func factor(_ first: DecimalNumber, _ second: DecimalNumber) -> Int? {
        guard let a = Double(first.magnitude.description), let b = Double(second.magnitude.description), a > 0, b > 0,
            first.isNegative == second.isNegative
        else { return nil }
        let digits = significant(first)
        let others = significant(second)
        // One digit says nothing: 5 and 5000 may both be true.
        guard min(digits.count, others.count) >= 2, digits.prefix(2) == others.prefix(2) else { return nil }
        let ratio = max(a, b) / min(a, b)
        return [1_000, 10_000].first { abs(ratio / Double($0) - 1) < 0.1 }
    }

    private static func significant(_ number: DecimalNumber) -> [Character] {
        Array(number.magnitude.normalized.description.filter { $0 != "." }.drop { $0 == "0" })
    }

    private static func message(_ address: CellAddress, _ old: Figure, _ new: Figure, _ factor: Int) -> Message {
        let name = CellWording.cell(address)
        return Message(
            chinese:
                "\(name.chinese)由上年的“\(old.text)”变为“\(new.text)”，相差约\(factor == 1000 ? "一千" : "一万")倍而开头数字相同，请核对单位。",
            english:
                "\(name.english) went from “\(old.text)” to “\(new.text)”, a factor of about \(factor) with the same leading digits; please check the unit."
        )
    }
}
