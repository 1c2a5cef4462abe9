// The change log as a table: one change a line, with what an auditor needs.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Writes all changes of a comparison as comma-separated values.
struct ChangeLogCSV {
    /// The fields, in order; their names are the same in every language.
    static let fields = [
        "id", "kind", "operation", "nature", "cause", "section", "address", "label", "old", "new", "delta", "percent",
        "oldPlace", "newPlace", "importance", "findings", "decision", "oldUnit", "newUnit",
    ]
    /// Excel takes a file without it for the code page of its computer.
    static let byteOrderMark = "\u{FEFF}"

    private let narration: Narration
    private let parts: Set<ReportPart>

    init(_ options: RenderingOptions) {
        narration = Narration(options.language)
        parts = options.parts
    }

    /// The table, heads first.
    func text(_ result: ChangeReport) -> String {
        var writer = CSVWriter()
        writer.append(Self.fields)
        for change in result.diff.changes where isAskedFor(change) { writer.append(record(change)) }
        return Self.byteOrderMark + writer.text
    }

    private func isAskedFor(_ change: Change) -> Bool {
        switch change {
        case .cell, .row: parts.contains(.cells)
        case .label, .passage, .margin: parts.contains(.text)
        }
    }

    private func record(_ change: Change) -> [String] {
        let values =
            switch change {
            case .cell(let change): values(change)
            case .row(let change): values(change)
            case .margin(let change): values(change)
            case .label(let change): values(change)
            case .passage(let change): values(change)
            }
        return Self.fields.map { values[$0] ?? "" }
    }

    private func values(_ change: CellChange) -> [String: String] {
        func text(_ side: CellChange.Side?) -> String? { side.flatMap { $0.text ?? $0.number?.description } }
        return [
            "id": change.id, "kind": "cell", "operation": change.operation.rawValue, "cause": change.cause.rawValue,
            "section": StatutoryForm.section(of: change.address.table).rawValue, "address": "\(change.address)",
            "label": change.label, "old": text(change.old) ?? "", "new": text(change.new) ?? "",
            "delta": change.delta?.absolute.description ?? "", "percent": change.delta?.percent?.description ?? "",
            "oldPlace": place(change.old?.location), "newPlace": place(change.new?.location),
            "importance": change.importance.level.rawValue, "findings": change.findings.joined(separator: " "),
            "decision": change.decision?.verdict.rawValue ?? "", "oldUnit": change.old?.unit?.rawValue ?? "",
            "newUnit": change.new?.unit?.rawValue ?? "",
        ]
    }

    private func values(_ change: RowChange) -> [String: String] {
        [
            "id": change.id, "kind": "row", "operation": change.operation.rawValue,
            "section": StatutoryForm.section(of: change.table).rawValue, "address": change.address,
            "label": change.label, "old": change.old?.text ?? "", "new": change.new?.text ?? "",
            "oldPlace": place(change.old?.location), "newPlace": place(change.new?.location),
            "importance": change.importance.level.rawValue, "findings": change.findings.joined(separator: " "),
            "decision": change.decision?.verdict.rawValue ?? "",
        ]
    }

    private func values(_ change: MarginChange) -> [String: String] {
        [
            "id": change.id, "kind": "margin", "operation": change.operation.rawValue, "label": narration.name(change),
            "old": change.old.map(narration.shown) ?? "", "new": change.new.map(narration.shown) ?? "",
            "oldPlace": place(change.old?.location), "newPlace": place(change.new?.location),
            "importance": change.importance.level.rawValue, "findings": change.findings.joined(separator: " "),
            "decision": change.decision?.verdict.rawValue ?? "",
        ]
    }

    private func values(_ change: LabelChange) -> [String: String] {
        // A heading's address is its section, that of any other label begins with its table.
        let table = change.address.split(separator: "/").first.flatMap { TableKey(rawValue: String($0)) }
        let section = change.kind == .heading ? change.address : table.map { StatutoryForm.section(of: $0).rawValue }
        return [
            "id": change.id, "kind": "label", "operation": change.operation.rawValue, "section": section ?? "",
            "address": change.address, "label": narration.name(change.kind), "old": change.old?.text ?? "",
            "new": change.new?.text ?? "", "oldPlace": place(change.old?.location),
            "newPlace": place(change.new?.location), "importance": change.importance.level.rawValue,
            "findings": change.findings.joined(separator: " "), "decision": change.decision?.verdict.rawValue ?? "",
        ]
    }

    private func values(_ change: PassageChange) -> [String: String] {
        [
            "id": change.id, "kind": "passage", "operation": change.operation.rawValue,
            "nature": change.nature.rawValue, "section": change.section.name, "old": change.old?.text ?? "",
            "new": change.new?.text ?? "", "oldPlace": place(change.old?.location),
            "newPlace": place(change.new?.location), "importance": change.importance.level.rawValue,
            "findings": change.findings.joined(separator: " "), "decision": change.decision?.verdict.rawValue ?? "",
        ]
    }

    private func place(_ location: SourceLocation?) -> String { location.map(narration.place) ?? "" }
}
