// The document `reportdiff.comparison/2`: all that differs between two reports.

import JSONText
import ReportDiffing
import ReportModel

/// Writes a comparison.
struct ComparisonJSON {
    private let result: ChangeReport
    private let options: RenderingOptions
    private let narration: Narration

    init(_ result: ChangeReport, options: RenderingOptions) {
        self.result = result
        self.options = options
        narration = Narration(options.language)
    }

    /// The document; a comparison that reached a renderer was proved.
    func value() -> JSONValue {
        let diff = result.diff
        let changes = ChangeJSON(language: options.language)
        let holdsText = options.parts.contains(.text)
        var members = [
            JSONMember("schema", "reportdiff.comparison/2"), JSONMember("mode", .string(diff.mode.rawValue)),
            JSONMember("old", .object(result.old.identity)), JSONMember("new", .object(result.new.identity)),
            JSONMember("summary", summary()),
            JSONMember("sections", holdsText ? .array(diff.sections.map(section)) : []),
            JSONMember("changes", .array(diff.changes.filter(isAskedFor).map(changes.value))),
            JSONMember(
                "findings",
                options.parts.contains(.findings)
                    ? .array(result.findings.map(FindingJSON(language: options.language).value)) : []),
            JSONMember("carriedOver", holdsText ? .array(diff.carriedOver.map(carriedOver)) : []),
            JSONMember("proof", ["old": true, "new": true]), JSONMember("notes", notes()),
        ]
        if options.isFull {
            members.append(JSONMember("unchanged", holdsText ? .array(diff.unchanged.map(unchanged)) : []))
        }
        return .object(members)
    }

    private func isAskedFor(_ change: Change) -> Bool {
        switch change {
        case .cell, .row: options.parts.contains(.cells)
        case .label, .passage, .margin: options.parts.contains(.text)
        }
    }

    private func summary() -> JSONValue {
        let diff = result.diff
        let sentences =
            options.parts.contains(.summary) ? SummaryWriter(result, narration: narration).sentences() : []
        let plain: [ReportDiffing.Operation] = [.modified, .added, .removed]
        return [
            "sentences": JSONValue(sentences), "cells": counts(diff.cells.map(\.operation), plain),
            "labels": counts(diff.labels.map(\.operation), plain),
            "passages": counts(diff.passages.map(\.operation), plain + [.moved]),
            "rows": counts(diff.rows.map(\.operation), plain), "margins": counts(diff.margins.map(\.operation), plain),
            "findings": .object(
                Finding.Severity.allCases.map { severity in
                    let count = result.findings.count { $0.side != .old && $0.severity == severity }
                    return JSONMember(severity.rawValue, .integer(count))
                }),
        ]
    }

    private func counts(_ found: [ReportDiffing.Operation], _ listed: [ReportDiffing.Operation]) -> JSONValue {
        .object(listed.map { operation in JSONMember(operation.rawValue, .integer(found.count { $0 == operation })) })
    }

    private func section(_ section: SectionChange) -> JSONValue {
        [
            "role": .string(section.role.rawValue), "status": .string(section.status.rawValue),
            "old": heading(section.old), "new": heading(section.new),
        ]
    }

    private func heading(_ side: SectionChange.Side?) -> JSONValue {
        guard let side else { return .null }
        return ["number": JSONValue(side.number), "title": .string(side.title), "location": JSONValue(side.location)]
    }

    private func carriedOver(_ carried: CarriedOver) -> JSONValue {
        [
            "section": .string(carried.section.name), "passages": .integer(carried.passages),
            "characters": .integer(carried.characters), "share": JSONValue(carried.share),
        ]
    }

    private func unchanged(_ passage: UnchangedPassage) -> JSONValue {
        func side(_ side: PassageChange.Side) -> JSONValue {
            ["text": .string(side.text), "location": JSONValue(side.location)]
        }
        return ["section": .string(passage.section.name), "old": side(passage.old), "new": side(passage.new)]
    }

    private func notes() -> JSONValue {
        let notes = ReportJSON(narration: narration)
        return [
            "old": .array(result.notes(of: .old).map(notes.note)),
            "new": .array(result.notes(of: .new).map(notes.note)),
        ]
    }
}
