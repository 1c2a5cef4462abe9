// One canonical cell of a report.

/// A cell of the form as a report fills it.
public struct Cell: Hashable, Sendable {
    /// Why a cell has no figure.
    public enum Absence: String, Sendable {
        /// The source does not hold the table or the row.
        case missing
        /// The source holds it, but its figures cannot be told apart with certainty.
        case unreadable
    }

    /// Its name.
    public let address: CellAddress
    /// The form's own words for it, row and column.
    public let label: String
    /// What is printed; nil when the cell is absent.
    public let figure: Figure?
    /// Why there is no figure; nil when there is one.
    public let absence: Absence?
    /// Where the value stands.
    public let location: SourceLocation?
    /// How the value was found; nil for a table the source does not hold.
    public let reading: CellReading?

    /// A cell with a printed value, which may be blank.
    public init(
        address: CellAddress, label: String, figure: Figure, location: SourceLocation?, reading: CellReading
    ) {
        self.address = address
        self.label = label
        self.figure = figure
        absence = nil
        self.location = location
        self.reading = reading
    }

    /// A cell without a value.
    public init(
        address: CellAddress, label: String, absence: Absence, location: SourceLocation? = nil,
        reading: CellReading? = nil
    ) {
        self.address = address
        self.label = label
        figure = nil
        self.absence = absence
        self.location = location
        self.reading = reading
    }
}
