// How many changes and findings a comparison had.

import JSONText
import ReportDiffing
import ReportModel

/// The counts of a comparison, as the comparison's own JSON gives them.
public struct RecordedSummary: Hashable, Sendable {
    /// Names with their counts, in a fixed order.
    public struct Counts: Hashable, Sendable {
        /// The names.
        public let names: [String]
        /// The counts, one a name.
        public let values: [Int]

        /// All of them together.
        public var total: Int { values.reduce(0, +) }

        init(_ names: [String], count: (String) -> Int) {
            self.names = names
            values = names.map(count)
        }

        init?(_ json: JSONValue?) {
            guard let members = json?.objectValue else { return nil }
            names = members.map(\.key)
            values = members.compactMap(\.value.intValue)
            if names.count != values.count { return nil }
        }

        var json: JSONValue { .object(zip(names, values).map { JSONMember($0, .integer($1)) }) }
    }

    /// Changes of cells by operation.
    public let cells: Counts
    /// Changes of labels by operation.
    public let labels: Counts
    /// Changes of passages by operation.
    public let passages: Counts
    /// Findings of the new side by severity.
    public let findings: Counts
    /// Changes of printed rows by operation; none in a line written before there were such changes.
    public let rows: Counts
    /// Changes of what stands beside narrative and tables, likewise.
    public let margins: Counts

    private static let plain: [ReportDiffing.Operation] = [.modified, .added, .removed]
    private static let none = Counts(plain.map(\.rawValue)) { _ in 0 }

    init(_ report: ChangeReport) {
        let plain = Self.plain
        func counts(_ found: [ReportDiffing.Operation], _ listed: [ReportDiffing.Operation]) -> Counts {
            Counts(listed.map(\.rawValue)) { name in found.count { $0.rawValue == name } }
        }
        cells = counts(report.diff.cells.map(\.operation), plain)
        labels = counts(report.diff.labels.map(\.operation), plain)
        passages = counts(report.diff.passages.map(\.operation), plain + [.moved])
        findings = Counts(Finding.Severity.allCases.map(\.rawValue)) { name in
            report.findings.count { $0.side != .old && $0.severity.rawValue == name }
        }
        rows = counts(report.diff.rows.map(\.operation), plain)
        margins = counts(report.diff.margins.map(\.operation), plain)
    }

    init?(_ json: JSONValue) {
        guard let cells = Counts(json["cells"]), let labels = Counts(json["labels"]),
            let passages = Counts(json["passages"]), let findings = Counts(json["findings"])
        else { return nil }
        self.cells = cells
        self.labels = labels
        self.passages = passages
        self.findings = findings
        rows = Counts(json["rows"]) ?? Self.none
        margins = Counts(json["margins"]) ?? Self.none
    }

    var json: JSONValue {
        [
            "cells": cells.json, "labels": labels.json, "passages": passages.json, "findings": findings.json,
            "rows": rows.json, "margins": margins.json,
        ]
    }
}
