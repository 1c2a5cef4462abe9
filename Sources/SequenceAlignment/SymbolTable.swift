// Gives equal elements equal small integers, so that sequences are compared without hashing again.

/// Elements numbered in the order of their first appearance, from 0.
///
/// The numbers depend on that order: whoever wants the same answer with the two sides exchanged
/// interns them in an order that does not depend on which is called old.
public struct SymbolTable<Element: Hashable> {
    private var symbols: [Element: Int] = [:]

    /// A table without elements.
    public init() {}

    /// A table without elements, with room for so many.
    public init(capacity: Int) { symbols.reserveCapacity(capacity) }

    /// How many different elements have been seen.
    public var count: Int { symbols.count }

    /// The number of one element, a new one when it has not been seen before.
    public mutating func symbol(for element: Element) -> Int {
        if let known = symbols[element] { return known }
        let next = symbols.count
        symbols[element] = next
        return next
    }

    /// The numbers of a sequence of elements, in order.
    public mutating func symbols(for elements: some Sequence<Element>) -> [Int] {
        elements.map { symbol(for: $0) }
    }
}

extension SymbolTable: Sendable where Element: Sendable {}
