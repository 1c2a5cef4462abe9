// An attribute before it is decoded.

/// An attribute as it is kept.
struct StoredAttribute: Sendable {
    let name: Int32
    let value: MarkupSlice
}
