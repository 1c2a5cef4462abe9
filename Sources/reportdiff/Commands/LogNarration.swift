// What is said of ledgers, in every language.

import AnnualReportDiff
import ChangeLedger

extension Narration {
    /// The sentence of an error, without the file's name.
    func sentence(_ error: LedgerError) -> String {
        switch error {
        case .file(let error): sentence(error)
        case .notALedger: say("不是变更台账，没有写入任何内容", "not a change ledger; nothing was written")
        case .broken(let fault):
            say(
                "台账的最后一行有误（\(words(fault))），没有写入任何内容；请用 log verify 检查",
                "the ledger's last line is broken (\(words(fault))); nothing was written; see log verify")
        case .lineTooLong:
            say("这一行过长，没有写入任何内容", "the line would be too long; nothing was written")
        }
    }

    /// Whether a ledger is whole, how many lines it has, and its head.
    func sentence(_ ledger: LedgerReader.Outcome) -> String {
        let (count, head) = (ledger.chain.count, ledger.chain.head)
        guard let fault = ledger.fault else {
            return say(
                "台账完好：共\(count)行，末行哈希 \(head)", "whole: \(count) line\(count == 1 ? "" : "s"), head \(head)")
        }
        return sentence(fault, line: count + 1)
            + say("；此前\(count)行完好，哈希 \(head)", "; whole before it: \(count) line\(count == 1 ? "" : "s"), head \(head)")
    }

    /// A broken line.
    func sentence(_ fault: LineFault, line: Int) -> String {
        say("台账有误：第\(line)行\(words(fault))", "broken at line \(line): \(words(fault))")
    }

    private func words(_ fault: LineFault) -> String {
        switch fault {
        case .torn:
            say(
                "是残行（没有换行符）：写入中断，或末尾被截去", "it is torn (no line feed): its writing was cut short, or the end was cut off"
            )
        case .tooLong: say("过长，不是台账的行", "too long for a line of a ledger")
        case .unsealed: say("末尾没有本行的哈希", "it does not end with its own hash")
        case .altered: say("内容被改动：与本行的哈希不符", "it was altered: its bytes do not fit its hash")
        case .malformed: say("不合台账格式", "it is no line of this format")
        case .unknownFormat(let name):
            say("是本版不认识的格式\(quoted(name))", "it is of a format this version does not know: \(quoted(name))")
        case .misnumbered(let number):
            say("的行号是\(number)：有行被删除、插入或调换", "it is numbered \(number): a line was dropped, inserted or moved")
        case .outOfPlace:
            say("所记的前一行哈希不符：有行被删除、插入、调换或替换", "it follows another line: one was dropped, inserted, moved or replaced")
        }
    }

    /// A verdict.
    func words(_ verdict: Decision.Verdict) -> String {
        switch verdict {
        case .accept: say("已认可", "accepted")
        case .query: say("待核实", "queried")
        case .reject: say("不认可", "rejected")
        }
    }

    /// Whether an expected hash is the head of a ledger, or was once.
    func expectation(_ hash: String, foundAt place: Int?, of count: Int) -> String {
        switch place {
        case nil: say("末尾被截去或被替换：没有哈希为 \(hash) 的行", "the tail was cut off or replaced: no line has the hash \(hash)")
        case count: say("末行哈希与所给的一致", "the head is the expected one")
        case let place?:
            say(
                "所给哈希是第\(place)行的；此后又增加了\(count - place)行",
                "the expected hash is that of line \(place); \(count - place) more followed since")
        }
    }

    /// What had to be repaired before a line was written; nil when nothing had.
    func repair(_ receipt: LedgerAppender.Receipt) -> String? {
        if receipt.completed {
            return say(
                "上次写入在换行符前中断；已补上换行符，原有内容未动",
                "the last write was cut short before its line feed, which was added; nothing else was touched")
        }
        return receipt.line.torn.map { torn in
            say(
                "上次写入中断，末尾留有\(torn.bytes)字节的残行；已清除并记入新行，完整的行未动",
                "the last write was cut short and left \(torn.bytes) bytes of a torn line; they were cut off, as the new line "
                    + "says; whole lines were not touched")
        }
    }

    /// Why a comparison is not confirmed.
    func sentence(
        _ outcome: Recomputation.Outcome, of record: ComparisonRecord, line: Int, by tool: ToolVersion
    ) -> String {
        let text =
            switch outcome {
            case .confirmed: say("相符", "confirmed")
            case .missing(let files):
                joined(
                    files.map { file in
                        say(
                            "找不到 \(file.name)（SHA-256 \(file.sha256)）",
                            "\(file.name) not found (SHA-256 \(file.sha256))")
                    })
            case .tampered(let parts):
                say(
                    "与台账不符（\(words(parts))）：同一版本重新比对的结果不同，记录不实",
                    "tampered with (\(words(parts))): the same version finds something else in these files")
            case .notComparable(let parts):
                say(
                    "无法判定（\(words(parts))）：由 \(words(record.tool)) 记录，\(words(tool)) 的结果不同；请用原版本核对",
                    "not comparable (\(words(parts))): recorded by \(words(record.tool)), and \(words(tool)) finds something "
                        + "else; verify with the version that wrote it")
            case .failed(let reason): say("无法重新比对：\(reason)", "cannot be recomputed: \(reason)")
            }
        return say("第\(line)行：\(text)", "line \(line): \(text)")
    }

    private func words(_ parts: [Recomputation.Part]) -> String {
        joined(
            parts.map { part in
                switch part {
                case .mode: say("模式", "mode")
                case .old: say("旧文件的名称、标题、机关或年度", "the old file's identity")
                case .new: say("新文件的名称、标题、机关或年度", "the new file's identity")
                case .summary: say("计数", "counts")
                case .changes: say("变化清单", "list of changes")
                }
            })
    }

    private func words(_ tool: ToolVersion) -> String { "\(tool.name) \(tool.version)" }
}
