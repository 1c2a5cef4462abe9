// Finds an eighth column of table 三: a subtotal of the organisations.

import ReportModel
import UnicodeText

/// Recognises the subtotal column some bodies add to the applicant columns.
enum SubtotalColumn {
    /// The key of the column in addresses.
    static let key = "organizations"
    /// The comparison keys of its head.
    static let heads = ["小计", "合计", "法人或其他组织小计", "组织小计", "法人小计"]

    /// The index of the subtotal among the columns; nil when the table has the form's seven.
    static func index(rows: [ValueRow], lines: [TableLine]) -> Int? {
        let eights = rows.filter { $0.printed.count == 8 }
        guard eights.count * 5 >= rows.count * 4 else { return nil }
        if let headed = headedIndex(lines) { return headed }
        let fitting = [1, 6].filter { index in
            eights.allSatisfy { arithmetic(at: index).holds($0.printed.map(\.figure)) == true }
        }
        let isTelling = eights.contains { row in
            row.printed.dropFirst().dropLast().contains { $0.figure.number?.isZero == false }
        }
        return fitting.count == 1 && isTelling ? fitting[0] : nil
    }

    /// The identity of a row with a subtotal at an index.
    static func arithmetic(at index: Int) -> RowArithmetic {
        .lastIsSumWithSubtotal(subtotal: index, parts: index == 1 ? 2...6 : 1...5)
    }

    /// The columns of a row with a subtotal at an index.
    static func columns(at index: Int) -> [FormColumn] {
        var columns = TableForm.requestColumns
        columns.insert(FormColumn(key, "小计", in: ["法人或其他组织"]), at: index)
        return columns
    }

    private static func headedIndex(_ lines: [TableLine]) -> Int? {
        let texts = lines.prefix { !$0.cells.contains(where: \.isValue) }.flatMap(\.cells).filter(\.isText).map(\.core)
        guard let subtotal = texts.firstIndex(where: { heads.contains($0) }),
            let first = texts.firstIndex(of: LabelText.core("商业企业"))
        else { return nil }
        return subtotal < first ? 1 : 6
    }
}
