// Standard output, written only by who asked for it.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The stream that ``RunFiles`` hands out once it is no input.
package struct StandardOutput: Sendable {
    /// Its descriptor, to be waited for.
    package static let descriptor = STDOUT_FILENO

    private let files: RunFiles

    init(of files: RunFiles) { self.files = files }

    /// Writes bytes at once, unless a file that was read is an output.
    package func write(_ bytes: [UInt8]) -> Platform.Writing {
        files.isRefused ? .failed(.isOutput) : Platform.write(bytes, to: STDOUT_FILENO)
    }
}
