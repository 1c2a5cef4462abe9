// Reworded labels, captions and headings.

import ReportDiffing
import UnicodeText

/// The changes of labels; nothing where there are none.
struct LabelsPart {
    private let labels: [LabelChange]
    private let badges: ChangeBadges
    private let narration: Narration

    init(_ labels: [LabelChange], badges: ChangeBadges, narration: Narration) {
        self.labels = labels
        self.badges = badges
        self.narration = narration
    }

    func nodes() -> [HTMLNode] {
        if labels.isEmpty { return [] }
        return [
            .tag("h2", text: narration.labelsHeading), .tag("ul", class: "labels", [], labels.map(node)),
        ]
    }

    private func node(_ label: LabelChange) -> HTMLNode {
        let marks = [
            HTMLAttribute("data-change", "label"), HTMLAttribute("data-operation", label.operation.rawValue),
            HTMLAttribute("tabindex", "-1"),
        ]
        var content: [HTMLNode] = [
            .link(to: label.id, class: "mark", [.text(narration.mark(label.operation))]),
            .tag("span", class: "muted", text: narration.labelled(narration.name(label.kind), "")),
        ]
        if let old = label.old { content.append(.tag("del", [HTMLAttribute("lang", "zh-CN")], [.text(old.text)])) }
        if label.old != nil, label.new != nil { content.append(.text(" ")) }
        if let new = label.new { content.append(.tag("ins", [HTMLAttribute("lang", "zh-CN")], [.text(new.text)])) }
        content += OutlineMarkup.inline(narration.places(old: label.old?.location, new: label.new?.location))
        return .tag(
            "li", class: "label" + (label.findings.isEmpty ? "" : " has-findings"), id: label.id, marks,
            content + badges.nodes(label.findings, label.decision))
    }
}
