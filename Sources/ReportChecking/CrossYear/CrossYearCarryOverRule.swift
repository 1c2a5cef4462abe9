// What was carried in is what last year carried out, column by column.
//
// Basis: implied by 上年结转 and 结转下年度继续办理; it held in every real series seen but one.

import ReportModel
import StatutoryForms

/// Checks the carry-over between two years.
enum CrossYearCarryOverRule: YearPairRule {
    static let description = RuleDescription(
        "crossYear.carryOver", .error, .implied,
        "本年“上年结转”各列等于上年报告“结转下年度继续办理”的同一列。",
        "What is carried in equals what last year's report carried out, each column.")

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        guard old.form(of: .requests) != nil, new.form(of: .requests) != nil else { return }
        var broken: [(column: String, carriedIn: DecimalNumber, carriedOut: DecimalNumber)] = []
        var checked = 0
        for column in new.requestColumns {
            let (first, second) = addresses(column)
            guard let carriedIn = new.number(first), let carriedOut = old.number(second) else {
                let why =
                    new.number(first) == nil
                    ? "本年" + IdentityChecker.reason(first, in: new.report)
                    : "上年" + IdentityChecker.reason(second, in: old.report)
                outcome.addGap(description, missing: why, at: new.report.cells[first]?.location)
                continue
            }
            checked += carriedIn.isZero && carriedOut.isZero ? 0 : 1
            if carriedIn != carriedOut { broken.append((column, carriedIn, carriedOut)) }
        }
        for item in broken {
            let (first, second) = addresses(item.column)
            let oldDoubt = ReadingDoubt.about([second], in: old.report)
            let doubt = ReadingDoubt.about([first], in: new.report) ?? oldDoubt
            if let doubt {
                let line = CellWording.line(first).chinese
                outcome.addDoubt(description, line, doubt.reading, at: new.report.cells[first]?.location)
            }
            outcome.add(
                Fault(
                    description, severity: doubt == nil ? nil : .notice,
                    message(item.column, item.carriedIn, item.carriedOut, doubt?.message),
                    addresses: [first, second],
                    expected: item.carriedOut, actual: item.carriedIn, location: new.report.cells[first]?.location,
                    place: .cell(first), key: first.description,
                    breach: Breach(
                        family: "", line: CellWording.line(first), isTotal: item.column == "total",
                        difference: item.carriedIn - item.carriedOut,
                        formula: formula(item.carriedIn, item.carriedOut),
                        checkedLines: checked, heading: heading, doubt: doubt?.message)))
        }
    }

    private static func addresses(_ column: String) -> (CellAddress, CellAddress) {
        (CellAddress(.requests, "carriedIn", column), CellAddress(.requests, "carriedOut", column))
    }

    private static let heading = Message(
        chinese: "本年报告的二、上年结转与上年报告的四、结转下年度继续办理不等",
        english: "What this report carries in is not what last year's carried out")

    private static func formula(_ carriedIn: DecimalNumber, _ carriedOut: DecimalNumber) -> Message {
        let difference = (carriedIn - carriedOut).magnitude
        return Message(
            chinese: "本年上年结转为\(carriedIn)，上年结转下年度为\(carriedOut)，相差\(difference)",
            english: "\(carriedIn) carried in, \(carriedOut) carried out, a difference of \(difference)")
    }

    private static func message(
        _ column: String, _ carriedIn: DecimalNumber, _ carriedOut: DecimalNumber, _ doubt: Message?
    ) -> Message {
        let (first, second) = addresses(column)
        let difference = (carriedIn - carriedOut).magnitude
        let (now, before) = (CellWording.cell(first), CellWording.cell(second))
        return Message(
            chinese:
                "本年报告\(now.chinese)为\(carriedIn)，而上年报告\(before.chinese)为\(carriedOut)，相差\(difference)。\(doubt?.chinese ?? "")",
            english:
                "\(now.english) is \(carriedIn), but in last year's report \(before.english) is \(carriedOut), a difference of \(difference).\(doubt.map { " \($0.english)" } ?? "")"
        )
    }
}
