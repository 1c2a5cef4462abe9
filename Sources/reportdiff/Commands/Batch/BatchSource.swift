// Where the entries of a batch come from.

import ReportBatches

/// A sequence whose next element may have to be waited for.
protocol BatchSource<Element>: Sendable {
    associatedtype Element: Sendable

    /// The next element; nil at the end.
    mutating func next() throws(Trouble) -> Element?
}

/// A source of what is in memory.
struct ListSource<Element: Sendable>: BatchSource {
    private let elements: [Element]
    private var index = 0

    init(_ elements: [Element]) { self.elements = elements }

    mutating func next() -> Element? {
        guard index < elements.count else { return nil }
        defer { index += 1 }
        return elements[index]
    }
}
