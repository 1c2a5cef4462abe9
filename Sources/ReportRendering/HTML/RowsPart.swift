// Rows whose figures cannot all be compared, and what differs beside narrative and tables.

import ReportDiffing
import UnicodeText

/// Lists of changes that have no table and no narrative to be shown in.
struct RowsPart {
    private let badges: ChangeBadges
    private let narration: Narration

    init(badges: ChangeBadges, narration: Narration) {
        self.badges = badges
        self.narration = narration
    }

    /// The rows; nothing where there are none.
    func nodes(_ rows: [RowChange]) -> [HTMLNode] {
        if rows.isEmpty { return [] }
        let items = rows.map { row in
            item(
                row.id, "row", row.operation, named: row.label, old: row.old?.text, new: row.new?.text,
                remark: narration.say(row.importance.reason),
                OutlineMarkup.inline(narration.places(old: row.old?.location, new: row.new?.location))
                    + badges.nodes(row.findings, row.decision), hasFindings: !row.findings.isEmpty,
                address: row.address)
        }
        return [.tag("h2", text: narration.rowsHeading), .tag("ul", class: "labels", [], items)]
    }

    /// What stands beside narrative and tables; nothing where nothing differs.
    func nodes(_ margins: [MarginChange]) -> [HTMLNode] {
        if margins.isEmpty { return [] }
        let items = margins.map { margin in
            item(
                margin.id, "margin", margin.operation, named: narration.name(margin),
                old: margin.old.map(narration.shown), new: margin.new.map(narration.shown), remark: nil,
                OutlineMarkup.inline(narration.places(old: margin.old?.location, new: margin.new?.location))
                    + badges.nodes(margin.findings, margin.decision), hasFindings: !margin.findings.isEmpty)
        }
        return [.tag("h2", text: narration.marginsHeading), .tag("ul", class: "labels", [], items)]
    }

    private func item(
        _ id: String, _ kind: String, _ operation: ReportDiffing.Operation, named name: String, old: String?,
        new: String?, remark: String?, _ rest: [HTMLNode], hasFindings: Bool, address: String? = nil
    ) -> HTMLNode {
        var marks = [
            HTMLAttribute("data-change", kind), HTMLAttribute("data-operation", operation.rawValue),
            HTMLAttribute("tabindex", "-1"),
        ]
        if let address { marks.append(HTMLAttribute("data-address", address)) }
        var content: [HTMLNode] = [
            .link(to: id, class: "mark", [.text(narration.mark(operation))]),
            .tag("span", class: "muted", text: narration.labelled(name, "")),
        ]
        if let old { content.append(.tag("del", [HTMLAttribute("lang", "zh-CN")], [.text(old)])) }
        if old != nil, new != nil { content.append(.text(" ")) }
        if let new { content.append(.tag("ins", [HTMLAttribute("lang", "zh-CN")], [.text(new)])) }
        if let remark { content.append(.tag("span", class: "muted", text: narration.bracketed(remark))) }
        return .tag("li", class: "entry-\(kind)" + (hasFindings ? " has-findings" : ""), id: id, marks, content + rest)
    }
}
