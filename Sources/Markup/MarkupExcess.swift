// Which bounds a document went past.

/// The bounds of ``MarkupLimits`` that a document went past, so that it was read less exactly.
public struct MarkupExcess: OptionSet, Sendable {
    /// One bit for each bound.
    public let rawValue: UInt8

    /// The set with these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The document was cut at ``MarkupLimits/bytes``.
    public static let bytes = MarkupExcess(rawValue: 1)
    /// Elements deeper than ``MarkupLimits/depth`` or ``MarkupLimits/inlineDepth`` became siblings.
    public static let depth = MarkupExcess(rawValue: 2)
    /// A tag had more than ``MarkupLimits/attributes``.
    public static let attributes = MarkupExcess(rawValue: 4)
    /// A value was cut at ``MarkupLimits/attributeLength``.
    public static let attributeLength = MarkupExcess(rawValue: 8)
    /// The document was cut at ``MarkupLimits/nodes``.
    public static let nodes = MarkupExcess(rawValue: 32)
    /// A name was cut at ``MarkupLimits/nameLength``.
    public static let nameLength = MarkupExcess(rawValue: 16)
}
