// A finding, as comparisons and checks print it.

import JSONText
import ReportModel

/// Writes findings.
struct FindingJSON {
    let language: Language

    func value(_ finding: Finding) -> JSONValue {
        [
            "id": .string(finding.id), "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
            "side": JSONValue(finding.side?.rawValue), "message": .string(finding.message.text(in: language)),
            "addresses": JSONValue(finding.addresses.map(\.description)), "expected": JSONValue(finding.expected),
            "actual": JSONValue(finding.actual), "location": JSONValue(finding.location),
            "standing": JSONValue(finding.standing?.rawValue),
            "accepted": finding.accepted.map { ["note": JSONValue($0.note)] } ?? .null,
        ]
    }
}
