// What was saved together with a page.

/// Style sheets, pictures and frames that a web archive holds beside its page; none for a page alone.
struct PageResources: Sendable {
    /// The bytes of what is saved under an address, decoded when asked for.
    private let content: @Sendable (String) -> [UInt8]?

    /// A page alone.
    static let none = PageResources { _ in nil }

    /// Resources that `content` finds by the address by which the page names them.
    init(_ content: @escaping @Sendable (String) -> [UInt8]?) { self.content = content }

    /// The bytes of what is saved under an address; nil where nothing is.
    func bytes(at address: String) -> [UInt8]? { address.isEmpty ? nil : content(address) }
}

/// A `data:` address, which holds what it is the address of.
struct DataAddress {
    let bytes: [UInt8]

    /// Decodes an address; nil for one of another kind.
    init?(_ address: String) {
        guard address.utf8.prefix(5).elementsEqual("data:".utf8), let comma = address.utf8.firstIndex(of: 0x2C) else {
            return nil
        }
        let head = address[..<comma].lowercased()
        let body = Array(address.utf8[address.utf8.index(after: comma)...])
        bytes = head.hasSuffix(";base64") ? Base64.decode(Self.unescaped(body)) : Self.unescaped(body)
    }

    /// Characters written by number, `%41`, decoded.
    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "%")) else { return bytes }
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
                let high = Hexadecimal.value(of: bytes[index + 1]), let low = Hexadecimal.value(of: bytes[index + 2])
            {
                decoded.append(high << 4 | low)
                index += 3
            } else {
                decoded.append(bytes[index])
                index += 1
            }
        }
        return decoded
    }
}
