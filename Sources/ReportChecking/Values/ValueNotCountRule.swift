// A count is a whole number and not negative; 本年增/减 may be negative, amounts may have decimals.
//
// Basis: self-evident from the heads (数量, 件数).

import ReportModel

/// Checks that counts are counts.
enum ValueNotCountRule: ReportRule {
    static let description = RuleDescription(
        "value.notCount", .error, .implied,
        "件数、数量不能是负数或小数（本年增/减、金额除外）。",
        "A count (not 本年增/减, not an amount) is neither negative nor fractional.")

    /// The columns that hold changes and amounts of money.
    static let freeColumns: Set<String> = ["itemChange", "amount"]

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        for cell in subject.report.cells.all where !freeColumns.contains(cell.address.column) {
            guard let figure = cell.figure, let number = figure.number, number.isNegative || !number.isWhole else {
                continue
            }
            let doubt = ReadingDoubt.about([cell.address], in: subject.report)
            let name = CellWording.cell(cell.address)
            if let doubt { outcome.addDoubt(description, name.chinese, doubt.reading, at: cell.location) }
            outcome.add(
                Fault(
                    description, severity: doubt == nil ? nil : .notice,
                    message(name, figure.text, isNegative: number.isNegative, doubt?.message),
                    addresses: [cell.address], actual: number, location: cell.location, place: .cell(cell.address),
                    key: cell.address.description))
        }
    }

    private static func message(_ name: Message, _ text: String, isNegative: Bool, _ doubt: Message?) -> Message {
        Message(
            chinese: "\(name.chinese)印作“\(text)”，件数不能是\(isNegative ? "负数" : "小数")。\(doubt?.chinese ?? "")",
            english:
                "\(name.english) is printed “\(text)”; a count cannot be \(isNegative ? "negative" : "fractional").\(doubt.map { " \($0.english)" } ?? "")"
        )
    }
}
