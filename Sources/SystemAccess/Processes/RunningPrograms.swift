// Knows the programs that run for us, so that none outlives us when a user stops the work.

import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The groups of processes that run, and the folders they work in.
package enum RunningPrograms {
    private struct State {
        var groups: Set<pid_t> = []
        var folders: Set<String> = []
        var hasWatch = false
        var isStopped = false
    }

    private static let state = Mutex(State())

    /// Makes a folder by `make`, which returns its path, and remembers it.
    package static func makeFolder(_ make: () throws(ProgramError) -> String) throws(ProgramError) -> String {
        try working { state throws(ProgramError) in
            let path = try make()
            state.folders.insert(path)
            return path
        }
    }

    /// Forgets a folder that has been removed.
    package static func forget(folder: String) { state.withLock { _ = $0.folders.remove(folder) } }

    /// Starts a program by `start`, which returns the number of its group; one at a time.
    package static func start(_ start: () throws(ProgramError) -> pid_t) throws(ProgramError) -> pid_t {
        try working { state throws(ProgramError) in
            let group = try start()
            state.groups.insert(group)
            return group
        }
    }

    /// Forgets a group that has ended; false where it was stopped with everything else.
    package static func hasEnded(_ group: pid_t) -> Bool {
        state.withLock { state in
            state.groups.remove(group)
            return !state.isStopped
        }
    }

    /// Kills what runs and removes its folders; from now on nothing is started any more. Whoever was waiting for one of
    /// those programs gets no answer before `finally` is done.
    package static func stop(finally: () -> Void = {}) {
        state.withLock { state in
            state.isStopped = true
            for group in state.groups { systemKill(-group, SIGKILL) }
            for folder in state.folders { FolderTree.remove(folder) }
            state.folders = []
            finally()
        }
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
