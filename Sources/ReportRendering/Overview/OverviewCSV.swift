// An overview of many comparisons as a table, one comparison a line.

import ReportDiffing
import ReportModel

/// Writes the lines of an overview as comma-separated values.
enum OverviewCSV {
    /// The fields, in order; their names are the same in every language.
    static let fields =
        [
            "id", "status", "error", "mode", "agency", "oldYear", "newYear", "oldFile", "newFile", "changes", "cells",
            "labels", "passages", "rows", "margins", "errors", "warnings", "notices",
        ] + ComparisonDigest.keyRows.flatMap { figure($0) }
        + (1...MoveRanking.maximum).flatMap { move in
            ["move\(move)", "move\(move)Address"] + figure("move\(move)")
        }

    /// The heads.
    static var head: String { ChangeLogCSV.byteOrderMark + record(fields) }

    /// A comparison.
    static func row(id: String, _ digest: ComparisonDigest) -> String {
        let result = digest.result
        let diff = result.diff
        let identity = [
            id, diff.changes.isEmpty ? "0" : "1", "", diff.mode.rawValue, digest.agency, year(result.old),
            year(result.new), result.old.name, result.new.name,
        ]
        let counts = [
            diff.changes.count, diff.cells.count, diff.labels.count, diff.passages.count, diff.rows.count,
            diff.margins.count,
        ]
        let findings = Finding.Severity.allCases.map(digest.findings)
        let moves = digest.moves.flatMap { [$0.label, $0.address.description] + values($0) }
        return padded(identity + (counts + findings).map(String.init) + digest.keyFigures.flatMap(values) + moves)
    }

    /// A pair that could not be compared.
    static func row(id: String?, failure: String) -> String { padded([id ?? "", "2", failure]) }

    private static func figure(_ name: String) -> [String] { ["Old", "New", "Delta", "Percent"].map { name + $0 } }

    private static func values(_ move: FigureMove) -> [String] {
        [
            move.old?.description ?? "", move.new?.description ?? "", move.delta?.absolute.description ?? "",
            move.delta?.percent?.description ?? "",
        ]
    }

    private static func year(_ file: ReportFile) -> String { file.report.year.map(String.init) ?? "" }

    private static func padded(_ values: [String]) -> String {
        record(values + [String](repeating: "", count: fields.count - values.count))
    }

    private static func record(_ values: [String]) -> String {
        var writer = CSVWriter()
        writer.append(values)
        return writer.text
    }
}
