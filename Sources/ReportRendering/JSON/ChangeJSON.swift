// One entry of `changes`.

import JSONText
import PassageEditing
import ReportDiffing
import ReportModel

/// Writes one change.
struct ChangeJSON {
    let language: Language

    /// The entry.
    func value(_ change: Change) -> JSONValue {
        switch change {
        case .cell(let change): value(change)
        case .row(let change): value(change)
        case .margin(let change): value(change)
        case .label(let change): value(change)
        case .passage(let change): value(change)
        }
    }

    private func value(_ change: CellChange) -> JSONValue {
        entry(
            change.id, "cell", change.operation, change.importance, change.findings, change.decision,
            [
                JSONMember("address", .string(change.address.description)), JSONMember("label", .string(change.label)),
                JSONMember("old", side(change.old)), JSONMember("new", side(change.new)),
                JSONMember("delta", JSONValue(change.delta)), JSONMember("cause", .string(change.cause.rawValue)),
            ])
    }

    private func value(_ change: RowChange) -> JSONValue {
        func side(_ side: RowChange.Side?) -> JSONValue {
            side.map { ["text": .string($0.text), "location": JSONValue($0.location)] } ?? .null
        }
        return entry(
            change.id, "row", change.operation, change.importance, change.findings, change.decision,
            [
                JSONMember("address", .string(change.address)), JSONMember("label", .string(change.label)),
                JSONMember("old", side(change.old)), JSONMember("new", side(change.new)),
            ])
    }

    private func value(_ change: MarginChange) -> JSONValue {
        func side(_ side: MarginChange.Side?) -> JSONValue {
            side.map {
                ["text": .string($0.text), "digest": JSONValue($0.digest), "location": JSONValue($0.location)]
            } ?? .null
        }
        return entry(
            change.id, "margin", change.operation, change.importance, change.findings, change.decision,
            [
                JSONMember("of", .string(change.part.rawValue)),
                JSONMember("object", JSONValue(change.object?.rawValue)),
                JSONMember("old", side(change.old)), JSONMember("new", side(change.new)),
            ])
    }

    private func value(_ change: LabelChange) -> JSONValue {
        func side(_ side: LabelChange.Side?) -> JSONValue {
            side.map { ["text": .string($0.text), "location": JSONValue($0.location)] } ?? .null
        }
        return entry(
            change.id, "label", change.operation, change.importance, change.findings, change.decision,
            [
                JSONMember("of", .string(change.kind.rawValue)), JSONMember("address", .string(change.address)),
                JSONMember("old", side(change.old)), JSONMember("new", side(change.new)),
            ])
    }

    private func value(_ change: PassageChange) -> JSONValue {
        entry(
            change.id, "passage", change.operation, change.importance, change.findings, change.decision,
            [
                JSONMember("nature", .string(change.nature.rawValue)),
                JSONMember("section", .string(change.section.name)), JSONMember("old", side(change.old)),
                JSONMember("new", side(change.new)), JSONMember("edits", .array(change.edits.map(edit))),
                JSONMember("quantities", .array(change.quantities.map(quantity))),
            ])
    }

    /// The keys every change has, around those of its kind.
    private func entry(
        _ id: String, _ kind: String, _ operation: ReportDiffing.Operation, _ importance: Importance,
        _ findings: [String], _ decision: Decision?, _ members: [JSONMember]
    ) -> JSONValue {
        .object(
            [
                JSONMember("id", .string(id)), JSONMember("kind", .string(kind)),
                JSONMember("operation", .string(operation.rawValue)),
            ] + members + [
                JSONMember(
                    "importance",
                    [
                        "level": .string(importance.level.rawValue),
                        "reason": .string(importance.reason.text(in: language)),
                    ]),
                JSONMember("findings", JSONValue(findings)), JSONMember("decision", value(decision)),
            ])
    }

    private func side(_ side: CellChange.Side?) -> JSONValue {
        guard let side else { return .null }
        let members = [
            JSONMember("text", JSONValue(side.text)), JSONMember("number", JSONValue(side.number)),
            JSONMember("unit", JSONValue(side.unit?.rawValue)), JSONMember("location", JSONValue(side.location)),
        ]
        let parts = JSONMember("parts", JSONValue(side.parts.map(\.description)))
        return .object(side.parts.isEmpty ? members : members + [parts])
    }

    private func side(_ side: PassageChange.Side?) -> JSONValue {
        guard let side else { return .null }
        let members = [JSONMember("text", .string(side.text)), JSONMember("location", JSONValue(side.location))]
        return .object(side.parts == 1 ? members : members + [JSONMember("parts", .integer(side.parts))])
    }

    private func edit(_ edit: Edit) -> JSONValue {
        ["operation": .string(edit.operation.rawValue), "text": .string(edit.text)]
    }

    private func quantity(_ change: QuantityChange) -> JSONValue {
        [
            "label": .string(change.label), "unit": JSONValue(change.unit), "old": JSONValue(change.old),
            "new": JSONValue(change.new), "delta": JSONValue(change.delta),
        ]
    }

    private func value(_ decision: Decision?) -> JSONValue {
        guard let decision else { return .null }
        return [
            "verdict": .string(decision.verdict.rawValue), "note": JSONValue(decision.note),
            "by": JSONValue(decision.by), "time": JSONValue(decision.time),
        ]
    }
}
