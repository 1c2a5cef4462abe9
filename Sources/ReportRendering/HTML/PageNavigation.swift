// The page's contents, its filters and the walk through the changes.

import ReportDiffing
import StatutoryForms

/// What stands beside the content of a comparison.
struct PageNavigation {
    /// A filter that a style sheet alone can apply.
    struct Filter {
        let id: String
        let label: String
        let isChoice: Bool
        let isOn: Bool
    }

    /// An entry of the contents.
    struct Entry {
        let anchor: String
        let label: String
        let count: Int?
        let isInner: Bool
    }

    private let result: ChangeReport
    private let narration: Narration

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
    }

    /// The filters that would hide something.
    var filters: [Filter] {
        let diff = result.diff
        let hasFindings = !result.findings.isEmpty
        let hasCalendar = diff.passages.contains { PassageMarkup.kind($0) == "calendar" }
        if diff.changes.isEmpty { return [] }
        var filters = [
            Filter(id: "show-all", label: narration.showAll, isChoice: true, isOn: true),
            Filter(id: "show-figures", label: narration.showFigures, isChoice: true, isOn: false),
            Filter(id: "show-wording", label: narration.showWording, isChoice: true, isOn: false),
        ]
        if hasFindings {
            filters.append(Filter(id: "show-findings", label: narration.showFindings, isChoice: true, isOn: false))
        }
        if hasCalendar {
            filters.append(Filter(id: "hide-calendar", label: narration.hideCalendar, isChoice: false, isOn: false))
        }
        return filters
    }

    /// The controls of the filters; they stand in front of all they act on, for the style sheet to reach it.
    func controls() -> [HTMLNode] {
        filters.map { filter in
            var attributes = [HTMLAttribute("type", filter.isChoice ? "radio" : "checkbox")]
            if filter.isChoice { attributes.append(HTMLAttribute("name", "show")) }
            if filter.isOn { attributes.append(HTMLAttribute("checked")) }
            return .tag("input", class: "filter", id: filter.id, attributes)
        }
    }

    /// Contents and filters.
    func nodes(_ entries: [Entry]) -> HTMLNode {
        let labels = filters.map { filter in
            HTMLNode.tag("label", [HTMLAttribute("for", filter.id)], [.text(filter.label)])
        }
        let show: [HTMLNode] =
            labels.isEmpty ? [] : [.tag("div", class: "filters", [], [.unseen(narration.showLabel)] + labels)]
        return Self.contents(entries, narration, followedBy: show)
    }

    /// The contents of a page.
    static func contents(
        _ entries: [Entry], _ narration: Narration, followedBy more: [HTMLNode] = []
    ) -> HTMLNode {
        let items = entries.map { entry -> HTMLNode in
            let count: [HTMLNode] = entry.count.map { [.text(" "), .tag("span", class: "count", text: "\($0)")] } ?? []
            return .tag(
                "li", class: entry.isInner ? "inner" : "", [], [.link(to: entry.anchor, [.text(entry.label)] + count)])
        }
        return .tag(
            "nav", [HTMLAttribute("aria-label", narration.contents)], [.tag("ul", [], items)] + more)
    }

    /// The buttons that go from change to change; the script shows them.
    func walk() -> HTMLNode {
        func button(_ id: String, _ label: String, _ key: String, _ sign: String) -> HTMLNode {
            .tag(
                "button", id: id,
                [HTMLAttribute("type", "button"), HTMLAttribute("aria-keyshortcuts", key)],
                [
                    .tag("span", [HTMLAttribute("aria-hidden", "true")], [.text(sign)]),
                    .tag("span", class: "word", text: label), .tag("kbd", text: key),
                ])
        }
        return .tag(
            "div", class: "walk", id: "walk", [HTMLAttribute("hidden")],
            [
                button("previous", narration.previousChange, "p", "↑"),
                .tag("output", id: "place", [HTMLAttribute("aria-live", "polite")]),
                button("next", narration.nextChange, "n", "↓"),
            ])
    }
}
