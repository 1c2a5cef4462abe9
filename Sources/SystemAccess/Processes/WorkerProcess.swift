// A process of this very program that works for us.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A process in a group of its own, which reads what it is to do and writes what it made of it through its standard input.
///
/// It inherits no other descriptor, and our end is held by nobody else: when we are gone, however that came, it sees the
/// end of its input.
package final class WorkerProcess {
    /// What came of looking for bytes.
    package enum Reception {
        /// Some were there, and more may be.
        case some
        /// None are there yet.
        case none
        /// No more will come: it has ended.
        case end
    }

    /// As much as the system lets lie between two processes, usually.
    private static let piece = 1 << 18
    /// More than the words and the stack trace with which a crash ends.
    private static let complaintLength = 1 << 16

    /// Our end, to wait for.
    package let channel: Int32
    private let process: pid_t
    private let complaints: Int32
    private var outgoing: [UInt8] = []
    private var sent = 0

    /// Starts this program with these arguments.
    package init(_ arguments: [SystemWord]) throws(ProgramError) {
        guard let path = OwnProgram.path else { throw .notStarted(systemMessage(ENOENT)) }
        let sockets = try Self.pair { socketpair(AF_UNIX, Self.stream, 0, $0) }
        let pipes: [Int32]
        do throws(ProgramError) { pipes = try Self.pair { pipe($0) } } catch {
            for socket in sockets { systemClose(socket) }
            throw error
        }
        // What a crash says is read when it has ended; until then it must not wait for a reader.
        for descriptor in [sockets[0]] + pipes { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        // A crash is told in one line; the runtime's own report of it would take seconds and megabytes each time.
        setenv("SWIFT_BACKTRACE", "enable=no", 1)
        // Whoever started us may not have cared how children end; of ours it is to be told.
        signal(SIGCHLD, SIG_DFL)
        defer {
            systemClose(sockets[1])
            systemClose(pipes[1])
        }
        do throws(ProgramError) {
            process = try ProgramStart.start(
                path, as: OwnProgram.name, arguments, environment: nil, input: sockets[1], output: nil,
                complaints: pipes[1])
        } catch {
            systemClose(sockets[0])
            systemClose(pipes[0])
            throw error
        }
        (channel, complaints) = (sockets[0], pipes[0])
    }

    /// Whether bytes wait for it to take them.
    package var isSending: Bool { sent < outgoing.count }

    /// Sends bytes, as far as it takes them now.
    package func send(_ bytes: [UInt8]) {
        outgoing += bytes
        sendOn()
    }

    /// Sends what waits, as far as it takes it now; that it has ended is seen by reading.
    package func sendOn() {
        while isSending {
            let count = outgoing[sent...].withUnsafeBytes { systemWrite(channel, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            sent += count
        }
        outgoing.removeAll(keepingCapacity: true)
        sent = 0
    }

    /// Hands on the bytes that are there.
    package func receive(_ take: (UnsafeRawBufferPointer) -> Void) -> Reception {
        withUnsafeTemporaryAllocation(byteCount: Self.piece, alignment: 1) { buffer in
            while true {
                let count = systemRead(channel, buffer.baseAddress, buffer.count)
                if count > 0 {
                    take(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
                    return .some
                }
                if count == 0 { return .end }
                if errno == EINTR { continue }
                return errno == EAGAIN || errno == EWOULDBLOCK ? .none : .end
            }
        }
    }

    /// Asks it to end: it stops the programs that run for it and removes their folders first.
    package func askToEnd() { systemKill(process, SIGTERM) }

    /// Kills it where it has not ended; how it ended, and what it said of that. To be called once.
    package func end() -> (ending: ProgramEnding, complaints: [UInt8]) {
        systemKill(process, SIGKILL)
        return reaped()
    }

    /// The same for one that sees the end of its input, waited for.
    package func dismiss() {
        systemClose(channel)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        systemClose(complaints)
    }

    private func reaped() -> (ending: ProgramEnding, complaints: [UInt8]) {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let words = [UInt8](unsafeUninitializedCapacity: Self.complaintLength) { buffer, count in
            count = max(0, systemRead(complaints, buffer.baseAddress, buffer.count))
        }
        systemClose(channel)
        systemClose(complaints)
        return (ProgramEnding(waited: status), words)
    }

    /// Two descriptors that no other program inherits; nobody else starts one meanwhile.
    private static func pair(_ make: (UnsafeMutablePointer<Int32>) -> Int32) throws(ProgramError) -> [Int32] {
        var ends: [Int32] = [-1, -1]
        let isMade = ends.withUnsafeMutableBufferPointer { $0.baseAddress.map { make($0) == 0 } ?? false }
        guard isMade else { throw .notStarted(systemMessage()) }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return ends
    }

    #if canImport(Glibc)
        private static let stream = Int32(SOCK_STREAM.rawValue)
    #else
        private static let stream = SOCK_STREAM
    #endif
}
