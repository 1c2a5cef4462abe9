// Gives every finding a name that is the same on every machine, in every run and for every layout of the file.

import ContentDigest
import ReportModel
import StatutoryForms

/// Names findings by what they are about and the figures they print, never by where they stand or how they are worded.
struct FindingIdentifier {
    /// As many hexadecimal digits as the names of changes have.
    static let length = 12

    private let identity: [String]
    private var seen: [String: Int] = [:]

    /// Prepares to name the findings of one report, or of two for findings between them.
    init(_ reports: Report...) {
        identity = reports.flatMap { [$0.agency ?? "", $0.year.map(String.init) ?? ""] }
    }

    /// Names a finding.
    mutating func id(of fault: Fault) -> String {
        let parts =
            [fault.rule.name] + identity
            + [
                fault.key, fault.addresses.map(\.description).joined(separator: ","), LabelText.key(fault.words),
                fault.expected?.description ?? "",
                fault.actual?.description ?? "",
            ]
        let content = parts.joined(separator: "\u{1F}")
        let ordinal = seen[content, default: 0]
        seen[content] = ordinal + 1
        let named = ordinal == 0 ? content : "\(content)\u{1F}\(ordinal)"
        return String(SHA256.hash(Array(named.utf8)).hexadecimal.prefix(Self.length))
    }
}
