// Understands the lines of a manifest, one object a line.

import JSONText
import SystemAccess

/// Reads lines in order.
public struct ManifestReader: Sendable {
    /// What the lines ask for.
    public enum Kind: Sendable {
        /// `{"id", "old", "new"}`
        case comparisons
        /// `{"id", "file"}`
        case inspections
    }

    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0D]

    private let kind: Kind
    private var number = 0

    /// A reader of a manifest from its first line on.
    public init(_ kind: Kind) {
        self.kind = kind
    }

    /// The entry of the next line; nil for a blank one, which asks for nothing.
    public mutating func read(_ line: LineSplitter.Line) -> BatchItem? {
        number += 1
        guard case .whole(var bytes) = line else { return fault(.tooLong) }
        if number == 1, bytes.starts(with: Self.byteOrderMark) { bytes.removeFirst(Self.byteOrderMark.count) }
        if bytes.allSatisfy(Self.blanks.contains) { return nil }
        let isText = String(validating: bytes, as: UTF8.self) != nil
        let text = isText ? bytes : CarriedBytes.text(of: bytes)
        let value: JSONValue
        do {
            value = try JSONParser(text).parse()
        } catch {
            let offset = isText ? error.offset : CarriedBytes.offset(error.offset, in: text)
            return fault(.notJSON(column: offset + 1))
        }
        guard value.objectValue != nil else { return fault(.notAnObject) }
        // A number is answered with its very digits; the schema of the output knows ids only as strings.
        guard let id = value["id"]?.stringValue ?? value["id"]?.numberText else { return fault(.noID) }
        let shown = isText ? id : PrintedBytes.text(CarriedBytes.bytes(of: id))
        return BatchItem(id: shown, request: request(value, isText), line: number)
    }

    /// Whether a line of a manifest asks for nothing, the marks before its first character aside.
    public static func isBlank(_ line: LineSplitter.Line) -> Bool {
        guard case .whole(let bytes) = line else { return false }
        return bytes.allSatisfy { blanks.contains($0) || byteOrderMark.contains($0) }
    }

    private func fault(_ fault: ManifestFault) -> BatchItem {
        BatchItem(id: nil, request: .failure(fault), line: number)
    }

    private func request(_ value: JSONValue, _ isText: Bool) -> Result<BatchRequest, ManifestFault> {
        do throws(ManifestFault) {
            switch kind {
            case .comparisons:
                return .success(
                    .comparison(old: try path("old", in: value, isText), new: try path("new", in: value, isText)))
            case .inspections: return .success(.inspection(file: try path("file", in: value, isText)))
            }
        } catch {
            return .failure(error)
        }
    }

    private func path(_ key: String, in value: JSONValue, _ isText: Bool) throws(ManifestFault) -> FilePath {
        guard let path = value[key]?.stringValue else { throw .noPath(key: key) }
        guard !path.isEmpty, !path.utf8.contains(0) else { throw .badPath(key: key) }
        return isText ? FilePath(path) : FilePath(bytes: CarriedBytes.bytes(of: path))
    }
}
