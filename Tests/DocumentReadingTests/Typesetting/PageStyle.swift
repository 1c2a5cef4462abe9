// How reports are set on pages for tests.

/// What word processors and browsers do differently with the same report.
struct PageStyle {
    /// Where text stands in the width or the height of its cell.
    enum Alignment: CaseIterable {
        case start, middle, end
    }

    /// What is one word to `pdftotext`.
    enum Words: CaseIterable {
        /// All that stands without a blank in between.
        case stretches
        /// Chinese and digits apart, as they are of two fonts.
        case scripts
        /// Each character by itself.
        case characters
    }

    /// How a table of many columns is set.
    enum WideTable: CaseIterable {
        case upright
        /// On a page of its own whose long side lies across.
        case landscape
        /// On a page of its own that stands upright, the text sideways.
        case sideways
    }

    var width = 595.0
    var height = 842.0
    var margin = 64.0
    /// Sizes of type in points.
    var textSize = 12.0
    var tableSize = 9.0
    /// The distance of lines, in ems: of text, and in cells.
    var textPitch = 1.6
    var cellPitch = 1.25
    /// How much taller the box of a character is than its type: of Chinese, and of digits, whose middles also differ.
    var chineseBox = 1.3
    var digitBox = 1.1
    var digitShift = 0.05
    /// The share of a table's width that its labels take.
    var labelShare = 0.42
    var padding = 3.0
    var labelAlignment = Alignment.start
    var figureAlignment = Alignment.middle
    var verticalAlignment = Alignment.middle
    var words = Words.stretches
    /// Whether lines of text are stretched to the margin, and a quarter of an em stands between Chinese and digits.
    var isJustified = true
    var hasAutospace = false
    /// Whether a page may end within a row, and how many rows of heads the next page shows again.
    var cutsRows = false
    var repeatedHeads = 0
    var wideTable = WideTable.upright
    /// What stands below and above the text of each page; `#` is the number of the page.
    var foot: String? = "- # -"
    var head: String?
}
