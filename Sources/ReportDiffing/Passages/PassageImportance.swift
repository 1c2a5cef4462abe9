// Judges how soon a reviewer should see a change of the text.

import PassageEditing

/// Weighs changes of passages.
enum PassageImportance {
    /// Words whose coming or going turns a sentence's meaning or force.
    private static let forceful = [
        "应当", "可以", "必须", "不得", "禁止", "全部", "部分", "不", "未", "无", "没有", "尚", "均", "严禁", "原则上",
    ]

    /// The importance of a change with its reason.
    static func of(
        operation: Operation, nature: PassageChange.Nature, edits: [Edit], isSame: Bool, mode: ComparisonMode
    ) -> Importance {
        if operation == .moved, isSame { return .low("移动", "moved") }
        switch nature {
        case .punctuation: return .low("标点", "punctuation")
        case .calendar:
            return mode == .year ? .low("年份日期", "the calendar") : .high("日期", "a date")
        case .figures, .wording: break
        }
        let changed = edits.filter { $0.operation != .equal }.map(\.text)
        if let reason = particulars(changed) { return reason }
        switch operation {
        case .added: return .medium("新增文字", "new text")
        case .removed: return .medium("删去文字", "dropped text")
        case .modified, .moved: return .medium("文字", "wording")
        }
    }

    private static func particulars(_ changed: [String]) -> Importance? {
        if changed.contains(where: { $0.contains("〔") || $0.contains("号") && $0.contains(where: \.isNumber) }) {
            return .high("文号", "a document number")
        }
        if changed.contains(where: { $0.contains(where: { $0.isASCII && $0.isNumber }) }) {
            return .high("文中数字", "a figure in the text")
        }
        let isShort = changed.allSatisfy { $0.count <= 8 }
        if isShort, changed.contains(where: { text in forceful.contains { text.contains($0) } }) {
            return .high("否定或义务用语", "a negation or an obligation")
        }
        return changed.contains { $0.contains("《") } ? .medium("文件名称", "the name of a document") : nil
    }
}
