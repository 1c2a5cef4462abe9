// Judges how soon a reviewer should see a change of the text.

import PassageEditing
import StatutoryForms
import UnicodeText

/// Weighs changes of passages.
enum PassageImportance {
    /// Words whose coming or going turns a sentence's meaning or force.
    private static let forceful = [
        "应当", "可以", "必须", "不得", "禁止", "严禁", "全部", "部分", "原则上", "没有", "不", "未", "无", "尚", "均", "已",
    ]
    /// Words that hold one of those without its force.
    private static let harmless = ["不断", "不仅", "不但", "不少", "无障碍", "未来", "平均", "均衡", "已经", "部分公开", "无法提供", "不予"]
    /// Signs that say as much as a word: of comparison, of shares, ticks, arrows.
    private static let signs: ScalarSet = "<>≤≥≦≧≠≈=+±×÷%‰℃→←↑↓⇒☐☑☒✓✔✗✘√○●◯□■◎"
    /// What stands in front of a person's name, and what a body's name ends with.
    private static let nameLeads = ["联系人", "负责人", "局长", "主任", "书记", "组长"]
    private static let bodyTails = ["局", "委", "办", "厅", "中心", "政府", "委员会", "办公室"]

    /// The importance of a change with its reason.
    static func of(
        operation: Operation, nature: PassageChange.Nature, edits: [Edit], isSame: Bool, mode: ComparisonMode
    ) -> Importance {
        if operation == .moved, isSame { return .low("移动", "moved") }
        switch nature {
        case .punctuation: return .low("标点", "punctuation")
        case .calendar: return mode == .year ? .low("年份日期", "the calendar") : .high("日期", "a date")
        case .figures, .wording: break
        }
        if isRenumbered(edits) { return .low("序号", "an item's ordinal") }
        if let reason = particulars(edits) { return reason }
        switch operation {
        case .added: return .medium("新增文字", "new text")
        case .removed: return .medium("删去文字", "dropped text")
        case .modified, .moved: return .medium("文字", "wording")
        }
    }

    /// Whether nothing changed but the ordinal that opens an item.
    private static func isRenumbered(_ edits: [Edit]) -> Bool {
        // An ordinal stands at the head: the first change must be within its reach.
        guard let first = edits.first, first.operation != .equal || first.text.utf8.count <= 12 else { return false }
        func opening(_ dropped: Edit.Operation) -> String {
            edits.filter { $0.operation != dropped }.map(\.text).joined()
        }
        func body(_ text: String) -> [Unicode.Scalar] {
            guard text.unicodeScalars.first.map({ LabelText.folding($0) }).map(PassageKeys.mayBeNumbered) ?? false
            else {
                return []
            }
            let folded = LabelText.folded(text)
            let length = PassageKeys.ordinalLength(folded)
            return length == 0 ? [] : Array(folded.dropFirst(length))
        }
        let before = body(opening(.insert))
        return !before.isEmpty && before == body(opening(.delete))
    }

    private static func particulars(_ edits: [Edit]) -> Importance? {
        let changed = edits.filter { $0.operation != .equal }
        let hasDigits = changed.contains { $0.text.unicodeScalars.contains { LabelText.folding($0).isDigit } }
        if hasDigits, changed.contains(where: { $0.text.holds("〔") || $0.text.holds("号") }) {
            return .high("文号", "a document number")
        }
        if hasDigits || changed.contains(where: { !QuantityReader.quantities(in: $0.text).isEmpty }) {
            return .high("文中数字", "a figure in the text")
        }
        if signs(changed, .delete) != signs(changed, .insert) { return .high("符号", "a sign") }
        if names(edits) { return .high("名称", "a name") }
        if force(changed, .delete) != force(changed, .insert) { return .high("否定或义务用语", "a negation or an obligation") }
        return changed.contains { $0.text.holds("《") } ? .medium("文件名称", "the name of a document") : nil
    }

    /// Whether a person's or a body's name was replaced.
    private static func names(_ edits: [Edit]) -> Bool {
        for (index, edit) in edits.enumerated()
        where edit.operation != .equal && edit.text.utf8.count <= 60 && edit.text.count <= 12 {
            let before = index > 0 ? edits[index - 1].text : ""
            let isReplacement =
                index + 1 < edits.count && edit.operation == .delete && edits[index + 1].operation == .insert
            guard isReplacement else { continue }
            let inserted = edits[index + 1].text
            if nameLeads.contains(where: { before.hasSuffix($0) || before.hasSuffix("\($0)：") }), inserted.count <= 4 {
                return true
            }
            if bodyTails.contains(where: { edit.text.hasSuffix($0) }),
                bodyTails.contains(where: { inserted.hasSuffix($0) })
            {
                return true
            }
        }
        return false
    }

    /// The signs in what was deleted or inserted, in order.
    private static func signs(_ changed: [Edit], _ operation: Edit.Operation) -> [Unicode.Scalar] {
        changed.filter { $0.operation == operation }.flatMap { edit in
            edit.text.unicodeScalars.map(LabelText.folding).filter(signs.contains)
        }
    }

    /// The forceful words in what was deleted or inserted, counted by word.
    private static func force(_ changed: [Edit], _ operation: Edit.Operation) -> [Int] {
        var counts = [Int](repeating: 0, count: forceful.count)
        for edit in changed where edit.operation == operation {
            let scalars = Array(edit.text.unicodeScalars)
            var index = 0
            while index < scalars.count {
                guard openings.contains(scalars[index]) else {
                    index += 1
                    continue
                }
                if let word = harmlessScalars.first(where: { scalars[index...].starts(with: $0) }) {
                    index += word.count
                } else {
                    for (place, word) in forcefulScalars.enumerated() where scalars[index...].starts(with: word) {
                        counts[place] += 1
                    }
                    index += 1
                }
            }
        }
        return counts
    }

    /// What a forceful or harmless word begins with.
    private static let openings = ScalarSet(
        String((forceful + harmless).compactMap(\.first)))
    private static let forcefulScalars = forceful.map { Array($0.unicodeScalars) }
    private static let harmlessScalars = harmless.map { Array($0.unicodeScalars) }
}
