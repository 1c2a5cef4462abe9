// A file that is read piece by piece.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file or stream open for reading, for as long as the program runs. ``RunFiles`` opens it.
package struct InputFile: Sendable {
    /// The most bytes that are read at once.
    package static let piece = 64 * 1024

    /// What to wait for until there is something to read.
    package let descriptor: Int32
    /// What tells the file from any other.
    package let identity: FileIdentity
    /// Whether its bytes can be read more than once.
    package let isRegular: Bool

    /// Takes an open file.
    init(_ descriptor: Int32) throws(FileError) {
        self.descriptor = descriptor
        guard let status = FileStatus(of: descriptor) else { throw FileError(errno) }
        if status.isFolder { throw .isDirectory }
        isRegular = status.isRegular
        identity = FileIdentity(status)
    }

    /// The bytes that are there, at least one; none at the end. It returns as soon as there are any, so that a line is
    /// seen before the next one is sent.
    package func read(atMost most: Int = Self.piece) throws(FileError) -> [UInt8] {
        let size = min(most, Self.piece)
        while true {
            var failure: Int32 = 0
            let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                let read = systemRead(descriptor, buffer.baseAddress, size)
                failure = read < 0 ? errno : 0
                count = max(0, read)
            }
            if failure == 0 { return bytes }
            if failure != EINTR { throw FileError(failure) }
        }
    }

    /// Passes over bytes of a regular file.
    package func skip(_ count: Int) { lseek(descriptor, off_t(count), SEEK_CUR) }

    /// Closes it before the program ends.
    package func close() { systemClose(descriptor) }

    /// Goes back to the first byte of a regular file.
    package func rewind() { lseek(descriptor, 0, SEEK_SET) }
}
