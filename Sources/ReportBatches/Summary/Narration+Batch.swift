// What a batch did, in sentences.

import ReportRendering

extension Narration {
    /// The summary of a batch, a sentence a line; the same for the same input.
    public func summary(_ tally: BatchTally, isInspection: Bool, showsFindings: Bool) -> [String] {
        var lines = [isInspection ? readings(tally) : comparisons(tally)]
        if tally.resumed > 0 {
            lines.append(
                say("其中\(tally.resumed)条取自先前的输出。", "\(tally.resumed) of them stand in the earlier output."))
        }
        if !isInspection, showsFindings { lines.append(findings(tally)) }
        if tally.statuses[2] > 0 { lines.append(failures(tally)) }
        let repeated = tally.repeated
        if repeated.count > 0 {
            let names =
                joined(repeated.named.map(quoted)) + (repeated.count > repeated.named.count ? say("等", ", …") : "")
            lines.append(
                say(
                    "有\(repeated.count)条的编号与前面的重复，照样保留：\(names)。",
                    "Ids that stood before, kept as they are: \(repeated.count) (\(names))."))
        }
        if repeated.isBounded {
            lines.append(
                say(
                    "编号太多，只在前\(RepeatedIDs.maximum)个中查找重复。",
                    "Repeated ids were looked for among the first \(RepeatedIDs.maximum) only."))
        }
        return lines
    }

    /// What is said when a batch is interrupted; `canResume` where its output can be gone on with.
    public func interrupted(after entries: Int, canResume: Bool) -> String {
        let advice = canResume ? say("，都是完整的；可用 --resume 接着做", ", all of them whole; --resume goes on from there") : ""
        return say("已中断，做完\(entries)条\(advice)。", "Interrupted after \(entries) entries\(advice).")
    }

    /// How long a batch took, which is told beside the summary and is no part of any output.
    public func duration(_ seconds: Double, entries: Int) -> String {
        let rate = seconds > 0 ? Int((Double(entries) / seconds).rounded()) : entries
        return say("用时\(tenths(seconds))秒，每秒\(rate)条。", "\(tenths(seconds)) s, \(rate) entries a second.")
    }

    private func comparisons(_ tally: BatchTally) -> String {
        let counts = tally.statuses
        return say(
            "共\(tally.entries)对报告：有变化\(counts[1])对，没有变化\(counts[0])对，未能比较\(counts[2])对。",
            "Pairs: \(tally.entries); differing: \(counts[1]), equal: \(counts[0]), not compared: \(counts[2]).")
    }

    private func readings(_ tally: BatchTally) -> String {
        say(
            "共\(tally.entries)份文件：读出\(tally.statuses[0])份，未能读出\(tally.statuses[2])份。",
            "Files: \(tally.entries); read: \(tally.statuses[0]), not read: \(tally.statuses[2]).")
    }

    private func findings(_ tally: BatchTally) -> String {
        let total = tally.findings.values.reduce(0, +)
        guard total > 0 else { return say("没有发现需要核对之处。", "Nothing to be checked was found.") }
        let rules = joined(ranked(tally.findings).map { "\($0.key) \($0.value)" })
        return say("需要核对\(total)处：\(rules)。", "Findings: \(total) (\(rules)).")
    }

    private func failures(_ tally: BatchTally) -> String {
        var causes = ranked(tally.causes).map { say("\($0.key)（\($0.value)）", "\($0.key) (\($0.value))") }
        if tally.otherCauses > 0 {
            causes.append(say("其他原因（\(tally.otherCauses)）", "other causes (\(tally.otherCauses))"))
        }
        let text = causes.joined(separator: say("；", "; "))
        return say("失败的原因：\(text)。", "Causes of failure: \(text).")
    }

    /// The most frequent first, equal ones in the order of their characters.
    private func ranked(_ counts: [String: Int]) -> [(key: String, value: Int)] {
        counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    }

    private func tenths(_ seconds: Double) -> String {
        let tenths = Int((seconds * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }
}
