// The text of an entry's name.

/// Turns the bytes of an entry's name into the name it is asked by.
///
/// A name is only a key; it never becomes a path of the file system, so `../../etc/passwd` is as good as any other.
enum ZIPName {
    /// The name that `bytes` spell: UTF-8 where they are UTF-8, whatever the flag says, otherwise code page 437.
    /// A backslash, which old Windows programs write between folders, becomes the slash of the specification.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        let slashed = bytes.map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        if let name = String(validating: slashed, as: UTF8.self) { return name }
        var name = String.UnicodeScalarView()
        for byte in slashed {
            name.append(byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80])
        }
        return String(name)
    }

    /// Code page 437 from 0x80 on.
    private static let upperHalf = Array(
        """
        ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧\
        ╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}
        """.unicodeScalars)
}
