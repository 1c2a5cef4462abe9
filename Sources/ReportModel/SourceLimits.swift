// How much text a file may hold before nobody takes it for a report.

/// The bounds of what is read of a file, whatever its format: what is held of a piece of text is many times its bytes.
public enum SourceLimits {
    /// The most lines and table cells together. The longest reports have eight hundred, on the fullest page of a portal some
    /// thousands; each takes about two kilobytes until it is printed.
    public static let pieces = 12_000
    /// The most characters, blanks in a row counting as one. A report has five to thirty thousand, its page with everything
    /// around it some more; each takes some sixty bytes on the way from the file to the result.
    public static let characters = 400_000
    /// The most cells of one line of text: no table of the form has more than sixteen columns, a sheet has 256.
    public static let cellsOfLine = 1_000
}
