// Text that remembers where each stretch of it stands in its source.

/// A piece of text with the places of its stretches, so that any offset in it can be pointed at.
public struct SourceText: Hashable, Sendable {
    /// A stretch that runs on in the source without a gap.
    public struct Anchor: Hashable, Sendable {
        /// Offset of the stretch's first scalar in `scalars`.
        public let offset: Int
        /// Where that scalar stands in the source.
        public let location: SourceLocation

        /// Creates an anchor.
        public init(offset: Int, location: SourceLocation) {
            self.offset = offset
            self.location = location
        }
    }

    /// The text, by Unicode scalar.
    public private(set) var scalars: [Unicode.Scalar]
    // Nearly every text is one stretch: the first needs no list.
    private var first: Anchor?
    private var others: [Anchor] = []

    /// The stretches, by rising offset.
    public var anchors: [Anchor] { (first.map { [$0] } ?? []) + others }

    /// The number of stretches.
    public var stretchCount: Int { (first == nil ? 0 : 1) + others.count }

    /// Text that stands in one place.
    public init(_ text: String, at location: SourceLocation) {
        self.init(Array(text.unicodeScalars), at: location)
    }

    /// Text that stands in one place.
    public init(_ scalars: [Unicode.Scalar], at location: SourceLocation) {
        self.scalars = scalars
        first = Anchor(offset: 0, location: location)
    }

    /// No text, in no place.
    public init() {
        scalars = []
    }

    /// The text as a string.
    public var text: String {
        String(scalars: scalars)
    }

    /// Whether there is no text.
    public var isEmpty: Bool { scalars.isEmpty }

    /// The place of the first scalar; nil for no text in no place.
    public var location: SourceLocation? { first?.location }

    /// The place of the scalar at an offset; nil only where the text stands in no place.
    public func location(at offset: Int) -> SourceLocation? {
        let place = firstAnchor(behind: offset)
        guard let found = place > 0 ? others[place - 1] : first else { return nil }
        return found.location.advanced(by: offset - found.offset)
    }

    /// Adds one scalar that stands at `location`.
    public mutating func append(_ scalar: Unicode.Scalar, at location: SourceLocation?) {
        if let location, self.location(after: scalars.count) != location {
            add(Anchor(offset: scalars.count, location: location))
        }
        scalars.append(scalar)
    }

    /// Adds a text, with its places.
    public mutating func append(_ other: SourceText) {
        if scalars.isEmpty, first == nil {
            self = other
            return
        }
        for anchor in [other.first].compactMap({ $0 }) + other.others {
            add(Anchor(offset: scalars.count + anchor.offset, location: anchor.location))
        }
        scalars.append(contentsOf: other.scalars)
    }

    /// Adds a stretch of a text, with its places; where it runs on from what is there, so does the place.
    public mutating func append(_ other: SourceText, _ range: Range<Int>) {
        func anchor(_ location: SourceLocation?, at offset: Int) {
            guard let location, self.location(after: offset) != location else { return }
            add(Anchor(offset: offset, location: location))
        }
        let start = scalars.count
        anchor(other.location(at: range.lowerBound), at: start)
        for next in other.anchors(within: range) {
            anchor(next.location, at: start + next.offset - range.lowerBound)
        }
        scalars.append(contentsOf: other.scalars[range])
    }

    /// Takes away all behind the first `count` scalars.
    public mutating func truncate(to count: Int) {
        guard count < scalars.count else { return }
        scalars.removeLast(scalars.count - count)
        others.removeLast(others.count - firstAnchor(behind: count - 1))
        if count == 0 { first = nil }
    }

    /// The stretch of the text in a range of scalar offsets, with its places.
    public func slice(_ range: Range<Int>) -> SourceText {
        if range == scalars.indices { return self }
        var result = SourceText()
        result.scalars = Array(scalars[range])
        guard let start = location(at: range.lowerBound) else { return result }
        result.first = Anchor(offset: 0, location: start)
        for anchor in anchors(within: range) {
            result.add(Anchor(offset: anchor.offset - range.lowerBound, location: anchor.location))
        }
        return result
    }

    private mutating func add(_ anchor: Anchor) {
        if first == nil { first = anchor } else { others.append(anchor) }
    }

    /// The index, among all but the first, of the first stretch that begins behind an offset.
    private func firstAnchor(behind offset: Int) -> Int {
        var (low, high) = (0, others.count)
        while low < high {
            let middle = (low + high) / 2
            if others[middle].offset > offset { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The stretches that begin within a range, one at its very beginning left out.
    private func anchors(within range: Range<Int>) -> [Anchor] {
        var found: [Anchor] = []
        if let first, first.offset > range.lowerBound, first.offset < range.upperBound { found.append(first) }
        var place = firstAnchor(behind: range.lowerBound)
        while place < others.count, others[place].offset < range.upperBound {
            found.append(others[place])
            place += 1
        }
        return found
    }

    private func location(after count: Int) -> SourceLocation? {
        guard let last = others.last ?? first else { return nil }
        return last.location.advanced(by: count - last.offset)
    }
}
