// Decodes Base64, as mail and pages write bytes in letters.

/// The decoder of RFC 4648, which passes over what is no letter of the alphabet, such as line ends.
enum Base64 {
    /// The bytes that the letters stand for; what follows the padding is left out.
    static func decode(_ letters: some Sequence<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(letters.underestimatedCount / 4 * 3)
        var bits: UInt32 = 0
        var count = 0
        for letter in letters {
            if letter == UInt8(ascii: "=") { break }
            let value = values[Int(letter)]
            guard value < 64 else { continue }
            bits = bits << 6 | UInt32(value)
            count += 1
            if count == 4 {
                bytes.append(UInt8(truncatingIfNeeded: bits >> 16))
                bytes.append(UInt8(truncatingIfNeeded: bits >> 8))
                bytes.append(UInt8(truncatingIfNeeded: bits))
                bits = 0
                count = 0
            }
        }
        if count == 3 {
            bytes.append(UInt8(truncatingIfNeeded: bits >> 10))
            bytes.append(UInt8(truncatingIfNeeded: bits >> 2))
        } else if count == 2 {
            bytes.append(UInt8(truncatingIfNeeded: bits >> 4))
        }
        return bytes
    }

    private static let values: [UInt8] = {
        var values = Array(repeating: UInt8(255), count: 256)
        for (value, letter) in "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8.enumerated() {
            values[Int(letter)] = UInt8(value)
        }
        // The alphabet of addresses writes two letters otherwise.
        values[Int(UInt8(ascii: "-"))] = 62
        values[Int(UInt8(ascii: "_"))] = 63
        return values
    }()
}
