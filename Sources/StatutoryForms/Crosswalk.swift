// Which cell of the older form is which of the newer, and which must never be subtracted.

import ReportModel

/// The crosswalk between the two editions of the form.
public enum Crosswalk {
    /// The newer form's address of a cell that both forms have; nil when the newer form has none.
    public static func successor(of address: CellAddress) -> CellAddress? {
        switch address.table {
        case .proceedings: return address
        case .requests: return address.row == "other" ? nil : address
        case .proactive:
            if address.column == "made" { return CellAddress(.proactive, address.row, "issued") }
            let isShared = address.column == "decisions" && address.row != "otherServices"
            return isShared ? address : nil
        }
    }

    /// The rows of the newer form whose sum is the older form's （六）其他处理.
    public static let partsOfOther = ["other.notCorrected", "other.feeUnpaid", "other.other"]

    /// Whether the newer form counts something wider under the same name: all decisions, published or not.
    public static func isRedefined(_ address: CellAddress) -> Bool {
        address.table == .proactive && address.column == "decisions"
    }
}
