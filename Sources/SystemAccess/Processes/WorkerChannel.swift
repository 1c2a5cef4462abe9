// A worker's side of the pipe between it and the batch that started it.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The standard input of a process that ``WorkerProcess`` started.
package struct WorkerChannel: Sendable {
    private static let piece = 1 << 16

    /// The channel; nil where standard input is none, because somebody else started the process.
    package init?() {
        var status = stat()
        guard fstat(STDIN_FILENO, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK else { return nil }
    }

    /// Ends this process, whatever it is at, as soon as there is nobody any more to work for; and with it the programs that
    /// run for it. False where the system has no thread left for that.
    package func endWithOtherSide() -> Bool {
        SystemThread.start {
            var other = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
            while poll(&other, 1, -1) < 0 || other.revents == 0 {}
            Platform.leaveAtOnce(0)
        }
    }

    /// Waits for bytes and hands them on; false at the end.
    package func receive(_ take: (UnsafeRawBufferPointer) -> Void) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: Self.piece, alignment: 1) { buffer in
            while true {
                let count = systemRead(STDIN_FILENO, buffer.baseAddress, buffer.count)
                if count > 0 { take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
                if count >= 0 || errno != EINTR { return count > 0 }
            }
        }
    }

    /// Sends bytes, all of them; false where nobody takes them any more.
    @discardableResult package func send(_ bytes: [UInt8]) -> Bool {
        if case .done = Platform.write(bytes, to: STDIN_FILENO) { true } else { false }
    }
}
