// The two narratives side by side, section by section.

import ReportDiffing
import ReportModel

/// Prints the narratives of both reports aligned passage by passage; what a reader need not see is folded.
struct ProsePart {
    private let result: ChangeReport
    private let narration: Narration
    private let passages: PassageMarkup
    private let rows: ProseRows

    init(_ result: ChangeReport, badges: ChangeBadges, narration: Narration) {
        self.result = result
        self.narration = narration
        passages = PassageMarkup(mode: result.diff.mode, badges: badges, narration: narration)
        rows = ProseRows(result)
    }

    /// The anchor of a section.
    static func anchor(_ section: PassageSection) -> String { "text-\(section.name)" }

    /// The sections that have something to show.
    func sections() -> [PassageSection] { PassageSection.all.filter { !rows.rows(of: $0).isEmpty } }

    /// The sections, one after the other.
    func nodes() -> [HTMLNode] { sections().map(node) }

    private func node(_ section: PassageSection) -> HTMLNode {
        let changes = result.diff.passages.filter { $0.section == section }
        let heads = HTMLNode.tag(
            "div", class: "sides", [HTMLAttribute("aria-hidden", "true")],
            [
                .tag("div", text: narration.side(.old, of: result)),
                .tag("div", text: narration.side(.new, of: result)),
            ])
        return .tag(
            "section", class: (["prose"] + kinds(changes)).joined(separator: " "), id: Self.anchor(section), [],
            [.tag("h3", [], OutlineMarkup.inline(heading(section, changes))), heads] + folded(rows.rows(of: section)))
    }

    /// Which filters leave something of the section to see.
    private func kinds(_ changes: [PassageChange]) -> [String] {
        let all = changes.map { PassageMarkup.kind($0) }
        return ["figures", "wording", "calendar"].filter(all.contains)
            + (changes.contains { !$0.findings.isEmpty } ? ["has-findings"] : [])
    }

    private func heading(_ section: PassageSection, _ changes: [PassageChange]) -> StyledText {
        var facts = [narration.tally(PassageTally(changes, foldsCalendar: result.diff.mode == .year))]
        if let carried = result.diff.carriedOver.first(where: { $0.section == section }), carried.total > 0 {
            let percent = carried.characters * 100 / carried.total
            facts.append(narration.say("沿用上年\(percent)%的文字", "\(percent)% of the text carried over"))
        }
        facts = facts.filter { !$0.isEmpty }
        let remark = facts.isEmpty ? "" : narration.bracketed(facts.joined(separator: narration.say("；", "; ")))
        return StyledText(narration.name(section)) + StyledText(remark, .muted)
    }

    /// Rows with the quiet ones among them folded, as many in one fold as follow each other.
    private func folded(_ rows: [ProseRow]) -> [HTMLNode] {
        var nodes: [HTMLNode] = []
        var rest = rows[...]
        while let first = rest.first {
            if isQuiet(first) {
                let run = Array(rest.prefix(while: isQuiet))
                rest = rest.dropFirst(run.count)
                nodes.append(fold(run))
            } else {
                rest = rest.dropFirst()
                nodes.append(passages.node(first))
            }
        }
        return nodes
    }

    /// In year mode what only rolled on, or changed a mark, is no news.
    private func isQuiet(_ row: ProseRow) -> Bool {
        switch row {
        case .unchanged: true
        case .change(let change):
            result.diff.mode == .year && change.operation == .modified && change.findings.isEmpty
                && change.decision == nil && [.calendar, .punctuation].contains(change.nature)
        case .origin: false
        }
    }

    private func fold(_ run: [ProseRow]) -> HTMLNode {
        let tally = FoldTally(run)
        let changed = tally.calendar + tally.punctuation > 0
        let opening = run.lazy.map(Self.text).first.map { String($0.prefix(60)) } ?? ""
        let summary = HTMLNode.tag(
            "summary", [],
            [
                .tag("span", class: "tally", text: narration.fold(tally, mode: result.diff.mode)), .text(" "),
                .tag("span", class: "opening", [HTMLAttribute("lang", "zh-CN")], [.text(opening)]),
            ])
        let classes = ["fold", changed ? "with-changes" : "", changed && tally.unchanged == 0 ? "only-calendar" : ""]
        return .tag(
            "details", class: classes.filter { !$0.isEmpty }.joined(separator: " "), [],
            [summary] + run.map(passages.node))
    }

    private static func text(_ row: ProseRow) -> String {
        switch row {
        case .unchanged(let passage): passage.new.text
        case .change(let change), .origin(let change): change.new?.text ?? change.old?.text ?? ""
        }
    }
}
