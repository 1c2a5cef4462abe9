// What stands beside a change: findings it takes part in, and a reviewer's decision.

import ReportDiffing
import ReportModel

/// Prints findings and decision of a change in a few words.
struct ChangeBadges {
    private let findings: [String: Finding]
    private let narration: Narration

    /// The badges of a comparison's changes.
    init(_ findings: [Finding], _ narration: Narration) {
        self.findings = Dictionary(findings.map { ($0.id, $0) }) { first, _ in first }
        self.narration = narration
    }

    /// The anchor of a finding; a change's own name stays the change's.
    static func anchor(_ id: String) -> String { "finding-\(id)" }

    /// The badges; nothing where a change has neither.
    func nodes(_ ids: [String], _ decision: Decision?) -> [HTMLNode] {
        let links = ids.compactMap { findings[$0] }.map { finding -> HTMLNode in
            let severity = finding.severity
            let link = HTMLNode.tag(
                "a", class: "badge \(severity.rawValue)",
                [
                    HTMLAttribute("href", "#\(Self.anchor(finding.id))"),
                    HTMLAttribute("title", finding.message.text(in: narration.language)),
                ], [.text("! " + narration.name(severity))])
            return .group([.text(" "), link])
        }
        return links + (decision.map { [.text(" "), badge($0)] } ?? [])
    }

    /// A decision as a badge.
    func badge(_ decision: Decision) -> HTMLNode {
        .tag("span", class: "badge \(decision.verdict.rawValue)", text: narration.words(decision))
    }
}
