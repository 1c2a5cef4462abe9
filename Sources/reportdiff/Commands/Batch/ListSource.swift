// Entries that are known beforehand.

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
