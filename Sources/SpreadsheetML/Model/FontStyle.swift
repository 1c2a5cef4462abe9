// How the letters of a text look.

/// The look of letters in the standard font.
public struct FontStyle: Hashable, Sendable {
    /// Whether they are bold.
    public var isBold = false
    /// Whether a line goes through them.
    public var isStruck = false
    /// Whether a line goes below them.
    public var isUnderlined = false
    /// Their colour; nil for the standard one.
    public var color: SheetColor?

    /// The standard look.
    public init() {}

    /// A look.
    public init(
        isBold: Bool = false, isStruck: Bool = false, isUnderlined: Bool = false, color: SheetColor? = nil
    ) {
        self.isBold = isBold
        self.isStruck = isStruck
        self.isUnderlined = isUnderlined
        self.color = color
    }
}
