// Understands the words of a command line.

import AnnualReportDiff

/// Parses command lines: options may stand anywhere, `--` ends them, `--option=value` and `--option value` are one.
struct ArgumentParser {
    private let narration: Narration

    init(_ narration: Narration) {
        self.narration = narration
    }

    /// The language asked for, found without judging the rest, because errors are told in it.
    static func language(_ arguments: [String]) -> Language {
        for (index, word) in arguments.enumerated() {
            if word == "--" { break }
            if word.hasPrefix("--lang=") { return Language(rawValue: String(word.dropFirst(7))) ?? .chinese }
            if word == "--lang", index + 1 < arguments.count {
                return Language(rawValue: arguments[index + 1]) ?? .chinese
            }
        }
        return .chinese
    }

    /// What the words mean.
    func parse(_ arguments: [String]) throws(Trouble) -> Invocation {
        var invocation = Invocation()
        var rest = arguments[...]
        var endsOptions = false
        while let word = rest.popFirst() {
            if !endsOptions, word == "--" {
                endsOptions = true
            } else if !endsOptions, word.hasPrefix("-"), word != "-" {
                try parseOption(word, &rest, into: &invocation)
            } else if !endsOptions, invocation.named == nil, invocation.words.isEmpty,
                let command = CommandName(rawValue: word)
            {
                invocation.named = command
            } else {
                invocation.words.append(word)
            }
        }
        if !invocation.has(.help), !invocation.has(.version) { try check(invocation) }
        return invocation
    }

    private func parseOption(
        _ word: String, _ rest: inout ArraySlice<String>, into invocation: inout Invocation
    ) throws(Trouble) {
        let name = word.hasPrefix("--") ? String(word.prefix { $0 != "=" }) : word
        guard let option = OptionName.allCases.first(where: { $0.long == name || $0.short == name }) else {
            throw unknown(name)
        }
        let given = name.count < word.count ? String(word.dropFirst(name.count + 1)) : nil
        guard option.value != nil else {
            if given != nil { throw Trouble(subject: name, reason: narration.say("这个选项不带值", "takes no value")) }
            invocation.options[option, default: []].append("")
            return
        }
        guard let value = given ?? rest.popFirst(), !value.isEmpty else {
            throw Trouble(subject: name, reason: narration.say("缺少值", "a value is missing"))
        }
        let values = option.isList ? value.split(separator: ",").map(String.init) : [value]
        for value in values where !option.choices.isEmpty && !option.choices.contains(value) {
            let choices = narration.joined(option.choices)
            throw Trouble(
                subject: name,
                reason: narration.say(
                    "没有\(narration.quoted(value))这个值，可用的有：\(choices)",
                    "there is no \(narration.quoted(value)); choose from: \(choices)"))
        }
        invocation.options[option, default: []] += values
    }

    private func unknown(_ name: String) -> Trouble {
        let nearest = NearestWord.of(
            name, among: OptionName.allCases.flatMap { [$0.long] + ($0.short.map { [$0] } ?? []) })
        let hint = nearest.map { narration.say("；是否要用 \($0)？", "; did you mean \($0)?") } ?? ""
        return Trouble(subject: name, reason: narration.say("没有这个选项", "unknown option") + hint)
    }

    private func check(_ invocation: Invocation) throws(Trouble) {
        for option in OptionName.allCases where invocation.has(option) && !option.commands.contains(invocation.command)
        {
            throw Trouble(
                subject: option.long,
                reason: narration.say(
                    "命令 \(invocation.command.rawValue) 没有这个选项",
                    "the command \(invocation.command.rawValue) has no such option"))
        }
        let count = invocation.words.count
        let isRight =
            switch invocation.command {
            case .compare: count == 2
            case .inspect, .check: count >= 1
            case .batch: count == (invocation.has(.folder) ? 0 : 1)
            case .series: count >= 2
            // What belongs to an action of `log` is checked there.
            case .log: true
            case .textconv: count == 1
            case .gitDriver: GitDriverCommand.wordCounts.contains(count)
            case .help: count <= 1
            }
        if !isRight { throw wrongCount(invocation) }
        if invocation.words.count(where: { $0 == "-" }) > 1 {
            throw Trouble(
                subject: "-", reason: narration.say("标准输入只能读一次", "standard input can be read only once"))
        }
    }

    private func wrongCount(_ invocation: Invocation) -> Trouble {
        let count = invocation.words.count
        let usage = invocation.command.usage[0]
        return Trouble(
            subject: invocation.command.rawValue,
            reason: narration.say(
                "文件数不对（给出 \(count) 个）；用法：\(usage)", "wrong number of files (\(count)); usage: \(usage)"))
    }
}
