// A file that a converter made.

import ReportModel

/// The bytes of a converted file, with the program that made them.
public struct ConvertedFile: Sendable {
    /// The file.
    public let bytes: [UInt8]
    /// The program that made it.
    public let converter: ConverterVersion

    /// Creates a converted file.
    public init(bytes: [UInt8], converter: ConverterVersion) {
        self.bytes = bytes
        self.converter = converter
    }
}
