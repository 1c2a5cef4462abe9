// The part that shows what happened to the narrative, section by section.

import PassageEditing
import ReportDiffing
import ReportModel
import UnicodeText

/// The changed passages by section; in year mode changes of the calendar or of punctuation alone are folded.
struct TextOutline {
    private let result: ChangeReport
    private let narration: Narration
    private let isFull: Bool

    init(_ result: ChangeReport, _ narration: Narration, isFull: Bool) {
        self.result = result
        self.narration = narration
        self.isFull = isFull
    }

    func blocks() -> [OutlineBlock] {
        let sections = PassageSection.all.flatMap(blocks)
        let opening = opening()
        if sections.isEmpty, opening.isEmpty { return [] }
        return [heading()] + opening + sections + TextFiguresTable(result, narration).blocks()
    }

    /// What changed in each section, in numbers, for formats that show the passages in their own way.
    func overview() -> [OutlineBlock] {
        let items = PassageSection.all.compactMap { section -> OutlineItem? in
            let changes = result.diff.passages.filter { $0.section == section }
            return changes.isEmpty ? nil : OutlineItem([heading(section, changes)])
        }
        let opening = opening()
        if items.isEmpty, opening.isEmpty { return [] }
        let list: [OutlineBlock] = items.isEmpty ? [] : [.list(items)]
        return [heading()] + opening + list + TextFiguresTable(result, narration).blocks()
    }

    private func heading() -> OutlineBlock { .heading(level: 2, StyledText(narration.textHeading)) }

    private func opening() -> [OutlineBlock] {
        let moved = sectionItems()
        return (importantLine().map { [.paragraph($0)] } ?? []) + (moved.isEmpty ? [] : [.list(moved)])
    }

    /// What a reviewer must see first, counted by reason; the rest counted as one.
    private func importantLine() -> StyledText? {
        let passages = result.diff.passages
        let important = passages.filter { $0.importance.level == .high }
        if important.isEmpty { return nil }
        var counts: [(reason: String, count: Int)] = []
        for change in important {
            let reason = narration.say(change.importance.reason)
            if let index = counts.firstIndex(where: { $0.reason == reason }) {
                counts[index].count += 1
            } else {
                counts.append((reason, 1))
            }
        }
        let parts = counts.map { narration.say("\($0.reason)\($0.count)处", "\($0.reason) (\($0.count))") }
        let rest = passages.count - important.count
        return StyledText(
            narration.say("先看：", "Look first at: ") + parts.joined(separator: narration.say("、", ", "))
                + narration.say("；其余\(rest)处。", "; the other \(rest) matter less."))
    }

    /// Sections that came, went or changed places as a whole.
    private func sectionItems() -> [OutlineItem] {
        result.diff.sections.filter { [.added, .removed, .moved].contains($0.status) }.map { section in
            let side = section.new ?? section.old
            let heading = side.map { side in side.number.map { "\($0)、\(side.title)" } ?? side.title } ?? ""
            return OutlineItem([
                StyledText(
                    narration.labelled(narration.say("章节", "Section ") + narration.name(section.status), heading))
                    + narration.places(old: section.old?.location, new: section.new?.location)
            ])
        }
    }

    private func blocks(_ section: PassageSection) -> [OutlineBlock] {
        let changes = result.diff.passages.filter { $0.section == section }
        let unchanged = isFull ? result.diff.unchanged.filter { $0.section == section } : []
        if changes.isEmpty, unchanged.isEmpty { return [] }
        let folds = result.diff.mode == .year && !isFull
        let folded = folds ? changes.filter(isFoldable) : []
        let shown = folds ? changes.filter { !isFoldable($0) } : changes
        var blocks: [OutlineBlock] = [.heading(level: 3, heading(section, changes))]
        if !shown.isEmpty { blocks.append(.list(shown.map(item))) }
        blocks += fold(folded, .calendar) + fold(folded, .punctuation)
        if !unchanged.isEmpty { blocks.append(.list(unchanged.map(item))) }
        return blocks
    }

    private func isFoldable(_ change: PassageChange) -> Bool {
        change.operation == .modified && (change.nature == .calendar || change.nature == .punctuation)
    }

    private func heading(_ section: PassageSection, _ changes: [PassageChange]) -> StyledText {
        let tally = narration.tally(PassageTally(changes, foldsCalendar: result.diff.mode == .year))
        var text = StyledText(narration.name(section))
        var facts = tally.isEmpty ? [] : [tally]
        if let carried = result.diff.carriedOver.first(where: { $0.section == section }), carried.total > 0 {
            let percent = carried.characters * 100 / carried.total
            facts.append(narration.say("沿用上年\(percent)%的文字", "\(percent)% of the text carried over"))
        }
        text.append(facts.isEmpty ? "" : narration.bracketed(facts.joined(separator: narration.say("；", "; "))), .muted)
        return text
    }

    private func fold(_ changes: [PassageChange], _ nature: PassageChange.Nature) -> [OutlineBlock] {
        let folded = changes.filter { $0.nature == nature }
        if folded.isEmpty { return [] }
        let line =
            nature == .calendar
            ? narration.say("另有\(folded.count)句仅年份、日期顺延。", "\(folded.count) more only rolled on in year or date.")
            : narration.say("另有\(folded.count)句仅标点变化。", "\(folded.count) more changed in punctuation only.")
        return [.folded(StyledText(line), [.list(folded.map(item))])]
    }

    private func item(_ passage: UnchangedPassage) -> OutlineItem {
        OutlineItem(
            mark: StyledText(narration.say("同", "="), .muted),
            [
                StyledText(passage.new.text, .muted)
                    + narration.places(old: passage.old.location, new: passage.new.location)
            ])
    }

    private func item(_ change: PassageChange) -> OutlineItem {
        var text = StyledText()
        for edit in change.edits { text.append(edit.text, style(edit.operation, of: change)) }
        // Between years nearly every sentence has new figures; only what is rarer is worth a word.
        let isNotable = change.importance.level == .high && (result.diff.mode == .draft || change.quantities.isEmpty)
        let reason = isNotable ? narration.bracketed(narration.say(change.importance.reason)) : ""
        let line = text + joined(change) + StyledText(reason, .emphasis)
        let lines = [line + narration.places(old: change.old?.location, new: change.new?.location)]
        return OutlineItem(mark: mark(change.operation), lines + narration.lines(change.decision))
    }

    /// A passage that is new or gone as a whole is told by its mark; signs around all of it would only be in the way.
    private func style(_ operation: Edit.Operation, of change: PassageChange) -> SpanStyle {
        switch (operation, change.operation) {
        case (.equal, _), (_, .added), (_, .removed): .plain
        case (.delete, _): .deleted
        case (.insert, _): .inserted
        }
    }

    private func mark(_ operation: ReportDiffing.Operation) -> StyledText {
        let style: SpanStyle =
            switch operation {
            case .added: .inserted
            case .removed: .deleted
            case .modified, .moved: .strong
            }
        return StyledText(narration.mark(operation), style)
    }

    private func joined(_ change: PassageChange) -> StyledText {
        let parts = (change.old?.parts ?? 1, change.new?.parts ?? 1)
        if parts == (1, 1) { return StyledText() }
        return StyledText(
            narration.bracketed(narration.say("\(parts.0)句变为\(parts.1)句", "\(parts.0) sentences became \(parts.1)")),
            .muted)
    }
}
