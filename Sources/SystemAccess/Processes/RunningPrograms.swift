// Knows the programs that run for us and our temporary files, so that none outlives us when a user stops the work.

import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The groups of processes that run, the folders they work in, and the files that are not whole yet.
package enum RunningPrograms {
    /// What begins or ends.
    package enum Event: Hashable, Sendable {
        /// A program leads this group of processes.
        case started(pid_t)
        /// That group has ended.
        case ended(pid_t)
        /// There is this folder for a program.
        case made(FilePath)
        /// That folder is gone.
        case removed(FilePath)
    }

    private struct State {
        var groups: Set<pid_t> = []
        var folders: Set<FilePath> = []
        var files: Set<FilePath> = []
        var hasWatch = false
        var isStopped = false
        var tell: (@Sendable (Event) -> Void)?
    }

    private static let state = Mutex(State())

    /// From now on tells whoever would have to end the programs and remove the folders, should this process be killed.
    package static func announce(by tell: @escaping @Sendable (Event) -> Void) { state.withLock { $0.tell = tell } }

    /// Makes a folder by `make`, which returns its path, and remembers it.
    package static func makeFolder(_ make: () throws(ProgramError) -> FilePath) throws(ProgramError) -> FilePath {
        try working { state throws(ProgramError) in
            let path = try make()
            state.tell?(.made(path))
            state.folders.insert(path)
            return path
        }
    }

    /// Forgets a folder that has been removed.
    package static func forget(folder: FilePath) {
        state.withLock { state in
            state.folders.remove(folder)
            state.tell?(.removed(folder))
        }
    }

    /// Makes a temporary file by `make`, which returns a descriptor or -1, and remembers its path.
    static func makeFile(_ path: FilePath, _ make: () -> Int32) throws(FileError) -> Int32 {
        do throws(ProgramError) {
            return try working { state in
                let descriptor = make()
                if descriptor >= 0 { state.files.insert(path) }
                return descriptor
            }
        } catch {
            // We are about to end.
            throw FileError(EINTR)
        }
    }

    /// Forgets a temporary file; whether it was known.
    @discardableResult
    static func forget(file: FilePath) -> Bool { state.withLock { $0.files.remove(file) != nil } }

    /// Starts a program by `start`, which returns the number of its group; one at a time.
    package static func start(_ start: () throws(ProgramError) -> pid_t) throws(ProgramError) -> pid_t {
        try working { state throws(ProgramError) in
            let group = try start()
            state.tell?(.started(group))
            state.groups.insert(group)
            return group
        }
    }

    /// Forgets a group that has ended and is still to be reaped, so that its number cannot have become another's; false
    /// where it was stopped with everything else.
    package static func hasEnded(_ group: pid_t) -> Bool {
        state.withLock { state in
            state.groups.remove(group)
            state.tell?(.ended(group))
            return !state.isStopped
        }
    }

    /// Kills what runs and removes its folders and our temporary files; from now on nothing is started any more. Whoever was
    /// waiting for one of those programs gets no answer before `finally` is done.
    package static func stop(finally: () -> Void = {}) {
        state.withLock { state in
            state.isStopped = true
            for group in state.groups { systemKill(-group, SIGKILL) }
            for folder in state.folders { FolderTree.remove(folder) }
            for file in state.files { file.withCString { _ = unlink($0) } }
            (state.folders, state.files) = ([], [])
            finally()
        }
    }

    /// Does for a process that was killed what it could not do any more.
    package static func clear(groups: Set<pid_t>, folders: Set<FilePath>) {
        for group in groups where group > 1 { systemKill(-group, SIGKILL) }
        for folder in folders where PrivateFolder.isOne(folder) { FolderTree.remove(folder) }
    }

    private static func working<Answer>(
        _ body: (inout State) throws(ProgramError) -> Answer
    ) throws(ProgramError) -> Answer {
        try state.withLock { state throws(ProgramError) -> Answer in
            if state.isStopped { throw .interrupted }
            if !state.hasWatch {
                StopSignals.watch()
                state.hasWatch = true
            }
            return try body(&state)
        }
    }
}
