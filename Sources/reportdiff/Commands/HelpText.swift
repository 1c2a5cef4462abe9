// The text of `help`, made from the lists of commands and options.

import AnnualReportDiff

/// Writes help.
struct HelpText {
    private let narration: Narration

    init(_ narration: Narration) {
        self.narration = narration
    }

    /// Help on all commands, or on one.
    func text(_ command: CommandName?) -> String {
        command.map(text) ?? overview()
    }

    private func overview() -> String {
        var lines = [
            narration.say(
                "reportdiff \(AnnualReports.version)：比较政府信息公开工作年度报告",
                "reportdiff \(AnnualReports.version): compare Chinese annual reports on information disclosure"),
            "", narration.say("用法", "Usage"),
        ]
        for command in CommandName.allCases {
            lines += command.usage.map { column($0, 46, command.purpose.text(in: narration.language)) }
        }
        lines += options(OptionName.allCases)
        lines += ["", status(.compare), narration.say("“-”表示标准输入。", "“-” is standard input.")]
        return lines.joined(separator: "\n") + "\n"
    }

    private func text(_ command: CommandName) -> String {
        var lines = command.usage + ["", command.purpose.text(in: narration.language)]
        lines += options(OptionName.allCases.filter { $0.commands.contains(command) })
        if command == .check { lines += rules() }
        lines += ["", status(command)]
        return lines.joined(separator: "\n") + "\n"
    }

    private func options(_ options: [OptionName]) -> [String] {
        ["", narration.say("选项", "Options")]
            + options.map { option in
                let names = [option.short, option.long].compactMap { $0 }.joined(separator: ", ")
                let head = option.value.map { "\(names) \($0)" } ?? names
                return column(head, 46, option.purpose.text(in: narration.language))
            }
    }

    private func status(_ command: CommandName) -> String {
        switch command {
        case .compare:
            narration.say("退出状态：0 没有变化，1 有变化，2 出错。", "Exit status: 0 nothing changed, 1 something did, 2 trouble.")
        case .check:
            narration.say(
                "退出状态：0 没有未认可的错误或警告，1 有，2 出错。", "Exit status: 0 no error or warning stands, 1 some do, 2 trouble.")
        case .batch:
            narration.say(
                "退出状态：各行状态中最高的一个（0 没有变化，1 有变化，2 出错）；被中断时为 128 加信号的编号，如 130。",
                "Exit status: the highest of its lines (0 nothing changed, 1 something did, 2 trouble); when interrupted 128 and the signal's number, such as 130."
            )
        case .log:
            narration.say(
                "退出状态：0 正常，1 log verify 发现台账有误或有对比未能核实，2 出错。",
                "Exit status: 0 done, 1 log verify could not confirm the ledger or a comparison, 2 trouble.")
        case .inspect, .series, .textconv, .gitDriver, .help:
            narration.say("退出状态：0 正常，2 出错。", "Exit status: 0 done, 2 trouble.")
        }
    }

    /// Every rule with its gravity and what it rests on.
    private func rules() -> [String] {
        ["", narration.say("规则", "Rules")]
            + CheckCatalog.rules.map { rule in
                let facts = [narration.name(rule.severity), basis(rule.basis)].joined(
                    separator: narration.say("，", ", "))
                return column(
                    rule.name, 32,
                    rule.documentation.text(in: narration.language) + narration.say("（\(facts)）", " (\(facts))"))
            }
    }

    private func basis(_ basis: RuleDescription.Basis) -> String {
        switch basis {
        case .official: narration.say("官方规定", "official")
        case .implied: narration.say("表格含义", "implied by the labels")
        case .heuristic: narration.say("经验判断", "heuristic")
        }
    }

    /// A term and its explanation, which goes to a line of its own where the term is long.
    private func column(_ head: String, _ width: Int, _ text: String) -> String {
        let columns = VisibleText.columns(head) + 2
        return columns < width
            ? "  \(head)\(String(repeating: " ", count: width - columns))\(text)"
            : "  \(head)\n\(String(repeating: " ", count: width))\(text)"
    }
}
