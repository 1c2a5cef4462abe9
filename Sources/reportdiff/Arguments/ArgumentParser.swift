// Understands the words of a command line.

import AnnualReportDiff

/// Parses command lines: options may stand anywhere, `--` ends them, `--option=value` and `--option value` are one. Behind
/// a command that git calls nothing is an option: what stands there are the names of files in somebody's repository.
struct ArgumentParser {
    private let narration: Narration

    init(_ narration: Narration) {
        self.narration = narration
    }

    /// The language asked for, found without judging the rest, because errors are told in it.
    static func language(_ arguments: [Argument]) -> Language {
        var scanner = ArgumentScanner(arguments)
        while let part = scanner.next() {
            if case .option(let name, let value) = part, name == OptionName.lang.long {
                return (value ?? scanner.value()).flatMap { Language(rawValue: $0.text) } ?? .chinese
            }
            if case .option(let name, nil) = part, OptionName(written: name)?.value != nil { _ = scanner.value() }
        }
        return .chinese
    }

    /// What the words mean.
    func parse(_ arguments: [Argument]) throws(Trouble) -> Invocation {
        var invocation = Invocation()
        var scanner = ArgumentScanner(arguments)
        while let part = scanner.next() {
            switch part {
            case .option(let name, let value): try take(name, value, &scanner, into: &invocation)
            case .command(let command): invocation.named = command
            case .word(let word): invocation.words.append(word)
            }
        }
        if !invocation.has(.help), !invocation.has(.version) { try check(invocation) }
        return invocation
    }

    private func take(
        _ name: String, _ given: Argument?, _ scanner: inout ArgumentScanner, into invocation: inout Invocation
    ) throws(Trouble) {
        guard let option = OptionName(written: name) else { throw unknown(name) }
        guard option.value != nil else {
            if given != nil { throw Trouble(subject: name, reason: narration.say("这个选项不带值", "takes no value")) }
            invocation.options[option, default: []].append(Argument(""))
            return
        }
        guard let value = given ?? scanner.value(), !value.bytes.isEmpty else {
            throw Trouble(subject: name, reason: narration.say("缺少值", "a value is missing"))
        }
        let values =
            option.isList ? value.bytes.split(separator: UInt8(ascii: ",")).map { Argument(bytes: $0) } : [value]
        for value in values where !option.choices.isEmpty && !option.choices.contains(value.text) {
            let choices = narration.joined(option.choices)
            throw Trouble(
                subject: name,
                reason: narration.say(
                    "没有\(narration.quoted(value.text))这个值，可用的有：\(choices)",
                    "there is no \(narration.quoted(value.text)); choose from: \(choices)"))
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
        for option in ConversionProgram.allCases.map({ OptionName($0) }) {
            guard let path = invocation.path(option), path.bytes.contains(UInt8(ascii: "/")), !path.isAbsolute else {
                continue
            }
            throw Trouble(
                subject: option.long,
                reason: narration.say(
                    "\(path.printed) 不是从根目录起的完整路径", "\(path.printed) is no path from the root"))
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
            case .textconv: GitWords.file(of: invocation.words.map(\.path)) != nil
            case .gitDriver: GitWords(invocation.words.map(\.path)) != nil
            case .help: count <= 1
            }
        if !isRight { throw wrongCount(invocation) }
        if !invocation.command.isForGit, invocation.words.count(where: \.isDash) > 1 {
            throw Trouble(
                subject: "-", reason: narration.say("标准输入只能读一次", "standard input can be read only once"))
        }
    }

    private func wrongCount(_ invocation: Invocation) -> Trouble {
        let count = invocation.words.count
        let usage = invocation.command.usage[0]
        // Lines of configuration once had them there.
        let hint =
            invocation.command.isForGit
            ? narration.say(
                "；选项须写在 \(invocation.command.rawValue) 之前", "; options stand before \(invocation.command.rawValue)")
            : ""
        return Trouble(
            subject: invocation.command.rawValue,
            reason: narration.say(
                "文件数不对（给出 \(count) 个）；用法：\(usage)", "wrong number of files (\(count)); usage: \(usage)") + hint)
    }
}
