// The list of commands.

import AnnualReportDiff

/// A command of the program.
enum CommandName: String, CaseIterable {
    case compare, inspect, check, series, batch, log, textconv
    case gitDriver = "git-driver"
    case help

    /// Whether git calls it. All words behind it are files then, whatever they look like, as a repository may hold files of
    /// any name; options stand before it.
    var isForGit: Bool { self == .gitDriver || self == .textconv }

    /// The forms of its command line.
    var usage: [String] {
        switch self {
        case .compare: ["reportdiff [compare] [OPTIONS] OLD NEW"]
        case .inspect: ["reportdiff inspect [OPTIONS] FILE..."]
        case .check: ["reportdiff check [OPTIONS] FILE..."]
        case .batch: ["reportdiff batch [OPTIONS] MANIFEST|-", "reportdiff batch [OPTIONS] --folder DIR"]
        case .series: ["reportdiff series [OPTIONS] FILE FILE..."]
        case .log: LogAction.allCases.map(\.usage)
        case .textconv: ["reportdiff [OPTIONS] textconv FILE"]
        case .gitDriver:
            [
                "reportdiff [OPTIONS] git-driver PATH OLD OLD-HEX OLD-MODE NEW NEW-HEX NEW-MODE",
                "reportdiff [OPTIONS] git-driver OLD NEW",
            ]
        case .help: ["reportdiff help [COMMAND]"]
        }
    }

    /// What it does, in a line.
    var purpose: Message {
        switch self {
        case .compare: Message(chinese: "比较两份年度报告", english: "compare two annual reports")
        case .inspect: Message(chinese: "显示从报告中读出了什么", english: "show what was understood of reports")
        case .check:
            Message(
                chinese: "核对报告：每份自身，以及同一机关相邻年度之间",
                english: "check reports: each by itself, and successive years of one agency")
        case .batch:
            Message(
                chinese: "比较许多对报告，一行一个 JSON 对象进，一行一个出",
                english: "compare many pairs: one JSON object a line in, one a line out")
        case .series:
            Message(
                chinese: "同一机关历年报告的走势：数字、结转、问题、沿用的文字",
                english: "one agency over the years: figures, carry-over, findings, repeated text")
        case .log:
            Message(chinese: "变更台账：记入、核验、查看、记录复核意见", english: "the change ledger: append, verify, show, decide")
        case .textconv: Message(chinese: "报告的纯文本，供 git 使用", english: "the plain text of a report, for git")
        case .gitDriver: Message(chinese: "供 git 调用的比较", english: "the comparison, as git calls it")
        case .help: Message(chinese: "显示帮助", english: "show help")
        }
    }
}
