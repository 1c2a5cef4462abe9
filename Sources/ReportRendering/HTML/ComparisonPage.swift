// Puts the page of a comparison together, part by part in the order a reader needs them.

import ReportDiffing
import ReportModel
import StatutoryForms
import UnicodeText

/// The page of a comparison.
struct ComparisonPage {
    private let result: ChangeReport
    private let options: RenderingOptions
    private let narration: Narration
    private let badges: ChangeBadges

    init(_ result: ChangeReport, options: RenderingOptions) {
        self.result = result
        self.options = options
        narration = Narration(options.language)
        badges = ChangeBadges(result.findings, narration)
    }

    /// The whole page.
    func print() -> String {
        let reading = ReadingOutline(result, narration: narration).blocks()
        let navigation = PageNavigation(result, narration)
        let parts = parts()
        let content = parts.map { part in
            HTMLNode.tag("section", class: "part \(part.classes)", id: part.anchor, [], part.nodes)
        }
        let header = HTMLNode.tag("header", id: "reading", [], OutlineMarkup.nodes(reading))
        let main = HTMLNode.tag("main", id: "content", [], [header] + content)
        let layout = HTMLNode.tag("div", class: "layout", [], [navigation.nodes(entries(parts)), main])
        let skip = HTMLNode.link(to: "content", class: "skip", [.text(narration.skipToContent)])
        return HTMLPage(
            title: title(reading), narration: narration, isScripted: !result.diff.changes.isEmpty,
            body: [skip] + navigation.controls() + [layout, navigation.walk()]
        ).print()
    }

    private func title(_ reading: [OutlineBlock]) -> String {
        if case .heading(_, let text) = reading.first { text.plain } else { narration.untitled }
    }

    private struct Part {
        let anchor: String
        let classes: String
        let heading: String
        let count: Int?
        let nodes: [HTMLNode]
    }

    private func parts() -> [Part] {
        let asked = options.parts
        let diff = result.diff
        var parts: [Part] = []
        func add(_ anchor: String, _ classes: String, _ heading: String, _ count: Int?, _ nodes: [HTMLNode]) {
            if !nodes.isEmpty {
                parts.append(Part(anchor: anchor, classes: classes, heading: heading, count: count, nodes: nodes))
            }
        }
        if asked.contains(.summary) { add("summary", "summary", narration.summaryHeading, nil, summary()) }
        if asked.contains(.findings) {
            let findings = FindingsPart(result, narration).nodes()
            add("findings", "found", narration.findingsHeading, result.findings.count, findings)
        }
        if asked.contains(.cells) {
            add("chart", "chart-part", narration.chartHeading, nil, ChartPart(result, narration).nodes())
            let figures = FiguresPart(result, badges: badges, narration: narration).nodes()
            add("figures", "figures-part", narration.figuresHeading, diff.cells.count, figures)
            let rows = RowsPart(badges: badges, narration: narration).nodes(diff.rows)
            let found = diff.rows.contains { !$0.findings.isEmpty } ? " has-findings" : ""
            add("rows", "rows-part" + found, narration.rowsHeading, diff.rows.count, rows)
        }
        if asked.contains(.text) {
            let labels = LabelsPart(diff.labels, badges: badges, narration: narration).nodes()
            let found = diff.labels.contains { !$0.findings.isEmpty } ? " has-findings" : ""
            add("labels", "labels-part" + found, narration.labelsHeading, diff.labels.count, labels)
            add("text", "text-part", narration.textHeading, diff.passages.count, text())
            let margins = RowsPart(badges: badges, narration: narration).nodes(diff.margins)
            add("margins", "labels-part", narration.marginsHeading, diff.margins.count, margins)
        }
        if asked == Set(ReportPart.allCases) {
            let notes = OutlineMarkup.nodes(NotesOutline(result, narration, isFull: true).blocks())
            add("notes", "notes", narration.notesHeading, nil, notes)
        }
        return parts
    }

    private func summary() -> [HTMLNode] {
        let sentences = SummaryWriter(result, narration: narration).sentences()
        return [
            .tag("h2", text: narration.summaryHeading),
            .tag("ul", class: "list", [], sentences.map { .tag("li", text: $0) }),
        ]
    }

    private func text() -> [HTMLNode] {
        let prose = ProsePart(result, badges: badges, narration: narration).nodes()
        if prose.isEmpty { return [] }
        let moved = result.diff.sections.filter { [.added, .removed, .moved].contains($0.status) }.map(section)
        let list: [HTMLNode] = moved.isEmpty ? [] : [.tag("ul", class: "list", [], moved)]
        return [.tag("h2", text: narration.textHeading)] + lookFirst() + list + prose + figuresOfText()
    }

    /// What a reviewer must see first, in the words of the other outputs.
    private func lookFirst() -> [HTMLNode] {
        let blocks = TextOutline(result, narration, isFull: false).blocks()
        let line = blocks.lazy.compactMap { if case .paragraph(let text) = $0 { text } else { nil } }.first
        return line.map { [.tag("p", [], OutlineMarkup.inline($0))] } ?? []
    }

    /// The figures of the text in one table, folded because each stands beside its sentence too.
    private func figuresOfText() -> [HTMLNode] {
        let blocks = TextFiguresTable(result, narration).blocks()
        guard let heading = blocks.first else { return [] }
        let summary = HTMLNode.tag("summary", [], OutlineMarkup.nodes([heading]))
        let details = HTMLNode.tag("details", [], [summary] + OutlineMarkup.nodes(Array(blocks.dropFirst())))
        return [.tag("section", class: "table", id: "text-figures", [], [details])]
    }

    /// A section that came, went or changed its place as a whole.
    private func section(_ section: SectionChange) -> HTMLNode {
        let side = section.new ?? section.old
        let heading = side.map { side in side.number.map { "\($0)、\(side.title)" } ?? side.title } ?? ""
        let label = narration.say("章节", "Section ") + narration.name(section.status)
        let text =
            StyledText(narration.labelled(label, heading))
            + narration.places(old: section.old?.location, new: section.new?.location)
        return .tag("li", [], OutlineMarkup.inline(text))
    }

    private func entries(_ parts: [Part]) -> [PageNavigation.Entry] {
        var entries = [
            PageNavigation.Entry(anchor: "reading", label: narration.readingHeading, count: nil, isInner: false)
        ]
        for part in parts {
            entries.append(.init(anchor: part.anchor, label: part.heading, count: part.count, isInner: false))
            switch part.anchor {
            case "figures": entries += tables()
            case "text": entries += sections()
            default: continue
            }
        }
        return entries
    }

    private func tables() -> [PageNavigation.Entry] {
        let figures = FiguresPart(result, badges: badges, narration: narration)
        let forms = result.diff.cells.count { $0.cause == .form }
        let tables = figures.tables().map { table, changes in
            PageNavigation.Entry(
                anchor: FiguresPart.anchor(table.table), label: StatutoryForm.name(of: table.table),
                count: changes.count, isInner: true)
        }
        if forms == 0 { return tables }
        return tables + [
            .init(anchor: FiguresPart.formAnchor, label: narration.formHeading, count: forms, isInner: true)
        ]
    }

    private func sections() -> [PageNavigation.Entry] {
        ProsePart(result, badges: badges, narration: narration).sections().map { section in
            PageNavigation.Entry(
                anchor: ProsePart.anchor(section), label: narration.name(section),
                count: result.diff.passages.count { $0.section == section }, isInner: true)
        }
    }
}
