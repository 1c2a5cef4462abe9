// Finds the line and column of a place in a text.

/// The lines of a text in UTF-8, which end with LF, CRLF or CR.
///
/// A column counts characters as Unicode scalars, so it does not depend on how a program combines them; a byte-order mark
/// is not counted. Built in one pass; a look-up takes no longer in a page of one line than in one of many.
public struct LineIndex: Sendable {
    /// A place as people name it.
    public struct Position: Hashable, Sendable {
        /// The line, from 1.
        public let line: Int
        /// The character in the line, from 1.
        public let column: Int
    }

    private let bytes: [UInt8]
    /// The offset at which each line begins.
    private var starts = [0]
    /// The number of characters in front of every `stride` bytes.
    private var counts: [Int] = []

    private static let stride = 256

    /// The lines of the text in `bytes`.
    public init(bytes: [UInt8]) {
        self.bytes = bytes
        var count = 0
        for (index, byte) in bytes.enumerated() {
            if index % Self.stride == 0 { counts.append(count) }
            if Self.beginsCharacter(byte) { count += 1 }
            if byte == ASCII.lineFeed {
                starts.append(index + 1)
            } else if byte == ASCII.carriageReturn, index + 1 == bytes.count || bytes[index + 1] != ASCII.lineFeed {
                starts.append(index + 1)
            }
        }
        counts.append(count)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { starts[0] = 3 }
    }

    /// Where the byte at `offset` stands; the end of the text for one behind it.
    public func position(of offset: Int) -> Position {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = starts.count
        // The last line that begins at or before the place.
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        let column = characters(before: offset) - characters(before: starts[low])
        return Position(line: low + 1, column: max(0, column) + 1)
    }

    private func characters(before offset: Int) -> Int {
        let block = offset / Self.stride
        return bytes[block * Self.stride..<offset].reduce(counts[block]) { $0 + (Self.beginsCharacter($1) ? 1 : 0) }
    }

    /// Whether a byte is not the second to fourth of a character.
    private static func beginsCharacter(_ byte: UInt8) -> Bool {
        byte & 0xC0 != 0x80
    }
}
