// One canonical cell of a report.

/// A cell of the form as a report fills it.
///
/// Two hundred of them pass from stage to stage in every report, so a cell is one reference to what never changes.
public struct Cell: Hashable, Sendable {
    /// Why a cell has no figure.
    public enum Absence: String, Sendable {
        /// The source does not hold the table or the row.
        case missing
        /// The source holds it, but its figures cannot be told apart with certainty.
        case unreadable
    }

    private let content: Content

    /// Its name.
    public var address: CellAddress { content.address }
    /// The form's own words for it, row and column.
    public var label: String { content.label }
    /// What is printed; nil when the cell is absent.
    public var figure: Figure? { content.figure }
    /// Why there is no figure; nil when there is one.
    public var absence: Absence? { content.absence }
    /// Where the value stands.
    public var location: SourceLocation? { content.location }
    /// How the value was found; nil for a table the source does not hold.
    public var reading: CellReading? { content.reading }

    /// Whether something is printed in it that we cannot tell for certain.
    public var isUnread: Bool { absence == .unreadable || figure?.meaning == .pieces }

    /// A cell with a printed value, which may be blank.
    public init(
        address: CellAddress, label: String, figure: Figure, location: SourceLocation?, reading: CellReading
    ) {
        content = Content(
            address: address, label: label, figure: figure, absence: nil, location: location, reading: reading)
    }

    /// A cell without a value.
    public init(
        address: CellAddress, label: String, absence: Absence, location: SourceLocation? = nil,
        reading: CellReading? = nil
    ) {
        content = Content(
            address: address, label: label, figure: nil, absence: absence, location: location, reading: reading)
    }

    /// Whether two cells are the same in every respect.
    public static func == (left: Cell, right: Cell) -> Bool {
        left.content === right.content
            || left.address == right.address && left.label == right.label && left.figure == right.figure
                && left.absence == right.absence && left.location == right.location && left.reading == right.reading
    }

    /// Hashes the address, by which cells of one report differ.
    public func hash(into hasher: inout Hasher) { hasher.combine(address) }

    /// What a cell holds.
    private final class Content: Sendable {
        let address: CellAddress
        let label: String
        let figure: Figure?
        let absence: Absence?
        let location: SourceLocation?
        let reading: CellReading?

        init(
            address: CellAddress, label: String, figure: Figure?, absence: Absence?, location: SourceLocation?,
            reading: CellReading?
        ) {
            self.address = address
            self.label = label
            self.figure = figure
            self.absence = absence
            self.location = location
            self.reading = reading
        }
    }
}
