// How much a page may ask of the reader beyond what the tree allows.

/// The bounds of reading a page; past one of them the page is still read, less exactly.
///
/// A cell is kept once however much it spans, so a page never has more cells than tags. Depth and the length of tags are
/// bounded by the tree.
enum HTMLLimits {
    /// The most columns a cell covers. The form has 15 and Word allows 63; a sheet saved as a page has 256.
    static let columnSpan = 256
    /// The column behind which cells cover one column each, whatever they say. Every column costs memory while its table
    /// is open.
    static let columns = 1024
    /// The most bytes at the head of a file in which its encoding is looked for; browsers look at 1,024, but Word and some
    /// portals write scripts and styles first.
    static let declaration = 16_384
    /// The most bytes at the head of a file in which a first `<html` may stand, behind what a server or a mail left there.
    static let prologue = 4_096
    /// The most places that are kept of a page; behind them a line has one place only, however its source is cut.
    static let places = 20_000
    /// The most characters of hidden text that a note quotes; menus of portals have thousands.
    static let quotation = 400
    /// The most characters that a style sheet prints at one element: one rule may be about them all.
    static let generated = 1_000
    /// The most characters of the name of something that cannot be read.
    static let objectName = 80
    /// The most bytes of style sheets that are read; a portal's own have some hundred thousand. Past it text that the rest
    /// hides is read as if it were seen, with a note.
    static let styleBytes = 4 << 20
    /// The most selectors that are kept; only those count that decide what is seen.
    static let styleRules = 20_000
    /// The most comparisons of elements with selectors and applications of rules, some tenths of a second's worth: a page of
    /// 10,000 elements and a sheet of a hundred rules that each ask for what stands around need one million.
    static let styleEffort = 5_000_000
    /// How deep pages may stand in frames of each other.
    static let frameDepth = 2
    /// The most bytes of pages in the frames of a page; one frame may be named a thousand times.
    static let frameBytes = 4 << 20
}
