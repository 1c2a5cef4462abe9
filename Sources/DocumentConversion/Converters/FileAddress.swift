// Writes the path of a file as an address.

import SystemAccess

/// Addresses of files, as some programs want them.
enum FileAddress {
    private static let plain = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-._~".utf8)
    private static let digits = Array("0123456789ABCDEF")

    /// The address of a path, with every byte that an address cannot hold as its number.
    static func of(_ path: FilePath) -> String {
        let encoded = path.bytes.map { byte in
            plain.contains(byte)
                ? String(Unicode.Scalar(byte)) : "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
        return "file://" + encoded.joined()
    }
}
