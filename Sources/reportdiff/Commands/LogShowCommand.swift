// `reportdiff log show LEDGER`

import AnnualReportDiff
import ChangeLedger

/// Prints a ledger for a reader.
struct LogShowCommand {
    let session: Session

    private var narration: Narration { session.narration }

    /// Its lines, then whether it is whole; what stands behind a broken line is not shown.
    func run(_ words: [Argument]) throws(Trouble) -> CommandOutcome {
        var lines: [LedgerLine] = []
        let ledger = try session.ledger(words[0].path) { lines.append($0) }
        var standing: [String: Int] = [:]
        for line in lines {
            if case .decision(let record) = line.entry { standing[record.id] = line.number }
        }
        var text = ""
        for line in lines {
            let head = narration.say("第\(line.number)行", "line \(line.number)") + "  \(line.time)  "
            var said: [String]
            switch line.entry {
            case .comparison(let record): said = comparison(record)
            case .decision(let record): said = decision(record, replacedBy: standing[record.id], line)
            }
            said[0] = head + said[0]
            if let torn = line.torn {
                said.append(
                    "  "
                        + narration.say(
                            "写入前清除了残行（\(torn.bytes)字节，SHA-256 \(torn.sha256)）",
                            "a torn line was cut off before (\(torn.bytes) bytes, SHA-256 \(torn.sha256))"))
            }
            text += said.map { VisibleText.of($0) + "\n" }.joined() + "\n"
        }
        text += narration.sentence(ledger) + "\n"
        return CommandOutcome(output: Array(text.utf8), status: 0)
    }

    private func comparison(_ record: ComparisonRecord) -> [String] {
        var asked = record.options.ignore.map { narration.say("不计 \($0)", "ignoring \($0)") }
        if record.options.mode != "auto" { asked.append("--mode \(record.options.mode)") }
        if record.options.tracked != "accepted" { asked.append("--tracked \(record.options.tracked)") }
        let mode =
            record.mode == .year
            ? narration.say("年度对比", "year against year") : narration.say("稿本对比", "draft against draft")
        let tools = [record.tool, record.converter].compactMap { $0 }.map { "\($0.name) \($0.version)" }
        return [
            ([mode] + asked).joined(separator: narration.say("，", ", ")) + "  [\(tools.joined(separator: ", "))]",
            "  " + narration.say("旧：", "old: ") + file(record.old),
            "  " + narration.say("新：", "new: ") + file(record.new),
            "  " + counts(record.summary),
            "  "
                + narration.say(
                    "变化清单 SHA-256 \(record.changes.sha256)", "list of changes: SHA-256 \(record.changes.sha256)"),
        ]
    }

    private func file(_ file: RecordedFile) -> String {
        let year = file.year.map { narration.say("\($0)年", "\($0)") }
        let identity = [file.agency, year].compactMap { $0 }.joined(separator: " ")
        return "\(file.name)  \(identity)  SHA-256 \(file.sha256)"
    }

    private func counts(_ summary: RecordedSummary) -> String {
        let (cells, labels) = (summary.cells.total, summary.labels.total)
        let (passages, findings) = (summary.passages.total, summary.findings.total)
        let (rows, margins) = (summary.rows.total, summary.margins.total)
        let others = [(rows, narration.say("整行", "rows")), (margins, narration.say("正文以外", "beside the text"))]
        let more = others.filter { $0.0 > 0 }.map { narration.say("，\($0.1)\($0.0)", ", \($0.1) \($0.0)") }.joined()
        let all = cells + labels + passages + rows + margins
        return narration.say(
            "变化\(all)处：表格数字\(cells)，表格文字和标题\(labels)，正文\(passages)\(more)；问题\(findings)个",
            "changes: \(all) (figures \(cells), labels and headings \(labels), passages \(passages)\(more)); "
                + "findings: \(findings)")
    }

    private func decision(_ record: DecisionRecord, replacedBy last: Int?, _ line: LedgerLine) -> [String] {
        var text = "\(narration.words(record.verdict))  \(record.id)"
        if let by = record.by { text += "  \(by)" }
        if let last, last != line.number {
            text += "  " + narration.say("（已由第\(last)行取代）", "(replaced by line \(last))")
        }
        return [text] + (record.note.map { ["  \($0)"] } ?? [])
    }
}
