// One comparison as a row of an overview's page.

import ReportDiffing
import ReportModel

/// Makes rows; every cell that can be sorted by carries what to sort by.
struct OverviewRow {
    let narration: Narration

    init(_ narration: Narration) { self.narration = narration }

    /// A comparison.
    func node(id: String, _ digest: ComparisonDigest) -> HTMLNode {
        let diff = digest.result.diff
        let cells =
            [name(id, remark: id.contains(digest.agency) ? "" : digest.agency), years(digest), changes(diff)]
            + [findings(digest)] + digest.keyFigures.map { cell(figure($0), key: $0.delta?.absolute) }
            + [moves(digest)]
        let needsAttention = digest.findings(.error) + digest.findings(.warning) > 0
        let classes = [diff.changes.isEmpty ? "equal" : "differs", needsAttention ? "has-findings" : ""]
        return .tag("tr", class: classes.filter { !$0.isEmpty }.joined(separator: " "), [], cells)
    }

    /// A pair that could not be compared.
    func node(id: String?, failure: String) -> HTMLNode {
        let columns = OverviewPage.columns(narration).count - 1
        let cell = HTMLNode.tag(
            "td", class: "failure", [HTMLAttribute("colspan", "\(columns)")], [.text(failure)])
        return .tag("tr", class: "failed", [], [name(id ?? narration.say("（无编号）", "(no id)"), remark: ""), cell])
    }

    private func name(_ id: String, remark: String) -> HTMLNode {
        let below: [HTMLNode] = remark.isEmpty ? [] : [.text(" "), .tag("small", class: "muted", text: remark)]
        return .tag("th", class: "name", [HTMLAttribute("scope", "row")], [.text(id)] + below)
    }

    private func years(_ digest: ComparisonDigest) -> HTMLNode {
        let (old, new) = (digest.result.old.report.year, digest.result.new.report.year)
        let known = [old, new].map { $0.map(String.init) ?? "?" }
        let text = digest.result.diff.mode == .year ? known.joined(separator: "→") : known[1]
        let mode: [HTMLNode] =
            digest.result.diff.mode == .year
            ? [] : [.text(" "), .tag("small", class: "muted", text: narration.name(digest.result.diff.mode))]
        return .tag("td", class: "nowrap", [sortKey(new.map(String.init) ?? "")], [.text(text)] + mode)
    }

    private func changes(_ diff: ReportDiff) -> HTMLNode {
        let parts = [
            (diff.cells.count, narration.say("数字", "figures")), (diff.passages.count, narration.say("文字", "text")),
            (diff.labels.count, narration.say("标签", "labels")), (diff.rows.count, narration.say("整行", "rows")),
            (diff.margins.count, narration.say("正文以外", "beside the text")),
        ].filter { $0.0 > 0 }.map { "\($0.1) \($0.0)" }
        let total = HTMLNode.tag("span", class: diff.changes.isEmpty ? "zero" : "strong", text: "\(diff.changes.count)")
        return .tag("td", [sortKey("\(diff.changes.count)")], [total] + below(narration.joined(parts)))
    }

    private func findings(_ digest: ComparisonDigest) -> HTMLNode {
        let counts = Finding.Severity.allCases.map { ($0, digest.findings($0)) }
        let badges = counts.filter { $0.1 > 0 }.flatMap { severity, count -> [HTMLNode] in
            [
                .tag("span", class: "badge \(severity.rawValue)", text: "\(narration.name(severity)) \(count)"),
                .text(" "),
            ]
        }
        // An error outweighs any number of warnings a report can have, a warning any number of notices.
        let key = counts.reduce(0) { $0 * 10000 + min($1.1, 9999) }
        return .tag("td", class: "badges", [sortKey("\(key)")], Array(badges.dropLast()))
    }

    private func moves(_ digest: ComparisonDigest) -> HTMLNode {
        let lines = digest.moves.flatMap { move -> [HTMLNode] in
            let name = CellNames(move.address, label: move.label)
            let isTotal = move.address.column == "total"
            // The outermost group is the table's whole body; the one next to the row tells 3.其他 from another 3.其他.
            let words = name.groups.dropFirst().suffix(1) + [name.row] + (isTotal ? [] : [name.column])
            let row = words.joined(separator: " / ")
            return [.tag("div", [], [.tag("span", class: "muted", text: row), .text(" ")] + figure(move))]
        }
        return .tag("td", class: "moves", [], lines)
    }

    /// Old and new figure with the difference; one figure where nothing changed.
    private func figure(_ move: FigureMove) -> [HTMLNode] {
        let (old, new) = (text(move.old), text(move.new))
        guard old != new else { return [.tag("span", class: "quiet", text: new)] }
        var nodes: [HTMLNode] = [.text("\(old)→"), .tag("span", class: "strong", text: new)]
        if let delta = move.delta, !delta.absolute.isZero {
            let difference = delta.arrow + narration.signed(delta.absolute) + (move.unit?.rawValue ?? "")
            nodes += below([difference, narration.percent(delta.percent)].joined(separator: " "), class: "delta")
        }
        return nodes
    }

    private func cell(_ nodes: [HTMLNode], key: DecimalNumber?) -> HTMLNode {
        .tag("td", [sortKey(key?.description ?? "")], nodes)
    }

    private func text(_ number: DecimalNumber?) -> String { number?.description ?? "—" }

    private func below(_ text: String, class name: String = "muted") -> [HTMLNode] {
        text.isEmpty ? [] : [.text(" "), .tag("small", class: name, text: text)]
    }

    private func sortKey(_ key: String) -> HTMLAttribute { HTMLAttribute("data-key", key) }
}
