// A word of the command line, as the system gave it.

import SystemAccess

/// Bytes that are a path, or text, or an option; which, the parser finds out.
struct Argument: Hashable {
    /// The word as a path: its very bytes.
    let path: FilePath

    /// A word of these bytes.
    init(bytes: some Sequence<UInt8>) { path = FilePath(bytes: bytes) }

    /// A word that is text.
    init(_ text: String) { path = FilePath(text) }

    /// Its bytes.
    var bytes: [UInt8] { path.bytes }

    /// The word as text; what is not in UTF-8 is decoded.
    var text: String { PrintedBytes.text(bytes) }

    /// Whether it stands for standard input.
    var isDash: Bool { bytes == [UInt8(ascii: "-")] }
}
