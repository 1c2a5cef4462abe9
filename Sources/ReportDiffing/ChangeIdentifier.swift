// Gives every change a name that is the same on every machine and in every run.

import ContentDigest
import ReportModel

/// Names changes by what they say, never by where they stand.
struct ChangeIdentifier {
    /// Hexadecimal digits kept of the digest: with 48 bits two of ten thousand changes collide once in five million logs.
    static let length = 12

    private let identity: [String]
    private var seen: [String: Int] = [:]

    /// Prepares to name the changes between two reports.
    init(old: Report, new: Report) {
        identity = [old, new].flatMap { [$0.agency ?? "", $0.year.map(String.init) ?? ""] }
    }

    /// Names a cell.
    mutating func id(of change: CellChange) -> String {
        // A sum has no text of its own; its number stands in for it.
        func text(_ side: CellChange.Side?) -> String { side.map { $0.text ?? $0.number?.description ?? "" } ?? "\u{0}" }
        return id(["cell", change.address.description, text(change.old), text(change.new)])
    }

    /// Names a label.
    mutating func id(of change: LabelChange) -> String {
        id(["label", change.kind.rawValue, change.address, change.old?.text ?? "\u{0}", change.new?.text ?? "\u{0}"])
    }

    /// Names a passage.
    mutating func id(of change: PassageChange) -> String {
        id(["passage", change.section.name, change.old?.text ?? "\u{0}", change.new?.text ?? "\u{0}"])
    }

    private mutating func id(_ parts: [String]) -> String {
        let content = ([parts[0]] + identity + parts.dropFirst()).joined(separator: "\u{1F}")
        let ordinal = seen[content, default: 0]
        seen[content] = ordinal + 1
        let named = ordinal == 0 ? content : "\(content)\u{1F}\(ordinal)"
        return String(SHA256.hash(Array(named.utf8)).hexadecimal.prefix(Self.length))
    }
}
