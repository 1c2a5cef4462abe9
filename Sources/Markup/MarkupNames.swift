// The different names of a document.

/// Gives each name of elements and attributes a number, so that names are compared and kept as numbers.
struct MarkupNames: Sendable {
    /// The names by number; number 0 is the empty name, which texts have.
    private(set) var names = [""]
    /// The UTF-8 bytes of all names, one behind the other, and where each ends.
    private var storage: [UInt8] = []
    private var ends: [Int] = [0]
    /// Numbers by hash, 0 where none is; a name stands at its hash or in the first free place behind it.
    private var slots = Array(repeating: Int32(0), count: 256)
    /// The numbers of names met lately, by length, first and last letters: nearly every tag has one of a few dozen names.
    private var recent = Array(repeating: Int32(0), count: 256)
    /// The name being looked up, in small letters where case does not count.
    private var folded: [UInt8] = []
    private let foldsCase: Bool

    init(dialect: MarkupDialect) {
        foldsCase = dialect == .html
    }

    /// The number of the name in a range of `bytes`, a new one where it has none yet.
    mutating func number(of bytes: [UInt8], in range: Range<Int>) -> Int32 {
        guard !range.isEmpty else { return 0 }
        let place = Self.place(of: bytes, in: range)
        let met = Int(recent[place])
        if met > 0, isSpelled(met, as: bytes, in: range) { return Int32(truncatingIfNeeded: met) }
        let number = number(of: bytes[range])
        recent[place] = number
        return number
    }

    private static func place(of bytes: [UInt8], in range: Range<Int>) -> Int {
        let first = Int(bytes[range.lowerBound])
        let middle = Int(bytes[range.lowerBound + range.count / 2])
        let last = Int(bytes[range.upperBound - 1])
        return (range.count &* 31 &+ first &* 7 &+ middle &* 13 &+ last &* 3) & 255
    }

    /// Whether a name is spelled in just these bytes.
    private func isSpelled(_ number: Int, as bytes: [UInt8], in range: Range<Int>) -> Bool {
        var index = ends[number - 1]
        guard ends[number] - index == range.count else { return false }
        for place in range {
            guard storage[index] == bytes[place] else { return false }
            index += 1
        }
        return true
    }

    /// The number of the name in `bytes`, a new one where it has none yet.
    mutating func number(of bytes: ArraySlice<UInt8>) -> Int32 {
        fold(bytes)
        guard !folded.isEmpty else { return 0 }
        var slot = Self.hash(of: folded) & (slots.count - 1)
        while slots[slot] != 0 {
            if isFolded(Int(slots[slot])) { return slots[slot] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return add(at: slot)
    }

    private mutating func fold(_ bytes: ArraySlice<UInt8>) {
        folded.removeAll(keepingCapacity: true)
        folded.append(contentsOf: bytes)
        var hasNUL = false
        for index in folded.indices {
            if folded[index] == 0 { hasNUL = true }
            if foldsCase { folded[index] = folded[index].lowercased }
        }
        if hasNUL { folded = folded.flatMap { $0 == 0 ? Array(Unicode.Scalar.replacement.utf8) : [$0] } }
    }

    private mutating func add(at slot: Int) -> Int32 {
        // The last name stands for all that come after it.
        if names.count > MarkupLimits.names { return Int32(truncatingIfNeeded: MarkupLimits.names) }
        let number = Int32(truncatingIfNeeded: names.count)
        names.append(String(decoding: folded, as: UTF8.self))
        storage += folded
        ends.append(storage.count)
        slots[slot] = number
        if names.count * 2 > slots.count { enlarge() }
        return number
    }

    private mutating func enlarge() {
        slots = Array(repeating: 0, count: slots.count * 2)
        for number in 1..<names.count {
            var slot = Self.hash(of: Array(storage[ends[number - 1]..<ends[number]])) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(truncatingIfNeeded: number)
        }
    }

    private func isFolded(_ number: Int) -> Bool {
        let start = ends[number - 1]
        guard ends[number] - start == folded.count else { return false }
        for index in folded.indices where storage[start + index] != folded[index] { return false }
        return true
    }

    /// Differs from run to run, so that no page can be made whose names all collide; nothing visible depends on it.
    private static func hash(of bytes: [UInt8]) -> Int {
        var hasher = Hasher()
        bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
        return hasher.finalize()
    }
}
