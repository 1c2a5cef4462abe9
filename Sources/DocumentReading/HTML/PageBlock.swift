// A line or table of a page, with what tells content from what a page prints around it.

import ReportModel

/// A block in reading order.
struct PageBlock {
    /// The line or table.
    let block: SourceBlock
    /// A node inside every element the block is inside of; rising from block to block.
    let node: Int
    /// How much it weighs as content: the characters of sentences outside links, or of a table with figures.
    let weight: Int
    /// Whether it can only stand around the content: nothing but links, or in a part of the page made for that.
    let isMarginal: Bool

    /// A sentence shorter than this may be a slogan or a hint.
    static let shortestSentence = 15
    /// A table of the form has fifteen figures at least; what portals print before a report has a date and a number.
    static let fewestFigures = 5
}
