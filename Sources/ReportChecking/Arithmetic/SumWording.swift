// The words in which sums are contrasted.

import ReportModel

/// Words for sums that differ.
enum SumWording {
    /// Two sides with their difference: 33+0=33，而34+0=34，相差1.
    static func contrast(_ left: String, _ right: String, _ sides: TableIdentity.Sides) -> Message {
        Message(
            chinese: "\(left)，而\(right)，相差\(sides.difference.magnitude)\(incomplete(sides).chinese)",
            english:
                "\(left) against \(right), a difference of \(sides.difference.magnitude)\(incomplete(sides).english)")
    }

    /// What must be added where cells without a figure could only make the difference greater.
    static func incomplete(_ sides: TableIdentity.Sides) -> Message {
        guard !sides.missing.isEmpty else { return Message(chinese: "", english: "") }
        let names = CellWording.cells(sides.missing, limit: 3)
        return Message(
            chinese: "（\(names.chinese)没有数字，仅凭已印出的数字已不相符）",
            english: " (\(names.english) without a figure; those printed already disagree)")
    }
}
