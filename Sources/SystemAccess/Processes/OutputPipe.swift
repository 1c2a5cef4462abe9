// Takes what a program prints.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A pipe with the bytes that came through it.
package struct OutputPipe {
    /// As much as a pipe holds, so that one look takes all that a program has left in it.
    private static let piece = 1 << 16

    /// What came so far.
    package private(set) var bytes: [UInt8] = []
    /// Our end; -1 when closed.
    package private(set) var reading: Int32
    /// The program's end; -1 when closed.
    package private(set) var writing: Int32
    /// Whether nothing more will come.
    package private(set) var hasEnded = false

    /// A pipe that no other program inherits, where no other thread starts one at the same time.
    package init() throws(ProgramError) {
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { throw .notStarted(systemMessage()) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        (reading, writing) = (ends[0], ends[1])
    }

    /// Reads what is there now. What goes past `limit` is dropped where it may be cut, an error where not.
    package mutating func readAvailable(limit: Int, isCutting: Bool) throws(ProgramError) {
        if hasEnded { return }
        var buffer = [UInt8](repeating: 0, count: Self.piece)
        // Once only: a program that never pauses must not keep us from looking at the clock.
        let count = buffer.withUnsafeMutableBytes { systemRead(reading, $0.baseAddress, $0.count) }
        if count < 0 {
            hasEnded = errno != EAGAIN && errno != EINTR
        } else {
            hasEnded = count == 0
            if bytes.count + count > limit, !isCutting { throw .tooMuchOutput }
            bytes += buffer[..<min(count, limit - bytes.count)]
        }
    }

    /// Closes both ends.
    package mutating func close() {
        closeWriting()
        if reading >= 0 { systemClose(reading) }
        reading = -1
        hasEnded = true
    }

    /// Closes the program's end, which it has inherited.
    package mutating func closeWriting() {
        if writing >= 0 { systemClose(writing) }
        writing = -1
    }
}
