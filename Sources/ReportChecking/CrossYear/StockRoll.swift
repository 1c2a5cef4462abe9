// A stock that rolls forward from one year to the next.

import ReportModel

/// Checks that a stock is last year's and what came and went.
package struct StockRoll: Sendable {
    /// A cell and whether it belongs to the old report, with its sign.
    package struct Term: Sendable {
        /// The cell's column, in the row of the stock.
        package let column: String
        /// Whether it is last year's.
        package let isOld: Bool
        /// Whether it adds to the stock.
        package let isAdded: Bool
    }

    /// The rule that says so.
    package let rule: RuleDescription
    /// The stock's column in the new report.
    package let column: String
    /// The rows of table 二 that have such a stock.
    package let rows: [String]
    /// What it must be.
    package let terms: [Term]
    /// What follows the contrast of the two figures.
    let remark: Message

    /// Reports where the rows of table 二 do not roll forward.
    func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        for row in rows {
            let stock = CellAddress(.proactive, row, column)
            let cells = terms.map { CellAddress(.proactive, row, $0.column) }
            guard new.report.cells[stock] != nil,
                zip(terms, cells).allSatisfy({ ($0.isOld ? old : new).report.cells[$1] != nil })
            else { continue }
            var expected = DecimalNumber.zero
            var missing = new.number(stock) == nil ? "本年" + IdentityChecker.reason(stock, in: new.report) : nil
            var words: [String] = []
            for (term, address) in zip(terms, cells) {
                let side = term.isOld ? old : new
                guard let value = side.number(address) else {
                    missing = missing ?? (term.isOld ? "上年" : "本年") + IdentityChecker.reason(address, in: side.report)
                    continue
                }
                expected = term.isAdded ? expected + value : expected - value
                words.append(
                    "\(words.isEmpty ? "" : term.isAdded ? "加" : "减")\(term.isOld ? "上年" : "本年")\(name(address))\(value)"
                )
            }
            if let missing {
                outcome.addGap(rule, missing: missing, at: new.report.cells[stock]?.location)
                continue
            }
            guard let actual = new.number(stock), actual != expected else { continue }
            outcome.add(
                Fault(
                    rule, message(stock, actual, expected, words.joined()), addresses: [stock] + cells,
                    expected: expected,
                    actual: actual, location: new.report.cells[stock]?.location, place: .cell(stock),
                    key: stock.description))
        }
    }

    /// 本年 and 上年 in a head would be said twice.
    private func name(_ address: CellAddress) -> String {
        var name = CellWording.column(address)
        for prefix in ["上一年", "本年"] where name.hasPrefix(prefix) { name.removeFirst(prefix.count) }
        return address.column == "priorItems" ? "（上一年）项目数量" : name
    }

    private func message(_ stock: CellAddress, _ actual: DecimalNumber, _ expected: DecimalNumber, _ words: String)
        -> Message
    {
        let cell = CellWording.cell(stock)
        let difference = (actual - expected).magnitude
        return Message(
            chinese: "\(cell.chinese)为\(actual)，而按\(words)推算为\(expected)，相差\(difference)\(remark.chinese)。",
            english:
                "\(cell.english) is \(actual), but rolling last year's forward gives \(expected) (\(words)), a difference of \(difference)\(remark.english)."
        )
    }
}
