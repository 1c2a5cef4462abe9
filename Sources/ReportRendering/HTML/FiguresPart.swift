// The figures: each table of the form with its changes in place, then what the change of the form brought.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Prints the tables that hold changes; the others did not change and say so.
struct FiguresPart {
    private let result: ChangeReport
    private let badges: ChangeBadges
    private let narration: Narration

    init(_ result: ChangeReport, badges: ChangeBadges, narration: Narration) {
        self.result = result
        self.badges = badges
        self.narration = narration
    }

    /// The anchor of a table.
    static func anchor(_ table: TableKey) -> String { "table-\(table.rawValue)" }

    /// The anchor of the form's changes.
    static let formAnchor = "table-forms"

    /// The tables either report has, with the number of changes in place.
    func tables() -> [(grid: FormGrid, changes: [CellChange])] {
        TableKey.allCases.compactMap { table in
            FormGrid(table, result).map { grid in
                (grid, result.diff.cells.filter { $0.address.table == table && $0.cause != .form })
            }
        }
    }

    func nodes() -> [HTMLNode] {
        let tables = tables()
        let forms = FormChangesPart(result, badges: badges, narration: narration).nodes()
        if tables.isEmpty, forms.isEmpty { return [] }
        let sections = tables.map { section($0.grid, $0.changes) }
        let form = HTMLNode.tag("section", class: "form-changes" + found(forms: true), id: Self.formAnchor, [], forms)
        return [
            .tag("h2", text: narration.figuresHeading),
            .tag("p", class: "muted", text: narration.legend),
        ] + sections + (forms.isEmpty ? [] : [form])
    }

    private func section(_ grid: FormGrid, _ changes: [CellChange]) -> HTMLNode {
        let count =
            changes.isEmpty
            ? narration.name(SectionChange.Status.unchanged) : narration.count(changes.count, "处", "cell")
        let heading = HTMLNode.tag(
            "h3", [],
            [
                .text(StatutoryForm.name(of: grid.table)),
                .tag("span", class: "muted", text: narration.bracketed(count)),
            ])
        let cells = CellMarkup(badges: badges, narration: narration)
        let table = FormTablePart(grid, result, cells: cells, narration: narration).nodes()
        let found = changes.contains { !$0.findings.isEmpty } ? " has-findings" : ""
        // A table without changes is there for who looks for it, and in nobody's way.
        if changes.isEmpty {
            return .tag(
                "section", class: "table unchanged", id: Self.anchor(grid.table), [],
                [.tag("details", [], [.tag("summary", [], [heading])] + table)])
        }
        return .tag("section", class: "table" + found, id: Self.anchor(grid.table), [], [heading] + table)
    }

    private func found(forms: Bool) -> String {
        result.diff.cells.contains { $0.cause == .form && !$0.findings.isEmpty } ? " has-findings" : ""
    }
}
