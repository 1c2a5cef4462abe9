// The checksum that ZIP keeps beside each entry.

/// CRC-32 as ZIP, gzip and PNG use it: polynomial 0xEDB88320, reflected, inverted at both ends.
public enum CRC32 {
    /// The checksum of `bytes`; 0 for none.
    public static func checksum(of bytes: [UInt8]) -> UInt32 {
        let tables = tables
        var checksum = ~UInt32(0)
        var index = 0
        // Eight bytes a step: each has a table of its own that already carries it past the bytes behind it.
        while index + 8 <= bytes.count {
            let low = checksum ^ word(of: bytes, at: index)
            let high = word(of: bytes, at: index + 4)
            checksum = tables[0x700 + Int(low & 0xFF)]
            checksum ^= tables[0x600 + Int(low >> 8 & 0xFF)]
            checksum ^= tables[0x500 + Int(low >> 16 & 0xFF)]
            checksum ^= tables[0x400 + Int(low >> 24)]
            checksum ^= tables[0x300 + Int(high & 0xFF)]
            checksum ^= tables[0x200 + Int(high >> 8 & 0xFF)]
            checksum ^= tables[0x100 + Int(high >> 16 & 0xFF)]
            checksum ^= tables[Int(high >> 24)]
            index += 8
        }
        while index < bytes.count {
            checksum = checksum >> 8 ^ tables[Int((checksum ^ UInt32(bytes[index])) & 0xFF)]
            index += 1
        }
        return ~checksum
    }

    @inline(__always)
    private static func word(of bytes: [UInt8], at index: Int) -> UInt32 {
        UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8
            | UInt32(bytes[index + 2]) << 16 | UInt32(bytes[index + 3]) << 24
    }

    /// Eight tables of 256, one after the other; table *n* moves a byte over *n* further zero bytes.
    private static let tables: [UInt32] = {
        var tables: [UInt32] = []
        for byte in 0..<UInt32(256) {
            var value = byte
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
            tables.append(value)
        }
        for index in 256..<2048 {
            let previous = tables[index - 256]
            tables.append(previous >> 8 ^ tables[Int(previous & 0xFF)])
        }
        return tables
    }()
}
