// Reads the values of a message in the order in which they were written.

import SystemAccess

/// A message from the other side. Whoever sends it may be broken, so every step says where it cannot go on.
struct WireReader {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    /// A reader of a message from its first byte on.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    /// The next number.
    mutating func number() throws(WireError) -> Int {
        let end = place + MemoryLayout<Int64>.size
        guard end <= bytes.endIndex else { throw .malformed }
        let value = bytes[place..<end].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        place = end
        guard let number = Int(exactly: Int64(bitPattern: value)) else { throw .malformed }
        return number
    }

    /// The next number, where only these are possible.
    mutating func number(in range: ClosedRange<Int>) throws(WireError) -> Int {
        let number = try number()
        guard range.contains(number) else { throw .malformed }
        return number
    }

    /// The next bytes.
    mutating func piece() throws(WireError) -> ArraySlice<UInt8> {
        let count = try number()
        guard count >= 0, count <= bytes.endIndex - place else { throw .malformed }
        defer { place += count }
        return bytes[place..<(place + count)]
    }

    /// The next text.
    mutating func text() throws(WireError) -> String {
        guard let text = String(validating: try piece(), as: UTF8.self) else { throw .malformed }
        return text
    }

    /// The next path.
    mutating func path() throws(WireError) -> FilePath { FilePath(bytes: try piece()) }

    /// The next text, which may be missing.
    mutating func optionalText() throws(WireError) -> String? {
        try number(in: 0...1) == 0 ? nil : try text()
    }

    /// Checks that nothing is left.
    func finish() throws(WireError) {
        if place != bytes.endIndex { throw .malformed }
    }
}
