// The files of one run: what it reads and what it writes, so that no file is both.

import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Opens every file that a run reads or writes. Whatever it is called, a file that was opened to be read is refused as an
/// output, and one that is to be written is refused as an input; there is no other way to open a file.
package final class RunFiles: Sendable {
    /// What is done with an output.
    private enum Use {
        /// It will be opened.
        case announced
        case open
        /// It is appended to as often as need be.
        case shared
    }

    private struct State {
        var inputs: Set<FileIdentity> = []
        var outputs: [(place: OutputPlace, use: Use)] = []
        /// Whether an input was found to be an output. Whoever passes over a file that he cannot read must not write then.
        var isRefused = false
    }

    private let state = Mutex(State())

    /// A run that has opened nothing.
    package init() {}

    // MARK: Inputs

    /// The bytes of a file, at most one more than `limit`.
    package func read(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
        let descriptor = try input(path, O_RDONLY)
        defer { close(descriptor) }
        return try Self.bytes(of: descriptor, limit: limit)
    }

    /// The bytes of a file that must be a plain one: opening a pipe would wait for its other end, perhaps for ever.
    package func readPlain(_ path: FilePath, limit: Int) throws(FileError) -> [UInt8] {
        let descriptor = try input(path, O_RDONLY | O_NONBLOCK)
        defer { close(descriptor) }
        guard let status = FileStatus(of: descriptor) else { throw FileError(errno) }
        if status.isFolder { throw .isDirectory }
        if !status.isRegular { throw .notAFile }
        if status.size > limit { throw .tooLarge }
        return try Self.bytes(of: descriptor, limit: limit)
    }

    /// The bytes of standard input, at most one more than `limit`.
    package func readStandardInput(limit: Int) throws(FileError) -> [UInt8] {
        try register(STDIN_FILENO)
        return try Self.bytes(of: STDIN_FILENO, limit: limit)
    }

    /// A file that is read piece by piece.
    package func open(_ path: FilePath) throws(FileError) -> InputFile { try InputFile(try input(path, O_RDONLY)) }

    /// Standard input, read piece by piece.
    package func openStandardInput() throws(FileError) -> InputFile {
        try register(STDIN_FILENO)
        return try InputFile(STDIN_FILENO)
    }

    /// An earlier output that this run goes on with: it is read, and yet no input.
    package func openEarlierOutput(_ path: FilePath) throws(FileError) -> InputFile {
        try InputFile(try Self.opened(path, O_RDONLY))
    }

    /// Counts a file among the inputs before it is read; trouble where it is an output. One that is not there is none.
    package func willRead(_ path: FilePath) throws(FileError) {
        if let status = FileStatus(path) { try register(status) }
    }

    // MARK: Outputs

    /// Says before anything is read that a file will be written.
    package func willWrite(_ path: FilePath) throws(FileError) {
        if let place = try OutputPlace(path) { try take(place, .announced) }
    }

    /// A file to write to, which no input is.
    package func output(_ path: FilePath, _ manner: OutputFile.Manner) throws(FileError) -> OutputFile {
        if let place = try OutputPlace(path) { try take(place, .open) }
        return try OutputFile(path, manner)
    }

    /// A new version of an earlier output that this run goes on with, to take its place before it is opened for that; nobody
    /// else may write the earlier one meanwhile.
    package func renewal(of path: FilePath) throws(FileError) -> OutputFile {
        if let identity = FileIdentity(path), state.withLock({ $0.inputs.contains(identity) }) { throw .isInput }
        return try OutputFile(path, .renewal)
    }

    /// Standard output, which no input is; it is asked for before the first input is read.
    package func standardOutput() throws(FileError) -> StandardOutput {
        if let place = OutputPlace.standardOutput { try take(place, .open) }
        return StandardOutput(of: self)
    }

    /// Whether an input was found to be an output, after which nothing is written any more.
    package var isRefused: Bool { state.withLock(\.isRefused) }

    /// The files that this run writes, as far as they are there, with the streams: what a folder holds of them need be none
    /// of its inputs.
    package var outputs: Set<FileIdentity> {
        state.withLock { Set($0.outputs.compactMap(\.place.identity) + StandardStreams.identities) }
    }

    /// A file that several programs read and append to.
    package func shared(_ path: FilePath, for purpose: SharedFile.Purpose) throws(FileError) -> SharedFile {
        switch purpose {
        case .reading:
            let file = try SharedFile(path, for: purpose)
            try register(file.descriptor)
            return file
        case .appending:
            if let place = try OutputPlace(path) { try take(place, .shared) }
            return try SharedFile(path, for: purpose)
        }
    }

    // MARK: Books

    private func input(_ path: FilePath, _ flags: Int32) throws(FileError) -> Int32 {
        let descriptor = try Self.opened(path, flags)
        do {
            try register(descriptor)
        } catch {
            close(descriptor)
            throw error
        }
        return descriptor
    }

    private func register(_ descriptor: Int32) throws(FileError) {
        guard let status = FileStatus(of: descriptor) else { throw FileError(errno) }
        try register(status)
    }

    private func register(_ status: FileStatus) throws(FileError) {
        guard status.isRegular else { return }
        let identity = FileIdentity(status)
        // A stream that the shell has just created or emptied holds nothing that could be lost.
        if status.size == 0, StandardStreams.identities.contains(identity) { return }
        if StandardStreams.error == identity { StandardStreams.silence() }
        let isOutput = state.withLock { state in
            state.inputs.insert(identity)
            if state.outputs.contains(where: { $0.place.identity == identity }) { state.isRefused = true }
            return state.isRefused
        }
        if isOutput || StandardStreams.isSilent { throw .isOutput }
    }

    /// Enters an output, unless it is an input or another output; one that was announced may be opened once.
    private func take(_ place: OutputPlace, _ use: Use) throws(FileError) {
        let fault = state.withLock { state -> FileError? in
            if state.isRefused { return .isOutput }
            if let identity = place.identity, state.inputs.contains(identity) { return .isInput }
            guard let index = state.outputs.firstIndex(where: { $0.place.isSame(as: place) }) else {
                state.outputs.append((place, use))
                return nil
            }
            switch (state.outputs[index].use, use) {
            case (.announced, .open): state.outputs[index] = (place, .open)
            case (.shared, .shared): break
            default: return .isOtherOutput
            }
            return nil
        }
        if let fault { throw fault }
    }

    private static func opened(_ path: FilePath, _ flags: Int32) throws(FileError) -> Int32 {
        let descriptor = path.withCString { systemOpen($0, flags | O_CLOEXEC) }
        if descriptor < 0 { throw FileError(errno) }
        return descriptor
    }

    private static func bytes(of descriptor: Int32, limit: Int) throws(FileError) -> [UInt8] {
        guard let status = FileStatus(of: descriptor) else { throw FileError(errno) }
        if status.isFolder { throw .isDirectory }
        let most = limit + 1
        var bytes: [UInt8] = []
        bytes.reserveCapacity(status.isRegular ? min(status.size, most) : 0)
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
}
