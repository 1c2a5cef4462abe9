// The findings of a check as a table, one finding a line.

import ReportDiffing
import ReportModel

/// Writes the outcome of a check as comma-separated values.
struct FindingsCSV {
    /// The fields, in order; their names are the same in every language.
    static let fields = [
        "file", "agency", "year", "otherFile", "id", "rule", "severity", "message", "addresses", "expected", "actual",
        "place", "accepted",
    ]

    private let narration: Narration

    init(_ options: RenderingOptions) { narration = Narration(options.language) }

    /// The table, heads first; a finding between years names the later file, the earlier one as the other.
    func text(_ result: CheckReport) -> String {
        var writer = CSVWriter()
        writer.append(Self.fields)
        for single in result.reports {
            for finding in single.findings { writer.append(record(finding, single.file, other: nil)) }
        }
        for pair in result.crossYear {
            for finding in pair.findings { writer.append(record(finding, pair.new, other: pair.old)) }
        }
        return ChangeLogCSV.byteOrderMark + writer.text
    }

    private func record(_ finding: Finding, _ file: ReportFile, other: ReportFile?) -> [String] {
        [
            file.name, file.report.agency ?? "", file.report.year.map(String.init) ?? "", other?.name ?? "",
            finding.id, finding.rule, finding.severity.rawValue, finding.message.text(in: narration.language),
            finding.addresses.map(\.description).joined(separator: " "), finding.expected?.description ?? "",
            finding.actual?.description ?? "", finding.location.map(narration.place) ?? "",
            finding.accepted.map { $0.note ?? narration.say("已认可", "accepted") } ?? "",
        ]
    }
}
