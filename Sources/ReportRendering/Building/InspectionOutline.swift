// Builds what a reader sees of a single report.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Builds the outline of one report: what it is, how well it was read, its sections, tables and notes.
struct InspectionOutline {
    private let file: ReportFile
    private let options: RenderingOptions
    private let narration: Narration

    init(_ file: ReportFile, options: RenderingOptions) {
        self.file = file
        self.options = options
        narration = Narration(options.language)
    }

    /// The whole outline.
    func build() -> Outline {
        Outline(
            [.heading(level: 1, StyledText(file.report.title?.text ?? narration.untitled)), identity()]
                + sections() + tables() + notes())
    }

    private var report: Report { file.report }

    private func identity() -> OutlineBlock {
        let unknown = narration.say("不明", "unknown")
        let format = [report.format.rawValue, report.encoding].compactMap { $0 }.joined(separator: ", ")
        let facts = [
            (narration.say("文件", "File"), "\(file.name)\(narration.bracketed(format))"),
            (narration.say("机关", "Agency"), report.agency ?? unknown),
            (narration.say("年度", "Year"), report.year.map(String.init) ?? unknown),
            (narration.say("表样", "Form"), forms),
            (narration.say("读取", "Read"), narration.coverage(report, notes: report.notes.count)),
        ]
        return .list(facts.map { OutlineItem(mark: StyledText($0.0, .strong), [StyledText($0.1)]) })
    }

    private var forms: String {
        guard report.form == "mixed" else { return narration.form(report.form) }
        return narration.say(
            "混用：表二 \(narration.form(report.proactiveForm?.rawValue))，表三 \(narration.form(report.requestsForm?.rawValue))",
            "mixed: table 二 \(narration.form(report.proactiveForm?.rawValue)), "
                + "table 三 \(narration.form(report.requestsForm?.rawValue))")
    }

    private func sections() -> [OutlineBlock] {
        var items = report.sections.map { item($0.heading, $0.paragraphs, $0.location) }
        if !report.preamble.isEmpty {
            items.insert(item(narration.say("前言", "Preamble"), report.preamble, report.preamble.first?.location), at: 0)
        }
        if items.isEmpty { return [] }
        return [.heading(level: 2, StyledText(narration.sectionsHeading)), .list(items)]
    }

    private func item(_ heading: String, _ paragraphs: [Paragraph], _ location: SourceLocation?) -> OutlineItem {
        let characters = paragraphs.reduce(0) { $0 + $1.text.count }
        let facts = narration.say(
            "\(paragraphs.count)段，\(characters)字", "\(paragraphs.count) paragraph(s), \(characters) characters")
        let place = location.map { narration.say("，", ", ") + narration.place($0) } ?? ""
        return OutlineItem([StyledText(heading) + StyledText(narration.bracketed(facts + place), .muted)])
    }

    private func tables() -> [OutlineBlock] {
        let blocks = TableKey.allCases.flatMap { key in
            let cells = report.cells.all.filter { $0.address.table == key && $0.absence != .missing }
            return cells.isEmpty ? [] : ReportTables(cells, narration).blocks(StatutoryForm.name(of: key))
        }
        return blocks.isEmpty ? [] : [.heading(level: 2, StyledText(narration.tablesHeading))] + blocks
    }

    private func notes() -> [OutlineBlock] {
        if report.notes.isEmpty { return [] }
        return [.heading(level: 2, StyledText(narration.notesHeading))]
            + NoteList(report.notes, narration).blocks(isFull: true)
    }
}
