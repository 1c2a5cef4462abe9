// Text decoded from bytes, with the encoding that was found.

import ReportModel

/// The outcome of decoding a text file.
public struct DecodedText: Sendable {
    /// The text, byte-order mark removed.
    public let text: String
    /// The encoding, as an IANA name in lower case.
    public let encoding: String
    /// What had to be assumed or replaced.
    public let notes: [Note]

    /// Creates an outcome.
    public init(text: String, encoding: String, notes: [Note] = []) {
        self.text = text
        self.encoding = encoding
        self.notes = notes
    }
}
