// What a folder's files lack to stand in a pair, in sentences.

import ReportRendering

extension Narration {
    /// The sentence of a remark, without the file's name.
    public func sentence(_ remark: PairingRemark) -> String {
        switch remark.reason {
        case .unreadable(let reason): reason
        case .noAgency: say("标题里没有机关名称，无法配对", "not paired: the title names no body")
        case .noYear: say("标题里没有年度，无法配对", "not paired: the title names no year")
        case .ambiguousAgency(let first, let second):
            say(
                "机关名称不全，可能是\(quoted(first))，也可能是\(quoted(second))，无法配对",
                "not paired: the body may be \(quoted(first)) or \(quoted(second))")
        case .sameYear(let file):
            say(
                "同一机关同一年度已有 \(file.printed)，没有用这一份",
                "not used: \(file.printed) is of the same body and year")
        case .onlyYear(let year):
            say("该机关只有\(year)年的报告，无法配对", "not paired: the only report of its body, for \(year)")
        case .gap(let old, let new):
            say(
                "缺少\(missing(old, new))年的报告，没有与\(old)年的配对",
                "not paired with \(old): the report for \(missing(old, new)) is missing")
        }
    }

    /// How many files could not be paired, by reason; empty where all could.
    public func summary(_ remarks: [PairingRemark]) -> [String] {
        if remarks.isEmpty { return [] }
        let kinds: [(String, (PairingRemark.Reason) -> Bool)] = [
            (say("不是能读的报告", "no readable report"), { if case .unreadable = $0 { true } else { false } }),
            (say("没有机关名称", "no body"), { $0 == .noAgency }),
            (say("没有年度", "no year"), { $0 == .noYear }),
            (
                say("机关名称不能确定", "body uncertain"),
                { if case .ambiguousAgency = $0 { true } else { false } }
            ),
            (say("同一年度另有文件", "another file for the year"), { if case .sameYear = $0 { true } else { false } }),
            (say("只有一个年度", "a single year"), { if case .onlyYear = $0 { true } else { false } }),
            (say("缺上一年度", "the year before is missing"), { if case .gap = $0 { true } else { false } }),
        ]
        let counts = kinds.map { name, fits in (name, remarks.count { fits($0.reason) }) }.filter { $0.1 > 0 }
        let text = joined(counts.map { say("\($0.0) \($0.1)", "\($0.0) \($0.1)") })
        return [say("未能配对\(remarks.count)处：\(text)。", "Not paired: \(remarks.count) (\(text)).")]
    }

    private func missing(_ old: Int, _ new: Int) -> String {
        new == old + 2 ? "\(old + 1)" : say("\(old + 1)至\(new - 1)", "\(old + 1) to \(new - 1)")
    }
}
