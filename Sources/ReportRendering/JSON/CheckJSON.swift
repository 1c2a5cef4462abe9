// The document `reportdiff.findings/1`: what does not add up in reports and between years.

import JSONText
import ReportDiffing
import ReportModel

/// Writes the outcome of a check.
struct CheckJSON {
    private let finding: FindingJSON
    private let notes: ReportJSON

    init(_ language: Language) {
        finding = FindingJSON(language: language)
        notes = ReportJSON(narration: Narration(language))
    }

    func value(_ result: CheckReport) -> JSONValue {
        let reports = result.reports.map { single in
            JSONValue.object(single.file.identity + found(single.findings, single.notes))
        }
        let pairs = result.crossYear.map { pair in
            JSONValue.object(
                [JSONMember("old", .object(pair.old.identity)), JSONMember("new", .object(pair.new.identity))]
                    + found(pair.findings, pair.notes))
        }
        return ["schema": "reportdiff.findings/1", "reports": .array(reports), "crossYear": .array(pairs)]
    }

    private func found(_ findings: [Finding], _ notes: [Note]) -> [JSONMember] {
        [
            JSONMember("findings", .array(findings.map(finding.value))),
            JSONMember("notes", .array(notes.map(self.notes.note))),
        ]
    }
}
