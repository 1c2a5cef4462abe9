// `reportdiff log decide LEDGER ID accept|query|reject`

import AnnualReportDiff
import ChangeLedger

/// Adds a reviewer's decision on a change or finding to a ledger.
struct LogDecideCommand {
    let invocation: Invocation
    let session: Session

    /// The number and hash of the new line.
    func run(_ words: [Argument]) throws(Trouble) -> CommandOutcome {
        let narration = session.narration
        guard let verdict = Decision.Verdict(rawValue: words[2].text) else {
            let known = narration.joined(Decision.Verdict.allCases.map(\.rawValue))
            throw Trouble(
                subject: words[2].text,
                reason: narration.say("没有这种决定，可用的有：\(known)", "no such verdict; there are: \(known)")
            )
        }
        let record = DecisionRecord(
            tool: LogComparison.tool, id: words[1].text, verdict: verdict, note: invocation.value(.note),
            by: invocation.value(.by))
        guard let record else {
            throw Trouble(
                subject: words[1].text,
                reason: narration.say(
                    "不是变化或问题的编号；编号是 JSON 输出中 id 的12位小写十六进制数字",
                    "not the id of a change or finding, which is the 12 lower-case hexadecimal digits JSON gives as id")
            )
        }
        let time = try LogTime(invocation: invocation, narration: narration).time()
        return try session.append(.decision(record), time: time, to: words[0].path)
    }
}
