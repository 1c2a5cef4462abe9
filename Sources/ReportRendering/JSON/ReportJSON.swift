// The document `reportdiff.report/1`: one report as it was understood.

import JSONText
import ReportDiffing
import ReportModel

/// Writes what was understood of a report.
struct ReportJSON {
    let narration: Narration

    /// The document.
    func value(_ file: ReportFile) -> JSONValue {
        let report = file.report
        return [
            "schema": "reportdiff.report/1", "file": .string(file.name), "sha256": .string(file.sha256),
            "format": .string(report.format.rawValue), "encoding": JSONValue(report.encoding),
            "title": JSONValue(report.title?.text), "agency": JSONValue(report.agency),
            "year": report.year.map { .integer($0) } ?? .null, "form": JSONValue(report.form),
            "forms": [
                "proactive": JSONValue(report.proactiveForm?.rawValue),
                "requests": JSONValue(report.requestsForm?.rawValue),
            ],
            "preamble": .array(report.preamble.map(paragraph)), "sections": .array(report.sections.map(section)),
            "cells": .object(report.cells.all.map { JSONMember($0.address.description, cell($0)) }),
            "notes": .array(report.notes.map(note)),
        ]
    }

    /// One note.
    func note(_ note: Note) -> JSONValue {
        [
            "code": .string(note.code.rawValue), "message": .string(narration.sentence(note)),
            "location": JSONValue(note.location),
        ]
    }

    private func paragraph(_ paragraph: Paragraph) -> JSONValue {
        ["text": .string(paragraph.text), "location": JSONValue(paragraph.location)]
    }

    private func section(_ section: Section) -> JSONValue {
        [
            "number": JSONValue(section.number), "title": .string(section.title),
            "role": .string(section.role.rawValue),
            "location": JSONValue(section.location), "paragraphs": .array(section.paragraphs.map(paragraph)),
        ]
    }

    private func cell(_ cell: Cell) -> JSONValue {
        [
            "text": JSONValue(cell.figure?.text), "number": JSONValue(cell.figure?.number),
            "unit": JSONValue(cell.figure?.unit?.rawValue), "label": .string(cell.label),
            "location": JSONValue(cell.location),
        ]
    }
}
