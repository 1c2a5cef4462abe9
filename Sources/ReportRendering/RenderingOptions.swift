// How a result is to be printed.

/// Options of the renderers.
public struct RenderingOptions: Sendable {
    /// The language of our own sentences.
    public var language = Language.chinese
    /// The parts to print; the lists of the others are left empty.
    public var parts = Set(ReportPart.allCases)
    /// Whether what did not change is printed too.
    public var isFull = false
    /// Whether the terminal shows colours.
    public var usesColor = false
    /// Columns of the terminal.
    public var width = 100
    /// Whether JSON is printed as one line.
    public var isCompact = false

    /// The default options.
    public init() {}
}
