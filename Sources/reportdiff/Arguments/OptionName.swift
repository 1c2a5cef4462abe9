// The list of options, from which both the parser and the help are made.

import AnnualReportDiff

/// An option of the command line.
enum OptionName: String, CaseIterable {
    case format, output, lang, color, quiet, mode, ignore, only, full, at, tracked, baseline
    case writeBaseline = "write-baseline"
    case help, version

    /// How it is written in full.
    var long: String { "--\(rawValue)" }

    /// Its short form; nil where it has none.
    var short: String? {
        switch self {
        case .output: "-o"
        case .help: "-h"
        default: nil
        }
    }

    /// What its value is called; nil for an option without value.
    var value: String? {
        switch self {
        case .format, .lang, .color, .mode, .tracked: choices.joined(separator: "|")
        case .ignore, .only: choices.joined(separator: ",")
        case .output, .baseline, .writeBaseline: "FILE"
        case .at: "ADDRESS"
        case .quiet, .full, .help, .version: nil
        }
    }

    /// The words it takes; empty where any will do.
    var choices: [String] {
        switch self {
        case .format: OutputFormat.allCases.map(\.rawValue)
        case .lang: Language.allCases.map(\.rawValue)
        case .color: ColorChoice.allCases.map(\.rawValue)
        case .mode: ["auto"] + ComparisonMode.allCases.map(\.rawValue)
        case .ignore: ["punctuation", "width"]
        case .only: ReportPart.allCases.map(\.rawValue)
        case .tracked: ReadingOptions.TrackedChanges.allCases.map(\.rawValue)
        case .output, .at, .baseline, .writeBaseline, .quiet, .full, .help, .version: []
        }
    }

    /// Whether its value is a list, parted by commas.
    var isList: Bool { self == .ignore || self == .only }

    /// The commands that know it.
    var commands: Set<CommandName> {
        switch self {
        case .lang: Set(CommandName.allCases)
        case .format, .output, .color, .quiet, .tracked: [.compare, .inspect, .check]
        case .baseline, .writeBaseline: [.check]
        case .mode, .ignore, .only, .full: [.compare]
        case .at: [.inspect]
        case .help, .version: Set(CommandName.allCases)
        }
    }

    /// What it does, in a line.
    var purpose: Message {
        switch self {
        case .format:
            Message(
                chinese: "输出格式（默认 text，或按输出文件的扩展名）",
                english: "format of the output (default: text, or by the output file's extension)")
        case .output: Message(chinese: "写入文件，不写到标准输出", english: "write to a file instead of standard output")
        case .lang: Message(chinese: "说明文字的语言（默认 zh）", english: "language of the sentences (default: zh)")
        case .color:
            Message(
                chinese: "终端颜色（默认 auto，遵守 NO_COLOR）",
                english: "colours on a terminal (default: auto; NO_COLOR is honoured)")
        case .quiet: Message(chinese: "不写标准输出，只给退出状态", english: "no standard output, exit status only")
        case .mode:
            Message(
                chinese: "年度对比或稿本对比（默认 auto：同一机关、不同年度为 year）",
                english: "years or drafts (default: auto: the same agency and another year are years)")
        case .ignore: Message(chinese: "不计标点或全角半角的差异", english: "differences that do not count")
        case .only: Message(chinese: "只输出这些部分", english: "only these parts of the output")
        case .full: Message(chinese: "没有变动的文字也输出", english: "also what did not change")
        case .at:
            Message(
                chinese: "只看一个单元格：数值、位置、原文和判断依据", english: "one cell: value, place, source line and why it was read so")
        case .tracked:
            Message(
                chinese: "DOCX 的修订按已接受或按原文读取（默认 accepted）",
                english: "tracked changes of a DOCX: as accepted or as the original (default: accepted)")
        case .baseline:
            Message(
                chinese: "已认可的问题，照列但不计入退出状态", english: "findings already accepted: listed, but not in the exit status")
        case .writeBaseline: Message(chinese: "把这次的问题写成认可文件", english: "write the findings as a file of accepted ones")
        case .help: Message(chinese: "显示帮助", english: "show help")
        case .version: Message(chinese: "显示版本", english: "show the version")
        }
    }
}
