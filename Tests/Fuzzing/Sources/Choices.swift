// The fuzzer's bytes, read as choices.

/// Choices in order; when the bytes are used up every further one is the first.
struct Choices {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    /// Whether bytes are left.
    var isOpen: Bool { place < bytes.endIndex }

    /// A number below `bound`, which is at least 1.
    mutating func next(_ bound: Int) -> Int {
        var number = 0
        var reach = 1
        while reach < bound {
            number = number << 8 | Int(byte())
            reach <<= 8
        }
        return number % max(bound, 1)
    }

    /// One of some things, which must not be none.
    mutating func pick<Thing>(_ things: [Thing]) -> Thing { things[next(things.count)] }

    private mutating func byte() -> UInt8 {
        guard isOpen else { return 0 }
        defer { place += 1 }
        return bytes[place]
    }
}
