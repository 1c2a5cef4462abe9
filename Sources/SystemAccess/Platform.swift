// Everything the program asks of the operating system, in one place.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Files, streams and the terminal.
package enum Platform {
    /// What became of bytes written to a stream.
    package enum Writing {
        case done
        /// Nobody reads any more, as behind `| head`.
        case closed
        case failed(FileError)
    }

    /// The bytes of a file, at most one more than `limit`.
    package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { throw FileError(errno) }
        defer { close(descriptor) }
        return try read(descriptor, limit: limit)
    }

    /// The bytes of a file that must be a plain one: opening a pipe would wait for its other end, perhaps for ever.
    package static func readPlain(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        if descriptor < 0 { throw FileError(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw FileError(errno) }
        switch status.st_mode & S_IFMT {
        case S_IFREG where status.st_size > limit: throw .tooLarge
        case S_IFREG: return try read(descriptor, limit: limit)
        case S_IFDIR: throw .isDirectory
        default: throw .notAFile
        }
    }

    /// The bytes of standard input, likewise.
    package static func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
        try read(STDIN_FILENO, limit: limit)
    }

    /// Writes to standard output.
    package static func writeOutput(_ bytes: [UInt8]) -> Writing { write(bytes, to: STDOUT_FILENO) }

    /// Writes a line to standard error.
    package static func writeError(_ line: String) { _ = write(Array((line + "\n").utf8), to: STDERR_FILENO) }

    /// Writes a file whole or not at all.
    package static func write(_ bytes: [UInt8], toFile path: String) throws(FileError) {
        let file = try OutputFile(path, .whole)
        do {
            try file.write(bytes)
        } catch {
            file.abandon()
            throw error
        }
        try file.finish()
    }

    /// Whether standard output is a terminal.
    package static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// The columns of the terminal; nil where there is none.
    package static var terminalWidth: Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
        return Int(size.ws_col)
    }

    /// The value of an environment variable; nil when it is not set.
    package static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Lets a write to a closed pipe return an error instead of ending the process.
    package static func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }

    /// Whether standard error is a terminal that a line can be rewritten on.
    package static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" }

    /// Writes to standard error as it is.
    package static func writeError(_ bytes: [UInt8]) { _ = write(bytes, to: STDERR_FILENO) }

    /// The processors that work.
    package static var processors: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

    /// Ends the process, and the programs that run for threads that still work.
    package static func leave(_ status: Int32) -> Never {
        RunningPrograms.stop()
        exit(status)
    }

    /// Ends the process while other threads still work.
    package static func leaveAtOnce(_ status: Int32) -> Never {
        RunningPrograms.stop()
        _exit(status)
    }

    private static func read(_ descriptor: Int32, limit: Int) throws(FileError) -> [UInt8] {
        var status = stat()
        var expected = 0
        if fstat(descriptor, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
            if status.st_mode & S_IFMT == S_IFREG { expected = Int(status.st_size) }
        }
        let most = limit + 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(expected, most))
        let chunk = 64 * 1024
        var buffer = [UInt8](repeating: 0, count: chunk)
        while bytes.count < most {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, chunk) }
            if count == 0 { break }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError(errno)
            }
            bytes += buffer[..<count]
        }
        return bytes
    }

    /// Writes all bytes, in as many pieces as the system takes them.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Writing {
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                return errno == EPIPE ? .closed : .failed(FileError(errno))
            }
            start += count
        }
        return .done
    }
}

extension FileError {
    /// The error behind an `errno`.
    package init(_ number: Int32) {
        switch number {
        case ENOENT, ENOTDIR: self = .missing
        case EISDIR: self = .isDirectory
        case EACCES, EPERM: self = .notPermitted
        default: self = .failed(String(cString: strerror(number)))
        }
    }
}
