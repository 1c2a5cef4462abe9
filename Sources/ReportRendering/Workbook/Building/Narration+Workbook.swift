// The words that only a workbook has: the names of its sheets, its heads, and what is a code elsewhere.

import ReportDiffing
import ReportModel

extension Narration {
    // Sheets.
    var summarySheet: String { say("概览", "Summary") }
    var rowsSheet: String { say("整行", "Rows") }
    var marginsSheet: String { say("正文以外", "Beside the text") }
    var labelsSheet: String { say("标签标题", "Labels") }
    var passagesSheet: String { say("文字", "Text") }
    var quantitiesSheet: String { say("文中数字", "Figures in text") }
    var carriedOverSheet: String { say("沿用", "Carried over") }
    var unchangedSheet: String { say("未变文字", "Unchanged text") }
    var findingsSheet: String { say("需要核对", "Findings") }
    var reportsSheet: String { say("报告", "Reports") }
    var cellsSheet: String { say("单元格", "Cells") }

    // Heads.
    var legendHead: String { say("读法", "How to read it") }
    var sideHead: String { say("哪份", "Side") }
    var fileHead: String { say("文件", "File") }
    var operationHead: String { say("改法", "Operation") }
    var importanceHead: String { say("重要程度", "Importance") }
    var reasonHead: String { say("理由", "Reason") }
    var decisionHead: String { say("复核意见", "Decision") }
    var remarkHead: String { say("复核说明", "Decision note") }
    var oldPlaceHead: String { say("旧位置", "Old place") }
    var newPlaceHead: String { say("新位置", "New place") }
    var idHead: String { say("编号", "Id") }

    /// What stands at the end of a text that no cell can hold.
    var cutMark: String { say("……［以下截去］", "… [cut]") }

    /// How the sheets of a comparison are to be read.
    var workbookLegend: [String] {
        [
            say(
                "表二、表三、表四列出全部单元格，“改动”一栏可筛选；“旧数”“新数”“增减”“幅度”都是数值，可直接计算。",
                "The tables list every cell; filter by “Changed”. Old, New, Change and Percent are numbers to calculate with."
            ),
            say(
                "空着的数字不是零：为什么没有数，见“旧状态”“新状态”；报告原样的文字见“旧印作”“新印作”。",
                "A figure that is not there is not zero: the states say why, and what the report prints stands beside them."
            ),
            say(
                "超过15位有效数字的数按文字写入，因为电子表格会把它舍入。",
                "A number with more than 15 significant digits is written as text, because a spreadsheet would round it."
            ),
            say(
                "“文字”表中，旧文里划去的是删去的字，新文里加下划线的是增加的字。",
                "In the sheet of the text, what was deleted is struck out in the old text, what was inserted is underlined in the new."
            ),
        ]
    }

    /// How the sheets of many reports are to be read.
    var panelLegend: [String] {
        [
            say(
                "一行一个单元格，一列一份报告，列上方是文件、机关、表样、年度和它在“\(reportsSheet)”中的序号。",
                "A row a cell, a column a report; above it stand its file, agency, form, year, and its number in “\(reportsSheet)”."
            ),
            say(
                "“数字”是可以计算的数，原样未换算，单位显示在数后；“印文”是报告印出的文字；空白、缺失和零在“状态”中分清。",
                "Numbers are as printed, not converted, the unit shown behind them; Printed is what the report says; States "
                    + "tell a blank, a missing cell and a zero apart."
            ),
            say(
                "灰底：文件或表样没有这一项；红底：读出了数字，但无法确定属于哪一格；黄底：印的是文字。",
                "Grey: the file or the form has no such cell. Red: there are figures, but not to be told apart. Amber: words."
            ),
            say(
                "两版表样的单元格各占一行，（六）其他处理在2021年版中分为三行，不相加。",
                "Cells of the two forms have rows of their own; （六）其他处理 is three rows in the 2021 form and is not summed."
            ),
        ]
    }

    /// Whether something is so.
    func yes(_ isSo: Bool) -> String { isSo ? say("是", "yes") : say("否", "no") }

    /// The sheet of a table.
    func sheet(of table: TableKey) -> String {
        switch table {
        case .proactive: say("表二 主动公开", "Table 2 proactive")
        case .requests: say("表三 申请办理", "Table 3 requests")
        case .proceedings: say("表四 复议诉讼", "Table 4 proceedings")
        }
    }

    /// What happened, in a word; in English as JSON has it.
    func name(_ operation: ReportDiffing.Operation) -> String {
        switch operation {
        case .modified: say("修改", operation.rawValue)
        case .added: say("新增", operation.rawValue)
        case .removed: say("删去", operation.rawValue)
        case .moved: say("移动", operation.rawValue)
        }
    }

    /// Why a cell is listed.
    func name(_ cause: CellChange.Cause) -> String {
        switch cause {
        case .value: say("数值变化", cause.rawValue)
        case .notation: say("仅写法变化", cause.rawValue)
        case .form: say("表样变化", cause.rawValue)
        }
    }

    /// What differs in a passage.
    func name(_ nature: PassageChange.Nature) -> String {
        switch nature {
        case .wording: say("词句", nature.rawValue)
        case .figures: say("仅数字", nature.rawValue)
        case .calendar: say("仅年份、日期", nature.rawValue)
        case .punctuation: say("仅标点", nature.rawValue)
        }
    }

    /// How much a change matters.
    func name(_ level: Importance.Level) -> String {
        switch level {
        case .high: say("高", level.rawValue)
        case .medium: say("中", level.rawValue)
        case .low: say("低", level.rawValue)
        }
    }

    /// What stands in a cell.
    func name(_ state: CellState) -> String {
        switch state {
        case .number: say("数字", "number")
        case .zeroMark: say("表示零的记号", "sign for zero")
        case .words: say("文字", "words")
        case .blank: say("空白", "blank")
        case .unreadable: say("无法确定", "unreadable")
        case .missing: say("文件中没有", "missing from the file")
        case .none: say("表样没有此项", "not in the form")
        }
    }

    /// A figure of the text before and after.
    func step(_ change: QuantityChange) -> String {
        let sides = [change.old, change.new].map { $0.map { "\($0)\(change.unit ?? "")" } ?? say("（无）", "(none)") }
        return "\(change.label) \(sides[0])→\(sides[1])"
    }
}
