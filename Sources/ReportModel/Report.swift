// What the statutory form makes of a file: one agency's report for one year.

/// A report, bound to the statutory form.
public struct Report: Sendable {
    /// The format of the file.
    public let format: SourceFormat
    /// The character encoding of the file; nil where the format fixes it.
    public let encoding: String?
    /// The program that turned the file into one that is read here; nil where none was needed.
    public let converter: ConverterVersion?
    /// The title, its lines joined.
    public let title: Paragraph?
    /// The body that reports: the title's words before the year, spaces removed.
    public let agency: String?
    /// The year reported on.
    public let year: Int?
    /// The edition table 二 follows; nil when there is no such table.
    public let proactiveForm: FormEdition?
    /// The edition table 三 follows; nil when there is no such table.
    public let requestsForm: FormEdition?
    /// What stands between the title and the first section.
    public let preamble: [Paragraph]
    /// The headed sections, in the order of the file.
    public let sections: [Section]
    /// Every canonical cell of the tables' forms, in the form's order, then rows of the body's own.
    public let cells: CellTable
    /// What the rows of the tables print, read or not; those of one table in the order of its cells, then values of no row.
    public let printedRows: [PrintedRow]
    /// The labels and headings as printed, in the form's order.
    public let labels: [PrintedLabel]
    /// How the labels of each table that is there are printed.
    public let labellings: [TableLabelling]
    /// What the readers skipped, guessed or could not place, in the order of the file.
    public let notes: [Note]
    /// What a reader of the file sees and is not read here, in reading order.
    public let objects: [UnreadObject]

    /// Creates a report.
    public init(
        format: SourceFormat, encoding: String?, converter: ConverterVersion? = nil, title: Paragraph?,
        agency: String?, year: Int?, proactiveForm: FormEdition?, requestsForm: FormEdition?, preamble: [Paragraph],
        sections: [Section],
        cells: CellTable, printedRows: [PrintedRow] = [], labels: [PrintedLabel], labellings: [TableLabelling],
        notes: [Note],
        objects: [UnreadObject] = []
    ) {
        self.format = format
        self.encoding = encoding
        self.converter = converter
        self.title = title
        self.agency = agency
        self.year = year
        self.proactiveForm = proactiveForm
        self.requestsForm = requestsForm
        self.preamble = preamble
        self.sections = sections
        self.cells = cells
        self.printedRows = printedRows
        self.labels = labels
        self.labellings = labellings
        self.notes = notes
        self.objects = objects
    }

    /// The edition as a whole: `2019`, `2021`, `mixed` where the tables differ, nil without tables.
    public var form: String? {
        switch (proactiveForm, requestsForm) {
        case (nil, nil): nil
        case (let only?, nil), (nil, let only?): only.rawValue
        case (let first?, let second?): first == second ? first.rawValue : "mixed"
        }
    }
}
