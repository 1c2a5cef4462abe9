// A word handed to a program: bytes, which need not be text.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An argument or a variable of a program.
package struct SystemWord: Hashable, Sendable, ExpressibleByStringInterpolation {
    /// Its bytes.
    package let bytes: [UInt8]

    /// A word that is text.
    package init(_ text: String) { bytes = Array(text.utf8) }

    /// A word that is text.
    package init(stringLiteral text: String) { self.init(text) }

    /// A path as a word; a name before it makes it a variable.
    package init(_ path: FilePath, of name: String? = nil) {
        bytes = Array((name.map { "\($0)=" } ?? "").utf8) + path.bytes
    }

    /// A copy that the system may keep; who asks for it frees it.
    var copy: UnsafeMutablePointer<CChar>? { FilePath(bytes: bytes).withCString { strdup($0) } }
}
