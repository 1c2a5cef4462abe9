// How much an archive may ask of the reader.

/// The bounds within which ``ZIPArchive`` reads; past one of them the answer is a ``ZIPError``.
///
/// Sizes are checked as the directory states them, before anything is inflated, and inflating stops at the stated size:
/// a bomb costs no more than reading its directory.
public struct ZIPLimits: Sendable {
    /// The most entries. A DOCX has some twenty, and one for every picture; an XLSX one for every sheet.
    public var entries = 10_000
    /// The most bytes that one entry may inflate to. The `document.xml` of a long report has 5 MB; at 200 MB/s this
    /// much still takes under half a second.
    public var entryInflatedBytes = 64 << 20
    /// The most bytes that all entries together may inflate to, pictures included.
    public var totalInflatedBytes = 512 << 20
    /// The most bytes that one byte may inflate to. Deflate can do 1032; repetitive Word tables reach some 100.
    public var ratio = 500
    /// Entries that inflate to no more than this may have any ratio: blank pictures and empty tables do.
    public var ratioExemptBytes = 1 << 20

    /// The bounds for documents that people send.
    public static let standard = ZIPLimits()

    /// Bounds to be changed one by one.
    public init() {}
}
