// The page around an overview's rows.

import ReportDiffing

/// The head and the foot of the page.
struct OverviewPage {
    private let narration: Narration
    /// Where the rows and the summary go; a page cannot hold these characters otherwise.
    private static let gap = "\u{0}"

    init(_ narration: Narration) { self.narration = narration }

    /// The heads of the columns.
    static func columns(_ narration: Narration) -> [String] {
        [
            narration.say("报告", "Reports"), narration.say("年度", "Years"), narration.say("改动", "Changes"),
            narration.findingsHeading, narration.say("本年新收", "New requests"), narration.say("办理结果总计", "Dealt with"),
            narration.say("结转下年度", "Carried over"), narration.say("变化最大的数字", "Figures that moved most"),
        ]
    }

    /// What stands before the rows.
    var head: String { parts[0] }

    /// What stands behind them.
    func foot(summary: [String]) -> String {
        let heading = HTMLNode.tag("h2", text: narration.summaryHeading)
        let list = HTMLNode.tag("ul", class: "list", [], summary.map { .tag("li", [], [.tag("span", text: $0)]) })
        let section = HTMLNode.tag("section", class: "part", id: "summary", [], [heading, list])
        return parts[1] + HTMLPrinter.print([section]) + parts[2]
    }

    private var parts: [String] {
        let heads = Self.columns(narration).enumerated().map { index, name in
            // The last column holds several figures, by none of which rows could be ordered.
            HTMLNode.tag(
                "th", class: "head", [HTMLAttribute("scope", "col")] + (index < 7 ? [HTMLAttribute("data-sort")] : []),
                [.text(name)])
        }
        let table = HTMLNode.tag(
            "table", class: "overview", [],
            [.tag("thead", [], [.tag("tr", [], heads)]), .tag("tbody", [], [.source(Self.gap)])])
        let main = HTMLNode.tag(
            "main", id: "content", [],
            [
                .tag("h1", text: title), .tag("p", class: "muted", [], explanation),
                .tag("div", class: "scroll", [], [table]), .source(Self.gap),
            ])
        let page = HTMLPage(
            title: title, narration: narration, style: PageStyle.source + OverviewStyle.source,
            script: OverviewScript.source, body: [.tag("div", class: "layout alone wide", [], [main])])
        return page.print().split(separator: Self.gap, omittingEmptySubsequences: false).map(String.init)
    }

    private var title: String { narration.say("年度报告比较一览", "Overview of comparisons") }

    private var explanation: [HTMLNode] {
        let text = narration.say(
            "每行一对报告。“变化最大的数字”按增减的平方与新旧之和的比排列，只看各行的总计。",
            "A row a pair of reports. The figures that moved most are ranked by the square of the difference over the sum of both, by the totals of the rows."
        )
        return [.text(text + " "), .link(to: "summary", [.text(narration.summaryHeading)])]
    }
}
