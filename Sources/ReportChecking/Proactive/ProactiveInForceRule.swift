// What was issued this year and not repealed is in force (2021 form).
//
// Basis: implied by the heads 本年制发件数, 本年废止件数 and 现行有效件数.

import ReportModel

/// Checks clause 1 of table 二 in the newer form.
enum ProactiveInForceRule: ReportRule {
    static let description = RuleDescription(
        "proactive.inForce", .warning, .implied,
        "表二（2021年起表样）：现行有效件数不应小于本年制发件数减本年废止件数。",
        "Table 二 of the 2021 form: 现行有效 should not be less than 本年制发 minus 本年废止.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard subject.form(of: .proactive)?.edition == .form2021 else { return }
        for row in ["rules", "normativeDocuments"] {
            let addresses = ["inForce", "issued", "repealed"].map { CellAddress(.proactive, row, $0) }
            let numbers = addresses.map(subject.number)
            guard let inForce = numbers[0], let issued = numbers[1], let repealed = numbers[2] else {
                let missing = addresses.filter { subject.number($0) == nil }
                let why = missing.map { IdentityChecker.reason($0, in: subject.report) }.joined(separator: "、")
                outcome.addGap(
                    description, missing: why, at: missing.first.flatMap { subject.report.cells[$0]?.location })
                continue
            }
            let least = issued - repealed
            guard inForce < least else { continue }
            outcome.add(
                Fault(
                    description, message(addresses[0], inForce, issued, repealed, least), addresses: addresses,
                    expected: least, actual: inForce, location: subject.report.cells[addresses[0]]?.location,
                    place: .cell(addresses[0]), key: addresses[0].description))
        }
    }

    private static func message(
        _ address: CellAddress, _ inForce: DecimalNumber, _ issued: DecimalNumber, _ repealed: DecimalNumber,
        _ least: DecimalNumber
    ) -> Message {
        let name = CellWording.cell(address)
        return Message(
            chinese: "\(name.chinese)为\(inForce)，小于本年制发\(issued)减本年废止\(repealed)之差\(least)。",
            english: "\(name.english) is \(inForce), less than \(issued) issued minus \(repealed) repealed, \(least).")
    }
}
