// The numbers that open the records of a ZIP archive.

/// Signatures, as 32-bit numbers with the lowest byte first; each begins with the letters PK.
enum ZIPSignature {
    static let localHeader = 0x0403_4B50
    static let directoryEntry = 0x0201_4B50
    static let endRecord = 0x0605_4B50
    static let zip64Locator = 0x0706_4B50
}
