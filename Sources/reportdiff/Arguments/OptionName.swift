// The list of options, from which both the parser and the help are made.

import AnnualReportDiff

/// An option of the command line.
enum OptionName: String, CaseIterable {
    case format, output, lang, color, quiet, mode, ignore, only, full, at, tracked, baseline
    case writeBaseline = "write-baseline"
    case folder, inspect, jobs, resume, retry, timeout, memory
    case ledger, time, note, by, expect, inputs
    case pdftotext, soffice
    case help, version

    /// The option that names a converter.
    init(_ program: ConversionProgram) {
        switch program {
        case .pdftotext: self = .pdftotext
        case .soffice: self = .soffice
        }
    }

    /// The option of this name, long or short.
    init?(written name: String) {
        guard let option = Self.allCases.first(where: { $0.long == name || $0.short == name }) else { return nil }
        self = option
    }

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
        case .output, .baseline, .writeBaseline, .resume: "FILE"
        case .folder: "DIR"
        case .jobs: "N"
        case .timeout: "SECONDS"
        case .memory: "MB"
        case .ledger: "LEDGER"
        case .time: "TIME"
        case .note: "TEXT"
        case .by: "NAME"
        case .expect: "HASH"
        case .inputs: "FOLDER"
        case .pdftotext, .soffice: "PROGRAM"
        case .at: "ADDRESS"
        case .quiet, .full, .inspect, .retry, .help, .version: nil
        }
    }

    /// What is done with the file or folder that its value names; nil where it names none.
    var fileUse: FileUse? {
        switch self {
        case .output, .writeBaseline: .writes
        case .resume: .goesOn
        case .baseline, .ledger: .reads
        case .folder, .inputs: .readsFolder
        case .format, .lang, .color, .quiet, .mode, .ignore, .only, .full, .at, .tracked, .inspect, .jobs, .retry,
            .timeout, .memory,
            .time, .note, .by, .expect, .pdftotext, .soffice, .help, .version:
            nil
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
        case .ledger, .time, .note, .by, .expect, .inputs, .pdftotext, .soffice: []
        case .folder, .inspect, .jobs, .resume, .retry, .timeout, .memory: []
        case .output, .at, .baseline, .writeBaseline, .quiet, .full, .help, .version: []
        }
    }

    /// Whether its value is a list, parted by commas.
    var isList: Bool { self == .ignore || self == .only }

    /// The commands that know it.
    var commands: Set<CommandName> {
        switch self {
        case .lang: Set(CommandName.allCases)
        case .format: [.compare, .inspect, .check, .series, .batch]
        case .output, .quiet, .tracked, .pdftotext, .soffice:
            [.compare, .inspect, .check, .series, .batch, .log, .textconv, .gitDriver]
        case .color: [.compare, .inspect, .check, .series, .log, .textconv, .gitDriver]
        case .baseline, .writeBaseline: [.check]
        case .mode, .ignore: [.compare, .batch, .log, .gitDriver]
        case .only: [.compare, .batch, .gitDriver]
        case .full: [.compare, .series, .batch, .gitDriver]
        case .folder, .inspect, .jobs, .resume, .retry, .timeout, .memory: [.batch]
        case .ledger: [.compare]
        case .time, .note, .by, .expect, .inputs: [.log]
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
        case .full:
            Message(chinese: "没有变动的也输出（series：申请人各列的全部数字）", english: "also what did not change (series: every column)")
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
        case .folder:
            Message(
                chinese: "batch：不用清单，把文件夹（含子文件夹）里同一机关相连两年的报告自动配对",
                english:
                    "batch: no manifest; pair the reports of a folder and its sub-folders by body and successive years")
        case .inspect:
            Message(
                chinese: "batch：不比较，显示从每份报告中读出了什么",
                english: "batch: no comparison; show what was understood of each report")
        case .jobs:
            Message(
                chinese: "batch：同时处理的报告对数（默认为处理器的个数）",
                english: "batch: pairs worked on at a time (default: the number of processors)")
        case .resume:
            Message(
                chinese: "batch：接着先前的输出做；没有 --output 时就写在这个文件里",
                english: "batch: go on after an earlier output; without --output in that very file")
        case .retry:
            Message(
                chinese: "batch：与 --resume 一起用，先前没有结果的条目（状态 2）重新做",
                english: "batch: with --resume, do the entries again that have no result (status 2)")
        case .timeout:
            Message(
                chinese: "batch：每条最多的秒数（默认 60），超过的中止，只影响这一条",
                english:
                    "batch: the most seconds an entry may take (default: 60); past them it is stopped and answered so")
        case .memory:
            Message(
                chinese: "batch：每个工作进程最多的内存（MB，默认 2048），超过的只影响这一条",
                english:
                    "batch: the most memory of a worker process in MB (default: 2048); past it its entry is answered so"
            )
        case .ledger:
            Message(
                chinese: "显示这份变更台账中的复核意见（见 log decide）",
                english: "show the decisions of this change ledger (see log decide)")
        case .time:
            Message(
                chinese: "log append、decide：记入的时间（默认取 SOURCE_DATE_EPOCH，再取系统时钟）",
                english: "log append, decide: the time to record (default: SOURCE_DATE_EPOCH, else the clock)")
        case .note: Message(chinese: "log decide：复核意见的文字", english: "log decide: the reviewer's words")
        case .by: Message(chinese: "log decide：复核人", english: "log decide: who decided")
        case .expect:
            Message(
                chinese: "log verify：先前记下的哈希，用于发现末尾被截去",
                english: "log verify: a hash noted before, to find a tail cut off")
        case .inputs:
            Message(
                chinese: "log verify：按 SHA-256 在文件夹中找出原文件，重新比对",
                english: "log verify: find the files there by SHA-256 and recompute")
        case .pdftotext:
            Message(
                chinese: "读取 PDF 的 poppler 程序（默认取环境变量 REPORTDIFF_PDFTOTEXT，再按 PATH 查找）",
                english: "poppler's program, for PDF (default: REPORTDIFF_PDFTOTEXT, else found on PATH)")
        case .soffice:
            Message(
                chinese: "读取 DOC、WPS、RTF、ODT 的 LibreOffice 程序（默认取 REPORTDIFF_SOFFICE，再按 PATH 查找）",
                english: "LibreOffice, for DOC, WPS, RTF and ODT (default: REPORTDIFF_SOFFICE, else found on PATH)")
        case .help: Message(chinese: "显示帮助", english: "show help")
        case .version: Message(chinese: "显示版本", english: "show the version")
        }
    }
}
