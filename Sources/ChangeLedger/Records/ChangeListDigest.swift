// Names a list of changes by what they say, so that it can be recomputed and compared.

import ContentDigest
import JSONText
import ReportDiffing

/// The number of changes and the SHA-256 of the list of them.
///
/// Hashed is one line a change in the order of the list, each the JSON array of operation, kind, address or section,
/// old text and new text, and a line feed. How words are marked within a text, sentences, places in the file and
/// weights are no part of it: a later version may find better words and still confirm the list.
public struct ChangeListDigest: Hashable, Sendable {
    /// The number of changes.
    public let count: Int
    /// The SHA-256 of the list, in lower-case hexadecimal.
    public let sha256: String

    /// The digest of a list of changes.
    public init(_ changes: [Change]) {
        var hasher = SHA256()
        for change in changes {
            hasher.update(JSONWriter().bytes(.array(Self.fields(of: change))))
            hasher.update(CollectionOfOne(LedgerFormat.lineFeed))
        }
        count = changes.count
        sha256 = hasher.finalize().hexadecimal
    }

    init?(_ json: JSONValue) {
        guard let count = json["count"]?.intValue, let sha256 = json["sha256"]?.stringValue else { return nil }
        self.count = count
        self.sha256 = sha256
    }

    var json: JSONValue { ["count": .integer(count), "sha256": .string(sha256)] }

    private static func fields(of change: Change) -> [JSONValue] {
        func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }
        // A sum of cells has no printed text; its number stands in for it.
        func text(_ side: CellChange.Side?) -> JSONValue {
            side.map { .string($0.text ?? $0.number?.description ?? "") } ?? .null
        }
        let operation = JSONValue.string(change.operation.rawValue)
        switch change {
        case .cell(let cell):
            return [operation, "cell", .string(cell.address.description), text(cell.old), text(cell.new)]
        case .row(let row):
            return [operation, "row", .string(row.address), text(row.old?.text), text(row.new?.text)]
        case .margin(let margin):
            func object(_ side: MarginChange.Side?) -> JSONValue {
                side.map { .string([$0.text, $0.digest].compactMap { $0 }.joined(separator: " ")) } ?? .null
            }
            let part = [margin.part.rawValue, margin.object?.rawValue].compactMap { $0 }.joined(separator: "/")
            return [operation, "margin", .string(part), object(margin.old), object(margin.new)]
        case .label(let label):
            return [operation, "label", .string(label.address), text(label.old?.text), text(label.new?.text)]
        case .passage(let passage):
            return [
                operation, "passage", .string(passage.section.name), text(passage.old?.text), text(passage.new?.text),
            ]
        }
    }
}
