// Gives every change a name that is the same on every machine and in every run.

import ContentDigest
import ReportModel

/// Names changes by what they say, never by where they stand.
struct ChangeIdentifier {
    /// Hexadecimal digits kept of the digest: with 48 bits two of ten thousand changes collide once in five million logs.
    static let length = 12

    private let identity: SHA256
    private var seen: [Digest: Int] = [:]

    /// Prepares to name the changes between two reports.
    init(old: Report, new: Report) {
        var bytes: [UInt8] = []
        for part in [old, new].flatMap({ [$0.agency ?? "", $0.year.map(String.init) ?? ""] }) {
            Self.add(part, to: &bytes)
        }
        var identity = SHA256()
        identity.update(bytes)
        self.identity = identity
    }

    /// Names a cell.
    mutating func id(of change: CellChange) -> String {
        // A sum has no text of its own; its number stands in for it.
        func text(_ side: CellChange.Side?) -> String {
            side.map { $0.text ?? $0.number?.description ?? "" } ?? "\u{0}"
        }
        return id(["cell", change.address.description, text(change.old), text(change.new)])
    }

    /// Names a row.
    mutating func id(of change: RowChange) -> String {
        id(["row", change.address, change.old?.text ?? "\u{0}", change.new?.text ?? "\u{0}"])
    }

    /// Names what stands beside narrative and tables; an object by its bytes and its name.
    mutating func id(of change: MarginChange) -> String {
        func text(_ side: MarginChange.Side?) -> String { side.map { "\($0.text)\u{1E}\($0.digest ?? "")" } ?? "\u{0}" }
        return id(["margin", change.part.rawValue, change.object?.rawValue ?? "", text(change.old), text(change.new)])
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
        var bytes: [UInt8] = []
        for part in parts { Self.add(part, to: &bytes) }
        var hash = identity
        hash.update(bytes)
        let digest = hash.finalize()
        let ordinal = seen[digest, default: 0]
        seen[digest] = ordinal + 1
        if ordinal == 0 { return String(digest.hexadecimal.prefix(Self.length)) }
        bytes = []
        Self.add(String(ordinal), to: &bytes)
        hash.update(bytes)
        return String(hash.finalize().hexadecimal.prefix(Self.length))
    }

    /// Adds a part and a separator that no text holds.
    private static func add(_ part: String, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: part.utf8)
        bytes.append(0x1F)
    }
}
