// How a cell looks; how its number is printed belongs to the number.

/// The look of a cell.
public struct CellStyle: Hashable, Sendable {
    /// Where the text stands between left and right.
    public enum Alignment: String, Sendable {
        /// Text to the left, numbers to the right.
        case general
        case left, center, right
    }

    /// The letters.
    public var font = FontStyle()
    /// The ground; nil for none.
    public var fill: SheetColor?
    /// Where the text stands.
    public var alignment = Alignment.general
    /// Whether long text goes on in further lines.
    public var isWrapped = false
    /// Whether a line stands below the cell.
    public var isRuled = false

    /// The standard look.
    public init() {}

    /// A look.
    public init(
        font: FontStyle = FontStyle(), fill: SheetColor? = nil, alignment: Alignment = .general,
        isWrapped: Bool = false, isRuled: Bool = false
    ) {
        self.font = font
        self.fill = fill
        self.alignment = alignment
        self.isWrapped = isWrapped
        self.isRuled = isRuled
    }
}
