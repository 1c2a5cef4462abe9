// Why a file cannot be read at all.

import ReportModel

/// An error that stops the reading of a file; the sentence for it is made where it is shown.
public enum ReadingError: Error, Hashable, Sendable {
    /// The file has no bytes, or nothing but white space.
    case empty
    /// The bytes are no text: they hold NUL or mostly control characters.
    case binary
    /// The bytes are text in no encoding that is known here.
    case encodingUnknown
    /// A file of a kind that is not read.
    case unsupported(FileKind)
}
