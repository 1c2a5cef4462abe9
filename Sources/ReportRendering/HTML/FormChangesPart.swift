// What changed because the form did, apart from the body's own changes.

import ReportDiffing
import ReportModel

/// Cells that only one of the two forms has, a row a label.
struct FormChangesPart {
    private let changes: [CellChange]
    private let result: ChangeReport
    private let badges: ChangeBadges
    private let narration: Narration

    init(_ result: ChangeReport, badges: ChangeBadges, narration: Narration) {
        changes = result.diff.cells.filter { $0.cause == .form }
        self.result = result
        self.badges = badges
        self.narration = narration
    }

    func nodes() -> [HTMLNode] {
        if changes.isEmpty { return [] }
        let heads = [
            narration.item, narration.side(.old, of: result) + " · " + narration.form(result.old.report.form),
            narration.side(.new, of: result) + " · " + narration.form(result.new.report.form),
        ]
        let head = HTMLNode.tag(
            "tr", [], heads.map { .tag("th", class: "head", [HTMLAttribute("scope", "col")], [.text($0)]) })
        let table = HTMLNode.tag(
            "table", class: "plain forms", [], [.tag("thead", [], [head]), .tag("tbody", [], rows())])
        let count = narration.bracketed(narration.count(changes.count, "个单元格", "cell"))
        return [
            .tag("h3", [], [.text(narration.formHeading), .tag("span", class: "muted", text: count)]),
            .tag("p", class: "muted", text: narration.formExplanation), .tag("div", class: "scroll", [], [table]),
        ]
    }

    private func rows() -> [HTMLNode] {
        var groups: [[CellChange]] = []
        for change in changes {
            let index = groups.firstIndex {
                $0[0].address.table == change.address.table && $0[0].address.row == change.address.row
            }
            if let index { groups[index].append(change) } else { groups.append([change]) }
        }
        return groups.map { group in
            let names = CellNames(group[0].address, label: group[0].label)
            let name = (names.groups.suffix(1) + [names.row]).joined(separator: " / ")
            // A cell that stands on both sides is one change with one name; its values stand side by side.
            let sides = group.map { change in
                (old: change.old.map { value(change, $0) }, new: change.new.map { value(change, $0) }, change: change)
            }
            let old = sides.filter { $0.old != nil && $0.new == nil }.map {
                entry($0.change, [$0.old].compactMap { $0 })
            }
            let new = sides.filter { $0.new != nil }.map { side in
                entry(side.change, [side.old, side.old == nil ? nil : .text(" → "), side.new].compactMap { $0 })
            }
            return .tag(
                "tr", [],
                [
                    .tag("th", class: "name", [HTMLAttribute("scope", "row")], [.text(name)]), .tag("td", [], old),
                    .tag("td", [], new),
                ])
        }
    }

    private func entry(_ change: CellChange, _ values: [HTMLNode]) -> HTMLNode {
        let marks = [
            HTMLAttribute("data-change", "cell"), HTMLAttribute("data-operation", change.operation.rawValue),
            HTMLAttribute("data-address", change.address.description), HTMLAttribute("tabindex", "-1"),
        ]
        let names = CellNames(change.address, label: change.label)
        return .tag(
            "div", class: "entry" + (change.findings.isEmpty ? "" : " has-findings"), id: change.id, marks,
            [.tag("span", class: "muted", text: names.column), .text(" ")] + values
                + badges.nodes(change.findings, change.decision))
    }

    private func value(_ change: CellChange, _ side: CellChange.Side) -> HTMLNode {
        let isOld = side == change.old
        return .tag(isOld ? "del" : "ins", class: "value", text: narration.printed(side))
    }
}
