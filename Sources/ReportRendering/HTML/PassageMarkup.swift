// One passage of the two narratives, both sides beside each other.

import PassageEditing
import ReportDiffing
import ReportModel
import UnicodeText

/// Prints passages.
struct PassageMarkup {
    let mode: ComparisonMode
    let badges: ChangeBadges
    let narration: Narration

    /// The filter a change belongs to.
    static func kind(_ change: PassageChange) -> String {
        switch change.nature {
        case .figures: "figures"
        case .calendar, .punctuation: "calendar"
        case .wording: "wording"
        }
    }

    /// The anchor of the place a moved passage stood at.
    static func origin(_ change: PassageChange) -> String { "from-\(change.id)" }

    /// A line of the narratives.
    func node(_ row: ProseRow) -> HTMLNode {
        switch row {
        case .unchanged(let passage): unchanged(passage)
        case .change(let change): changed(change)
        case .origin(let change): origin(change)
        }
    }

    private func unchanged(_ passage: UnchangedPassage) -> HTMLNode {
        let both = [HTMLAttribute("lang", "zh-CN")]
        return .tag(
            "div", class: "same", [],
            [
                .tag("p", both, [.text(passage.new.text)]),
                .tag("small", [], OutlineMarkup.inline(places(passage.old.location, passage.new.location))),
            ])
    }

    private func places(_ old: SourceLocation?, _ new: SourceLocation?) -> StyledText {
        narration.places(old: old, new: new)
    }

    private func changed(_ change: PassageChange) -> HTMLNode {
        let kind = Self.kind(change)
        let classes = ["pair", change.operation.rawValue, kind] + (change.findings.isEmpty ? [] : ["has-findings"])
        let marks = [
            HTMLAttribute("data-change", "passage"), HTMLAttribute("data-operation", change.operation.rawValue),
            HTMLAttribute("data-nature", change.nature.rawValue), HTMLAttribute("tabindex", "-1"),
        ]
        let mark = HTMLNode.link(to: change.id, class: "mark", [.text(narration.mark(change.operation))])
        return .tag(
            "div", class: classes.joined(separator: " "), id: change.id, marks,
            [mark, side(change, .old), side(change, .new)] + facts(change))
    }

    // MARK: The sides

    private func side(_ change: PassageChange, _ side: Finding.Side) -> HTMLNode {
        guard let text = side == .old ? change.old : change.new else {
            let words = side == .old ? narration.absentOld : narration.absentNew
            return .tag("div", class: "side \(side.rawValue) absent", [], [.tag("p", class: "muted", text: words)])
        }
        let kept: Edit.Operation = side == .old ? .delete : .insert
        let edits = change.edits.filter { $0.operation == .equal || $0.operation == kept }.map(edit)
        var remarks: [HTMLNode] = [.tag("small", class: "place", [], place(text))]
        if change.operation == .moved, side == .old {
            remarks.append(
                .link(
                    to: Self.origin(change), class: "move",
                    [.text("↕ \(narration.movedHere) · \(narration.toOldPlace)")]))
        }
        return .tag(
            "div", class: "side \(side.rawValue)", [],
            [.unseen(narration.labelled(narration.name(side), "")), .tag("p", [HTMLAttribute("lang", "zh-CN")], edits)]
                + remarks)
    }

    private func edit(_ edit: Edit) -> HTMLNode {
        switch edit.operation {
        case .equal: .text(edit.text)
        case .delete: .tag("del", text: edit.text)
        case .insert: .tag("ins", text: edit.text)
        }
    }

    private func place(_ side: PassageChange.Side) -> [HTMLNode] {
        side.location.map { [.text(narration.place($0))] } ?? []
    }

    private func origin(_ change: PassageChange) -> HTMLNode {
        let link = HTMLNode.link(
            to: change.id, class: "move", [.text("↕ \(narration.movedAway) · \(narration.toNewPlace)")])
        let text = change.old.map { $0.text } ?? ""
        let old = HTMLNode.tag(
            "div", class: "side old", [],
            [
                .unseen(narration.labelled(narration.name(.old), "")),
                .tag("p", class: "gone", [HTMLAttribute("lang", "zh-CN")], [.text(text)]),
                .tag("small", class: "place", [], change.old.map(place) ?? []),
            ])
        let mark = HTMLNode.link(to: change.id, class: "mark", [.text(narration.mark(.moved))])
        return .tag(
            "div", class: "pair origin \(Self.kind(change))", id: Self.origin(change),
            [HTMLAttribute("tabindex", "-1")],
            [mark, old, .tag("div", class: "side new absent", [], [.tag("p", [], [link])])])
    }

    // MARK: Below the sides

    /// Why a change comes first; between years nearly every sentence has new figures, so that is not worth a word.
    private func reason(_ change: PassageChange) -> [HTMLNode] {
        let isNotable = change.importance.level == .high && (mode == .draft || change.quantities.isEmpty)
        return isNotable ? [.tag("em", class: "badge", text: narration.say(change.importance.reason))] : []
    }

    private func facts(_ change: PassageChange) -> [HTMLNode] {
        var nodes: [HTMLNode] = reason(change)
        nodes += change.quantities.compactMap(narration.quantity).map {
            .tag("span", class: "quantity", text: $0)
        }
        let parts = (change.old?.parts ?? 1, change.new?.parts ?? 1)
        if parts != (1, 1) {
            let words = narration.say("\(parts.0)句变为\(parts.1)句", "\(parts.0) sentences became \(parts.1)")
            nodes.append(.tag("span", class: "quantity", text: words))
        }
        nodes += badges.nodes(change.findings, change.decision)
        if nodes.isEmpty { return [] }
        return [.tag("div", class: "facts", [], Array(nodes.map { [$0] }.joined(separator: [.text(" ")])))]
    }
}
