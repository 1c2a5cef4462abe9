// Asks whether a character is one of a few, without making a string of them.

extension Unicode.Scalar {
    /// Whether the scalar is one of those a literal spells; for many members or whole texts see ``ScalarSet``.
    @inlinable
    public func isOne(of members: StaticString) -> Bool {
        members.withUTF8Buffer { bytes in
            var index = 0
            while index < bytes.count {
                // The literal is valid UTF-8: its first byte tells the length, the others carry six bits each.
                let lead = UInt32(bytes[index])
                let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
                var member = length == 1 ? lead : lead & (0x7F >> UInt32(length))
                for next in index + 1..<index + length { member = member << 6 | UInt32(bytes[next]) & 0x3F }
                if member == value { return true }
                index += length
            }
            return false
        }
    }
}
