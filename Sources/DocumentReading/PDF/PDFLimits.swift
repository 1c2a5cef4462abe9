// How much a PDF may ask of the reader.

/// The bounds of reading a PDF; past one of them it is refused, unless it says otherwise.
public enum PDFLimits {
    /// The most pages; a report has about six, a yearbook some hundred.
    public static let pages = 300
    /// The most words of a page; a page of the smallest print has four thousand characters, and some PDFs print each as a
    /// word of its own.
    public static let words = 8_000
    /// The farthest from a page's corner that a word may stand, in points; the largest page a PDF may have is 14,400.
    static let farthest = 100_000.0
    /// The most lines of a page among which tables are looked for; past them all are text.
    static let tableLines = 200
}
