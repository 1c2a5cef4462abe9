// `reportdiff log append|verify|show|decide LEDGER …`

import AnnualReportDiff
import ChangeLedger

/// Runs one of the ledger's actions.
struct LogCommand {
    let invocation: Invocation
    let session: Session

    /// What the action has to say.
    func run() throws(Trouble) -> CommandOutcome {
        let action = try action()
        try check(action)
        let words = Array(invocation.words.dropFirst())
        switch action {
        case .append: return try LogAppendCommand(invocation: invocation, session: session).run(words)
        case .verify: return try LogVerifyCommand(invocation: invocation, session: session).run(words)
        case .show: return try LogShowCommand(session: session).run(words)
        case .decide: return try LogDecideCommand(invocation: invocation, session: session).run(words)
        }
    }

    private func action() throws(Trouble) -> LogAction {
        let known = session.narration.joined(LogAction.allCases.map(\.rawValue))
        guard let word = invocation.words.first else {
            throw Trouble(
                subject: "log", reason: session.narration.say("缺少动作，可用的有：\(known)", "what to do is missing: \(known)"))
        }
        guard let action = LogAction(rawValue: word.text) else {
            throw Trouble(
                subject: word.text,
                reason: session.narration.say("没有这个动作，可用的有：\(known)", "no such action; there are: \(known)"))
        }
        return action
    }

    private func check(_ action: LogAction) throws(Trouble) {
        let owned = Set(LogAction.allCases.flatMap(\.options))
        for option in OptionName.allCases
        where invocation.has(option) && owned.contains(option) && !action.options.contains(option) {
            throw Trouble(
                subject: option.long,
                reason: session.narration.say(
                    "命令 log \(action.rawValue) 没有这个选项", "the command log \(action.rawValue) has no such option"))
        }
        if invocation.words.count != 1 + action.words {
            throw Trouble(
                subject: "log \(action.rawValue)",
                reason: session.narration.say(
                    "参数个数不对；用法：\(action.usage)", "wrong number of words; usage: \(action.usage)"))
        }
    }
}
