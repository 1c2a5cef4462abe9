// Gathers what a redline shows, from the changes, the unchanged passages and the headings.

import PassageEditing
import ReportDiffing
import ReportModel

/// The items of a redline; together they are all elements of both sides, each once.
struct RedlineItems {
    private let old: NarrativeFlow
    private let new: NarrativeFlow
    private let result: ChangeReport
    /// The items, in no order.
    private(set) var items: [RedlineItem] = []

    init(_ result: ChangeReport, old: NarrativeFlow, new: NarrativeFlow) {
        self.old = old
        self.new = new
        self.result = result
        for passage in result.diff.unchanged { add(passage) }
        for change in result.diff.passages { add(change) }
        addHeadings()
    }

    private mutating func add(_ passage: UnchangedPassage) {
        let isDisregarded = !passage.old.text.utf8.elementsEqual(passage.new.text.utf8)
        add(passage.old, passage.new, [Edit(.equal, passage.new.text)], nil, isDisregarded: isDisregarded)
    }

    private mutating func add(_ change: PassageChange) {
        add(change.old, change.new, change.edits, .passage(change), isMoved: change.operation == .moved)
    }

    private mutating func add(
        _ before: PassageChange.Side?, _ after: PassageChange.Side?, _ edits: [Edit], _ change: Change?,
        isMoved: Bool = false, isDisregarded: Bool = false
    ) {
        let left = before.flatMap { old.elements(ofPassages: $0.indexes) }
        let right = after.flatMap { new.elements(ofPassages: $0.indexes) }
        if (left == nil) == (before == nil), (right == nil) == (after == nil) {
            items.append(
                RedlineItem(
                    old: left, new: right, edits: edits, change: change, isMoved: isMoved,
                    isDisregarded: isDisregarded))
        } else {
            // Passages joined across a heading cannot stand in one place; they are shown as gone and come.
            for index in before?.indexes ?? 0..<0 { addAlone(old.passages[index], .delete, change) }
            for index in after?.indexes ?? 0..<0 { addAlone(new.passages[index], .insert, change) }
        }
    }

    private mutating func addAlone(_ element: Int, _ operation: Edit.Operation, _ change: Change?) {
        let range = element..<element + 1
        let text = operation == .delete ? old.elements[element].text : new.elements[element].text
        items.append(
            RedlineItem(
                old: operation == .delete ? range : nil, new: operation == .delete ? nil : range,
                edits: [Edit(operation, text)], change: change))
    }

    // MARK: Headings

    private mutating func addHeadings() {
        let labels = result.diff.labels.filter { $0.kind == .heading }
        let byPlace = Dictionary(labels.map { ([$0.old?.location, $0.new?.location], $0) }) { first, _ in first }
        var unpaired = Array(result.old.report.sections.indices)
        var next = 0
        for section in result.diff.sections {
            let before = section.old.flatMap { side in
                unpaired.firstIndex { isSide(side, of: result.old.report.sections[$0]) }.map { unpaired.remove(at: $0) }
            }
            let after = section.new == nil ? nil : next
            if section.new != nil { next += 1 }
            addHeading(
                before.map { old.headings[$0] }, after.map { new.headings[$0] },
                byPlace[[section.old?.location, section.new?.location]])
        }
    }

    private func isSide(_ side: SectionChange.Side, of section: Section) -> Bool {
        side.title == section.title && side.number == section.number && side.location == section.location
    }

    private mutating func addHeading(_ before: Int?, _ after: Int?, _ label: LabelChange?) {
        let texts = (before.map { old.elements[$0].text }, after.map { new.elements[$0].text })
        let edits: [Edit] =
            switch texts {
            case (let before?, let after?): PassageEditor.compare(old: before, new: after).edits
            case (let before?, nil): [Edit(.delete, before)]
            case (nil, let after?): [Edit(.insert, after)]
            case (nil, nil): []
            }
        items.append(
            RedlineItem(
                old: before.map { $0..<$0 + 1 }, new: after.map { $0..<$0 + 1 }, edits: edits,
                change: label.map { .label($0) }))
    }
}
