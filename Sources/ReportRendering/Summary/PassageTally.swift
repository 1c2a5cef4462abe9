// How many passages changed, by what happened to them.

import ReportDiffing

/// Counts of changed passages.
struct PassageTally {
    var modified = 0
    var added = 0
    var removed = 0
    var moved = 0
    /// Modified only by the calendar; counted apart where such changes are folded.
    var calendar = 0
    /// Modified only in punctuation; counted apart where such changes are folded.
    var punctuation = 0

    init(_ passages: [PassageChange], foldsCalendar: Bool) {
        for passage in passages {
            switch passage.operation {
            case .modified where foldsCalendar && passage.nature == .calendar: calendar += 1
            case .modified where foldsCalendar && passage.nature == .punctuation: punctuation += 1
            case .modified: modified += 1
            case .added: added += 1
            case .removed: removed += 1
            case .moved: moved += 1
            }
        }
    }
}

extension Narration {
    /// The counts in words, zeros left out.
    func tally(_ tally: PassageTally) -> String {
        let parts = [
            tally.modified > 0 ? say("修改\(tally.modified)句", "\(tally.modified) modified") : nil,
            tally.added > 0 ? say("新增\(tally.added)句", "\(tally.added) added") : nil,
            tally.removed > 0 ? say("删去\(tally.removed)句", "\(tally.removed) removed") : nil,
            tally.moved > 0 ? say("移动\(tally.moved)句", "\(tally.moved) moved") : nil,
            tally.calendar > 0 ? say("仅年份日期顺延\(tally.calendar)句", "\(tally.calendar) only rolled on in date") : nil,
            tally.punctuation > 0 ? say("仅标点变化\(tally.punctuation)句", "\(tally.punctuation) in punctuation only") : nil,
        ]
        return parts.compactMap { $0 }.joined(separator: say("，", ", "))
    }
}
