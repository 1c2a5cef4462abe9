// The units in which the form's amounts of money are printed.

/// A unit of money.
public enum AmountUnit: String, CaseIterable, Sendable {
    case yuan = "元"
    case tenThousandYuan = "万元"
    case hundredMillionYuan = "亿元"

    /// How many powers of ten of 元 one of the unit is.
    public var exponent: Int {
        switch self {
        case .yuan: 0
        case .tenThousandYuan: 4
        case .hundredMillionYuan: 8
        }
    }
}
