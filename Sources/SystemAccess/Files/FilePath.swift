// A path as the system knows it: bytes, which need not be text.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The path of a file or folder. What is opened is always its very bytes; what is shown of them is ``printed``.
public struct FilePath: Hashable, Sendable {
    /// Its bytes, without the NUL that ends them for the system.
    public let bytes: [UInt8]

    private static let slash = UInt8(ascii: "/")

    /// A path of these bytes.
    public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// A path that the system handed over.
    init(cString: UnsafePointer<CChar>) {
        bytes = UnsafeRawBufferPointer(start: cString, count: strlen(cString)).map { $0 }
    }

    /// A path that is text.
    public init(_ text: String) { bytes = Array(text.utf8) }

    /// What a message or an output says of it: each name in UTF-8 if it is that, else in GB18030 if it is that, else with
    /// every byte that is no UTF-8 as `\xNN` and every backslash doubled.
    public var printed: String {
        bytes.split(separator: Self.slash, omittingEmptySubsequences: false).map(PrintedBytes.text).joined(
            separator: "/")
    }

    /// Whether it begins at the root.
    public var isAbsolute: Bool { bytes.first == Self.slash }

    /// Whether there is nothing in it.
    public var isEmpty: Bool { bytes.isEmpty }

    /// The path with a slash at its end.
    public var asFolder: FilePath { bytes.last == Self.slash ? self : FilePath(bytes: bytes + [Self.slash]) }

    /// What stands before the last name, with its slash; empty where the path is a name alone.
    public var folder: FilePath {
        bytes.lastIndex(of: Self.slash).map { FilePath(bytes: bytes[...$0]) } ?? FilePath(bytes: [])
    }

    /// The last name; empty behind a slash at the end.
    public var name: FilePath {
        bytes.lastIndex(of: Self.slash).map { FilePath(bytes: bytes[($0 + 1)...]) } ?? self
    }

    /// Where a path that stands in this folder leads; an absolute one stays as it is, and so does any in an empty folder.
    public func appending(_ path: FilePath) -> FilePath {
        isEmpty || path.isAbsolute ? path : FilePath(bytes: asFolder.bytes + path.bytes)
    }

    /// Whether it stands before another in the order of their bytes.
    public func precedes(_ other: FilePath) -> Bool { bytes.lexicographicallyPrecedes(other.bytes) }

    /// Hands the bytes to the system.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        var ended = bytes.map { CChar(bitPattern: $0) }
        ended.append(0)
        return ended.withUnsafeBufferPointer { buffer in
            // Never empty, so it has a base.
            buffer.baseAddress.map(body) ?? body("")
        }
    }
}

extension FilePath: ExpressibleByStringLiteral {
    /// A path that we write ourselves.
    public init(stringLiteral text: String) { self.init(text) }
}
