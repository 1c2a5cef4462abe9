// The identity of a report, as every document names it.

import JSONText
import ReportDiffing

extension ReportFile {
    /// The members that identify the report.
    var identity: [JSONMember] {
        [
            JSONMember("file", .string(name)), JSONMember("sha256", .string(sha256)),
            JSONMember("format", .string(report.format.rawValue)), JSONMember("title", JSONValue(report.title?.text)),
            JSONMember("agency", JSONValue(report.agency)),
            JSONMember("year", report.year.map { .integer($0) } ?? .null), JSONMember("form", JSONValue(report.form)),
        ]
    }
}
