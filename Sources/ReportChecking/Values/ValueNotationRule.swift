// Blanks, 无, -, — and words where a number is expected.
//
// Basis: no notice rules on zero versus blank; 0 is usual, and only a number can be added up.

import ReportModel

/// Lists unusual notations, once a notation and table.
enum ValueNotationRule: ReportRule {
    static let description = RuleDescription(
        "value.notation", .notice, .heuristic,
        "应填数字处空白，或印作“无”“-”“/”“不适用”等。",
        "A cell is blank, or printed 无, -, / or in words, where a number is expected.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        for table in TableKey.allCases {
            let cells = subject.report.cells.all.filter { $0.address.table == table && isUnusual($0) }
            var notations: [String] = []
            for cell in cells {
                let text = cell.figure?.text ?? ""
                if !notations.contains(text) { notations.append(text) }
            }
            for text in notations {
                let own = cells.filter { $0.figure?.text == text }
                outcome.add(
                    Fault(
                        description, message(text, own.map(\.address), isZero: own[0].figure?.number != nil),
                        addresses: own.map(\.address), location: own[0].location, place: .cell(own[0].address),
                        key: "\(table.rawValue) \(text)", words: text))
            }
        }
    }

    private static func isUnusual(_ cell: Cell) -> Bool {
        switch cell.figure?.meaning {
        case .blank, .zeroMark, .words: true
        case .number, .pieces, nil: false
        }
    }

    private static func message(_ text: String, _ addresses: [CellAddress], isZero: Bool) -> Message {
        let names = CellWording.cells(addresses)
        if text.isEmpty {
            return Message(
                chinese: "\(names.chinese)空白；空白不等于0，请确认是否应填0。",
                english: "\(names.english): blank, which is not zero; please confirm whether 0 is meant.")
        }
        return Message(
            chinese: "\(names.chinese)印作“\(text)”\(isZero ? "，按0核对" : "，不是数字，不参与核对")。",
            english: "\(names.english): printed “\(text)”\(isZero ? ", checked as 0" : ", no number, so not checked").")
    }
}
