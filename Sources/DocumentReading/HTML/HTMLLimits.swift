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
}
