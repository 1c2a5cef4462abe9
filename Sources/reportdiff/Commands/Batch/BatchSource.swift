// Where the entries of a batch come from.

/// A sequence whose next element may have to be waited for.
protocol BatchSource<Element>: Sendable {
    associatedtype Element: Sendable

    /// The next element; nil at the end.
    mutating func next() throws(Trouble) -> Element?
}
