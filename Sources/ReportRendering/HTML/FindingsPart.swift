// The findings, each with the way to the changes it speaks of.

import ReportDiffing
import ReportModel

/// The findings by severity; nothing where there are none.
struct FindingsPart {
    private let result: ChangeReport
    private let narration: Narration

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
    }

    func nodes() -> [HTMLNode] {
        if result.findings.isEmpty { return [] }
        return [
            .tag("h2", text: narration.findingsHeading),
            .tag("ul", class: "findings", [], result.findings.map(node)),
        ]
    }

    private func node(_ finding: Finding) -> HTMLNode {
        var remarks = [finding.side.map(narration.name), finding.location.map(narration.place)].compactMap { $0 }
        if let standing = finding.standing { remarks.append(narration.name(standing)) }
        if finding.decision == nil, let accepted = finding.accepted {
            remarks.append(narration.say("已认可", "accepted") + (accepted.note.map { " \($0)" } ?? ""))
        }
        let remark = (remarks + [finding.rule]).joined(separator: narration.say("，", ", "))
        let severity = finding.severity
        let resolved = finding.accepted != nil || finding.standing == .resolved
        return .tag(
            "li", class: severity.rawValue + (resolved ? " settled" : ""), id: ChangeBadges.anchor(finding.id),
            [HTMLAttribute("data-finding", finding.id)],
            [
                .tag("span", class: "badge \(severity.rawValue)", text: "! " + narration.name(severity)), .text(" "),
                .text(finding.message.text(in: narration.language)),
                .tag("span", class: "muted", text: narration.bracketed(remark)),
            ] + (finding.decision.map { [.text(" "), ChangeBadges([], narration).badge($0)] } ?? []) + links(finding))
    }

    /// The ways to the changes that take part in a finding.
    private func links(_ finding: Finding) -> [HTMLNode] {
        let changes = result.diff.changes.filter { change in
            switch change {
            case .cell(let cell): cell.findings.contains(finding.id)
            case .row(let row): row.findings.contains(finding.id)
            case .margin(let margin): margin.findings.contains(finding.id)
            case .label(let label): label.findings.contains(finding.id)
            case .passage(let passage): passage.findings.contains(finding.id)
            }
        }
        if changes.isEmpty { return [] }
        let links = changes.map { change -> HTMLNode in
            .group([.text(" "), .link(to: change.id, [.text("→ " + name(change))])])
        }
        return [.tag("div", class: "ways", [], links)]
    }

    private func name(_ change: Change) -> String {
        switch change {
        case .cell(let cell):
            let names = CellNames(cell.address, label: cell.label)
            return "\(names.row) / \(names.column)"
        case .row(let row): return row.label
        case .margin(let margin): return narration.name(margin)
        case .label(let label): return label.new?.text ?? label.old?.text ?? ""
        case .passage(let passage): return String((passage.new?.text ?? passage.old?.text ?? "").prefix(16)) + "…"
        }
    }
}
