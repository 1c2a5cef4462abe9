// No more is disclosed than was made, nor more in one year than in all (2019–2020 form).
//
// Basis: implied by the heads 本年新制作数量, 本年新公开数量 and 对外公开总数量; documents made earlier and disclosed late are a
// real counter-example, so a person must look.

import ReportModel

/// Checks clause 1 of table 二 in the older form.
enum ProactiveDisclosedRule: ReportRule {
    static let description = RuleDescription(
        "proactive.disclosed", .warning, .implied,
        "表二（2019–2020年表样）：本年新公开数量不应大于本年新制作数量，也不应大于对外公开总数量。",
        "Table 二 of the 2019 form: 本年新公开 should exceed neither 本年新制作 nor 对外公开总数量.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard subject.form(of: .proactive)?.edition == .form2019 else { return }
        for row in ["rules", "normativeDocuments"] {
            let disclosed = CellAddress(.proactive, row, "disclosed")
            var exceeded: [(CellAddress, DecimalNumber)] = []
            for column in ["made", "totalDisclosed"] {
                let limit = CellAddress(.proactive, row, column)
                guard let value = subject.number(disclosed), let bound = subject.number(limit) else {
                    let missing = [disclosed, limit].filter { subject.number($0) == nil }
                    let why = missing.map { IdentityChecker.reason($0, in: subject.report) }.joined(separator: "、")
                    outcome.addGap(description, missing: why, at: subject.report.cells[missing[0]]?.location)
                    continue
                }
                if value > bound { exceeded.append((limit, bound)) }
            }
            guard let value = subject.number(disclosed), !exceeded.isEmpty else { continue }
            outcome.add(
                Fault(
                    description, message(disclosed, value, exceeded), addresses: [disclosed] + exceeded.map(\.0),
                    expected: exceeded.map(\.1).min(), actual: value,
                    location: subject.report.cells[disclosed]?.location, place: .cell(disclosed),
                    key: ([disclosed] + exceeded.map(\.0)).map(\.description).joined(separator: ",")))
        }
    }

    private static func message(
        _ disclosed: CellAddress, _ value: DecimalNumber, _ exceeded: [(CellAddress, DecimalNumber)]
    ) -> Message {
        let name = CellWording.cell(disclosed)
        let limits = exceeded.map { "\(CellWording.column($0.0))\($0.1)" }
        return Message(
            chinese: "\(name.chinese)为\(value)，大于\(limits.joined(separator: "，也大于"))。",
            english: "\(name.english) is \(value), more than \(limits.joined(separator: " and "))."
        )
    }
}
