// A colour of letters or of a cell's ground.

/// An opaque colour.
public struct SheetColor: Hashable, Sendable {
    /// Red, green and blue, eight bits each: 0xRRGGBB.
    public let value: UInt32

    /// Creates a colour of 0xRRGGBB.
    public init(_ value: UInt32) {
        self.value = value & 0xFF_FFFF
    }

    /// The colour as SpreadsheetML writes it, its opacity in front.
    var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return "FF" + String(repeating: "0", count: 6 - digits.utf8.count) + digits
    }
}
