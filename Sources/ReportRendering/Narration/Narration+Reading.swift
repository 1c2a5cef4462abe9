// How the value of a cell was found.

import ReportModel

extension Narration {
    /// What told the row.
    func reason(_ basis: CellReading.RowBasis) -> String {
        switch basis {
        case .label: say("行标签就是规定的文字。", "The row's label is the form's wording.")
        case .similarLabel:
            say("行标签与规定的文字相近，顺序也相符。", "The row's label resembles the form's wording and the order agrees.")
        case .order: say("行标签认不出，只凭在各行中的位置判断。", "Only its place among the other rows tells.")
        }
    }

    /// What told the column.
    func reason(_ basis: CellReading.ColumnBasis) -> String {
        switch basis {
        case .count: say("这一行的数字与栏目一样多，依次对应。", "The row has exactly as many values as the form has columns.")
        case .position: say("数字的位置与表头或完整的行对齐。", "The value stands where the heads or the complete rows have it.")
        case .arithmetic:
            say("有几种对应方式，勾稽关系只支持这一种。", "Of several readings the form's own arithmetic supports this one.")
        case .undecided: say("几种对应方式都说得通，不作猜测。", "Several readings are possible, so none is taken.")
        }
    }

    /// A cell's value as printed, or why there is none.
    func printedValue(_ cell: Cell) -> String {
        guard let figure = cell.figure else {
            return cell.absence == .unreadable
                ? say("（有数字，但无法确定属于哪一栏）", "(there, but not to be told apart with certainty)")
                : say("（文件中没有这张表或这一行）", "(the source does not hold the table or the row)")
        }
        return figure.isBlank ? say("（空）", "(blank)") : figure.text
    }
}
