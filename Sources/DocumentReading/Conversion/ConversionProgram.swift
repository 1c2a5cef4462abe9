// The programs that read other formats for us.

/// A program we run where it is installed; the raw value is the name of its command.
public enum ConversionProgram: String, CaseIterable, Sendable {
    /// Poppler's reader of PDF.
    case pdftotext
    /// LibreOffice.
    case soffice

    /// The environment variable that may name it.
    public var environmentVariable: String { "REPORTDIFF_\(rawValue.uppercased())" }
}
