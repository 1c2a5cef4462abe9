// The list of commands.

import AnnualReportDiff

/// A command of the program.
enum CommandName: String, CaseIterable {
    case compare, inspect, help

    /// The forms of its command line.
    var usage: [String] {
        switch self {
        case .compare: ["reportdiff [compare] [OPTIONS] OLD NEW"]
        case .inspect: ["reportdiff inspect [OPTIONS] FILE..."]
        case .help: ["reportdiff help [COMMAND]"]
        }
    }

    /// What it does, in a line.
    var purpose: Message {
        switch self {
        case .compare: Message(chinese: "比较两份年度报告", english: "compare two annual reports")
        case .inspect: Message(chinese: "显示从报告中读出了什么", english: "show what was understood of reports")
        case .help: Message(chinese: "显示帮助", english: "show help")
        }
    }
}
