// How a source prints the labels of a table, so that a label taken out can be told from one that a layout loses.

/// The layout of a table's labels, with those of the form that the source does not print.
public struct TableLabelling: Hashable, Sendable {
    /// What parts the cells.
    public enum Layout: Hashable, Sendable {
        /// A grid drawn by the format.
        case grid
        /// Bars or tabs.
        case fields
        /// Runs of spaces.
        case spaces
        /// One cell a line.
        case lines
    }

    /// Which table.
    public let table: TableKey
    /// The edition whose labels were looked for.
    public let edition: FormEdition
    /// The layout of most of the table's rows.
    public let layout: Layout
    /// The labels of the edition of which not even a piece stands in the table.
    public let lacking: Set<LabelKey>
    /// The text of the table that is no label and no figure, or a piece of a label that could not be put together.
    public let unplaced: [SourceText]

    /// Creates a labelling.
    public init(
        table: TableKey, edition: FormEdition, layout: Layout, lacking: Set<LabelKey>, unplaced: [SourceText] = []
    ) {
        self.table = table
        self.edition = edition
        self.layout = layout
        self.lacking = lacking
        self.unplaced = unplaced
    }
}
