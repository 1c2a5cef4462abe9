// The document `reportdiff.cell/1`: one cell and how it was read.

import JSONText
import ReportModel

/// Writes what is needed to check the reading of a cell.
struct CellJSON {
    /// The document.
    func value(_ explanation: CellExplanation) -> JSONValue {
        let cell = explanation.cell
        return [
            "schema": "reportdiff.cell/1", "file": .string(explanation.file.name),
            "sha256": .string(explanation.file.sha256), "address": .string(cell.address.description),
            "label": .string(cell.label), "text": JSONValue(cell.figure?.text),
            "number": JSONValue(cell.figure?.number),
            "unit": JSONValue(cell.figure?.unit?.rawValue), "absence": JSONValue(cell.absence?.rawValue),
            "location": JSONValue(cell.location),
            "lines": .array(explanation.rows.map { ["location": JSONValue($0.location), "text": .string($0.text)] }),
            "reading": cell.reading.map { reading in
                [
                    "source": JSONValue(reading.source), "row": .string(reading.row.rawValue),
                    "column": .string(reading.column.rawValue),
                ]
            } ?? .null,
        ]
    }
}
