// How much a PDF may ask of the reader.

/// The bounds of reading a PDF; past one of them it is refused or the rest left out, with a note.
public enum PDFLimits {
    /// The most pages; a report has about six, a yearbook some hundred.
    public static let pages = 300
    /// The most words of a page; a page of the smallest print has four thousand characters, and some PDFs print each as a
    /// word of its own.
    static let words = 20_000
    /// The most characters of a word, after which it is cut; a line has at most some hundred.
    static let wordLength = 1_000
    /// The farthest from a page's corner that a word may stand, in points; the largest page a PDF may have is 14,400.
    static let farthest = 100_000.0
    /// The most lines of a table's labels on a page that are matched with its rows at once.
    static let labelLines = 400
}
