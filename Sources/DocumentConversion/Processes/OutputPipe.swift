// Takes what a program prints.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A pipe with the bytes that came through it.
struct OutputPipe {
    /// What came so far.
    private(set) var bytes: [UInt8] = []
    /// Our end; -1 when closed.
    private(set) var reading: Int32 = -1
    /// The program's end; -1 when closed.
    private(set) var writing: Int32 = -1
    private var hasEnded = true

    /// Whether nothing more will come.
    var isClosed: Bool { hasEnded }

    /// A pipe that no other program inherits, where no other thread starts one at the same time.
    static func open() throws(ProgramError) -> OutputPipe {
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { throw .notStarted(systemMessage()) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        var pipe = OutputPipe()
        pipe.reading = ends[0]
        pipe.writing = ends[1]
        pipe.hasEnded = false
        return pipe
    }

    /// Reads what is there now. What goes past `limit` is dropped where it may be cut, an error where not.
    mutating func readAvailable(limit: Int, isCutting: Bool) throws(ProgramError) {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while !hasEnded {
            let count = buffer.withUnsafeMutableBytes { systemRead(reading, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                if errno != EAGAIN { hasEnded = true }
                return
            }
            if count == 0 {
                hasEnded = true
                return
            }
            bytes += buffer[..<min(count, limit - min(limit, bytes.count))]
            if bytes.count >= limit, !isCutting { throw .tooMuchOutput }
            // A program that never pauses must not keep us from looking at the clock.
            if count < buffer.count { return }
        }
    }

    /// Closes our end.
    mutating func close() {
        if reading >= 0 { _ = systemClose(reading) }
        reading = -1
        hasEnded = true
    }

    /// Closes the program's end, which it has inherited.
    mutating func closeWriting() {
        if writing >= 0 { _ = systemClose(writing) }
        writing = -1
    }
}
