// Whether a stated percentage fits two counts.

import ReportModel

/// Compares percentages as they are rounded by hand.
enum Share {
    /// Whether `stated`, printed with so many decimals, is `part` of `whole` in percent, rounded or cut off.
    static func fits(_ stated: DecimalNumber, decimals: Int, part: DecimalNumber, of whole: DecimalNumber) -> Bool {
        guard let exact = percent(part, of: whole), let value = Double(stated.description) else { return false }
        let unit = unit(decimals)
        let isRounded = abs(exact - value) <= unit / 2 + 1e-9
        let isCutOff = abs(exact) >= abs(value) - 1e-9 && abs(exact) - abs(value) < unit && exact * value >= 0
        return isRounded || isCutOff
    }

    /// The exact percentage as a double, for comparison only.
    static func percent(_ part: DecimalNumber, of whole: DecimalNumber) -> Double? {
        guard let part = Double(part.description), let whole = Double(whole.description), whole != 0 else { return nil }
        return part / whole * 100
    }

    private static func unit(_ decimals: Int) -> Double {
        (0..<min(decimals, 6)).reduce(1.0) { unit, _ in unit / 10 }
    }
}
