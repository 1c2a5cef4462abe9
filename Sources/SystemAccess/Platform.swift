// What a process has of its own: streams, terminal, variables, its end.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The process we are.
package enum Platform {
    /// What became of bytes written to a stream.
    package enum Writing {
        case done
        /// Nobody reads any more, as behind `| head`.
        case closed
        case failed(FileError)
    }

    /// Writes a line to standard error.
    package static func writeError(_ line: String) { writeError(Array((line + "\n").utf8)) }

    /// Writes to standard error as it is.
    package static func writeError(_ bytes: [UInt8]) {
        if !StandardStreams.isSilent { _ = write(bytes, to: STDERR_FILENO) }
    }

    /// Does nothing for a while.
    package static func pause(milliseconds: UInt32) { usleep(milliseconds * 1000) }

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

    /// The path that an environment variable holds; nil when it is not set or empty.
    package static func environmentPath(_ name: String) -> FilePath? {
        guard let value = getenv(name), value.pointee != 0 else { return nil }
        return FilePath(cString: value)
    }

    /// The words of the command line behind the program's name, as the system gave them.
    package static var arguments: [[UInt8]] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            CommandLine.unsafeArgv[index].map { FilePath(cString: $0).bytes }
        }
    }

    /// Lets a write to a closed pipe, or past the size that a file may have, return an error instead of ending the process.
    package static func ignoreWriteSignals() {
        signal(SIGPIPE, SIG_IGN)
        signal(SIGXFSZ, SIG_IGN)
    }

    /// Whether standard error is a terminal that a line can be rewritten on.
    package static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 && environment("TERM") != "dumb" }

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
