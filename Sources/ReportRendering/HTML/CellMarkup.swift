// One cell of a table, changed or not.

import ReportDiffing
import ReportModel

/// Prints cells: a changed one with old, new and difference, an unchanged one quietly.
struct CellMarkup {
    let badges: ChangeBadges
    let narration: Narration

    /// A cell that changed, under its own name.
    func changed(_ change: CellChange, _ attributes: [HTMLAttribute]) -> HTMLNode {
        let marks = [
            HTMLAttribute("data-change", "cell"), HTMLAttribute("data-operation", change.operation.rawValue),
            HTMLAttribute("data-address", change.address.description), HTMLAttribute("tabindex", "-1"),
        ]
        return .tag(
            "td", class: classes(change), id: change.id, attributes + marks,
            values(change) + difference(change) + badges.nodes(change.findings, change.decision))
    }

    /// A cell whose change belongs to the form's and is told apart.
    func pointer(to change: CellChange, _ cell: Cell?, _ attributes: [HTMLAttribute]) -> HTMLNode {
        let link = HTMLNode.link(to: change.id, class: "aside", [.text(narration.formMark)])
        return .tag("td", class: "quiet", attributes, [.text(text(cell)), .text(" "), link])
    }

    /// A cell that did not change.
    func quiet(_ cell: Cell?, _ attributes: [HTMLAttribute]) -> HTMLNode {
        let isZero = cell?.figure?.number?.isZero ?? true
        return .tag("td", class: isZero ? "quiet zero" : "quiet", attributes, [.text(text(cell))])
    }

    /// A sum of cells that did not change.
    func quiet(sum: DecimalNumber?, _ attributes: [HTMLAttribute]) -> HTMLNode {
        let isZero = sum?.isZero ?? true
        return .tag(
            "td", class: isZero ? "quiet zero" : "quiet", attributes, [.text(sum.map { "\($0)" } ?? "")])
    }

    /// The two values, the old one first.
    private func values(_ change: CellChange) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        if let old = change.old { nodes.append(.tag("del", class: "value", text: narration.printed(old))) }
        if let new = change.new { nodes += [.text(" "), .tag("ins", class: "value", text: narration.printed(new))] }
        return nodes
    }

    private func difference(_ change: CellChange) -> [HTMLNode] {
        if change.cause == .notation {
            return [.text(" "), .tag("small", class: "delta", text: narration.notationMark)]
        }
        guard let delta = change.delta else { return [] }
        let unit = change.new?.unit?.rawValue ?? ""
        var nodes: [HTMLNode] = [
            .tag("span", class: "nowrap", text: delta.arrow + narration.signed(delta.absolute) + unit)
        ]
        if delta.percent != nil {
            nodes += [.text(" "), .tag("span", class: "nowrap", text: narration.percent(delta.percent))]
        }
        return [.text(" "), .tag("small", class: "delta", [], nodes)]
    }

    private func classes(_ change: CellChange) -> String {
        let kind = change.cause == .notation ? "changed notation" : "changed"
        return kind + (change.findings.isEmpty ? "" : " has-findings")
    }

    private func text(_ cell: Cell?) -> String {
        guard let cell else { return "" }
        guard let figure = cell.figure else {
            return cell.absence == .unreadable ? narration.say("（不清）", "(unclear)") : "—"
        }
        return figure.text
    }
}

extension Delta {
    /// A sign for rising and falling that needs no colour.
    var arrow: String {
        if absolute.isZero { return "" }
        return absolute.isNegative ? "▼" : "▲"
    }
}
