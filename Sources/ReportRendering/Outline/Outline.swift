// What a reader is shown, before any format prints it.

/// A tree of headings, paragraphs, lists, tables and folded groups; every readable format prints the same one.
public struct Outline: Sendable {
    /// The blocks, in reading order.
    public private(set) var blocks: [OutlineBlock] = []

    /// An outline of blocks.
    public init(_ blocks: [OutlineBlock] = []) {
        self.blocks = blocks
    }

    /// Adds blocks.
    mutating func append(_ more: [OutlineBlock]) {
        blocks += more
    }
}

/// One block of an outline.
public indirect enum OutlineBlock: Sendable {
    /// A heading; 1 is the title, 2 a part, 3 a part of a part.
    case heading(level: Int, StyledText)
    /// A paragraph.
    case paragraph(StyledText)
    /// A list of items.
    case list([OutlineItem])
    /// A table.
    case table(OutlineTable)
    /// What can be unfolded: its line always shows, its blocks only where a format can hide them.
    case folded(StyledText, [OutlineBlock])
}

/// One item of a list.
public struct OutlineItem: Sendable {
    /// What kind of item it is, in a word; empty for a plain item.
    public let mark: StyledText
    /// The item's lines, the first one beside the mark.
    public let lines: [StyledText]

    /// Creates an item.
    init(mark: StyledText = StyledText(), _ lines: [StyledText]) {
        self.mark = mark
        self.lines = lines
    }
}
