// What a crash left behind a ledger's last whole line.

import JSONText

/// Bytes without a line feed that were cut off before the next line was written.
public struct TornLine: Hashable, Sendable {
    /// How many.
    public let bytes: Int
    /// Their SHA-256.
    public let sha256: String

    init(bytes: Int, sha256: String) {
        self.bytes = bytes
        self.sha256 = sha256
    }

    init?(_ json: JSONValue) {
        guard let bytes = json["bytes"]?.intValue, let sha256 = json["sha256"]?.stringValue else { return nil }
        self.init(bytes: bytes, sha256: sha256)
    }

    var json: JSONValue { ["bytes": .integer(bytes), "sha256": .string(sha256)] }
}
