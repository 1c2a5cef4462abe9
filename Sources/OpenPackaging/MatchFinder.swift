// Finds what bytes repeat.

/// Cuts bytes into literals and matches: at every place the longest match of a few tried, later ones first, unless the
/// next place has a longer one.
struct MatchFinder {
    private let bytes: [UInt8]
    private var position = 0
    /// The last place with each hash of three bytes, or -1.
    private var heads = Array(repeating: Int32(-1), count: 1 << hashBits)
    /// For each place in the window, the one before it with the same hash, or -1.
    private var previous = Array(repeating: Int32(-1), count: DeflateAlphabet.windowSize)

    private static let hashBits = 15
    /// How many earlier places are tried: enough for documents, few enough for a worst case in linear time.
    private static let effort = 64

    init(_ bytes: [UInt8]) {
        // Places are kept in 32 bits; more than 2 GB are never packed by this program.
        self.bytes = bytes
    }

    var isAtEnd: Bool { position >= bytes.count }

    /// The next symbols, about `count` of them, fewer at the end.
    mutating func next(_ count: Int) -> [DeflateSymbol] {
        var symbols: [DeflateSymbol] = []
        symbols.reserveCapacity(count)
        while symbols.count < count, position < bytes.count {
            guard let match = longestMatch() else {
                symbols.append(.literal(bytes[position]))
                advance(1)
                continue
            }
            let start = position
            advance(1)
            if match.length < 32, let later = longestMatch(), later.length > match.length {
                symbols.append(.literal(bytes[start]))
                symbols.append(.match(length: later.length, distance: later.distance))
                advance(later.length)
            } else {
                symbols.append(.match(length: match.length, distance: match.distance))
                advance(match.length - 1)
            }
        }
        return symbols
    }

    private func hash(at place: Int) -> Int {
        let word = UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
        return Int((word &* 0x9E37_79B1) >> UInt32(32 - Self.hashBits))
    }

    /// Goes on by `count` places and remembers those passed.
    private mutating func advance(_ count: Int) {
        for place in position..<position + count where place + DeflateAlphabet.shortestMatch <= bytes.count {
            let hash = hash(at: place)
            previous[place % DeflateAlphabet.windowSize] = heads[hash]
            heads[hash] = Int32(truncatingIfNeeded: place)
        }
        position += count
    }

    private func longestMatch() -> (length: Int, distance: Int)? {
        let room = min(DeflateAlphabet.longestMatch, bytes.count - position)
        guard room >= DeflateAlphabet.shortestMatch else { return nil }
        var best = (length: DeflateAlphabet.shortestMatch - 1, distance: 0)
        var candidate = Int(heads[hash(at: position)])
        for _ in 0..<Self.effort {
            guard candidate >= 0, position - candidate <= DeflateAlphabet.windowSize else { break }
            if bytes[candidate + best.length] == bytes[position + best.length] {
                let length = commonLength(candidate, room: room)
                if length > best.length {
                    best = (length, position - candidate)
                    if length == room { break }
                }
            }
            let earlier = Int(previous[candidate % DeflateAlphabet.windowSize])
            // A place of the window that was used again no longer leads backwards.
            guard earlier < candidate else { break }
            candidate = earlier
        }
        return best.distance > 0 ? best : nil
    }

    private func commonLength(_ candidate: Int, room: Int) -> Int {
        var length = 0
        while length < room, bytes[candidate + length] == bytes[position + length] { length += 1 }
        return length
    }
}
