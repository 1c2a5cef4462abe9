// Starts a program as the leader of its own group of processes.

#if canImport(Darwin)
    @preconcurrency import Darwin
#elseif canImport(Musl)
    @preconcurrency import Musl
#else
    @preconcurrency import Glibc
#endif

/// The system's way of starting a program, which differs a little between systems.
package enum ProgramStart {
    /// Starts a program with these descriptors and variables, by default without input or output and with our own
    /// variables; its number is also its group's. Lists of processes show it as `name`, or by its path.
    package static func start(
        _ path: FilePath, as name: SystemWord? = nil, _ arguments: [SystemWord], environment: [SystemWord]?,
        input: Int32? = nil, output: Int32?, complaints: Int32
    ) throws(ProgramError) -> pid_t {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
            let closing = Int16(POSIX_SPAWN_CLOEXEC_DEFAULT)
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
            let closing: Int16 = 0
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (number, own) in [(STDIN_FILENO, input), (STDOUT_FILENO, output), (STDERR_FILENO, complaints)] {
            if let own {
                posix_spawn_file_actions_adddup2(&actions, own, number)
            } else {
                posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
            }
        }

        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // We ignore SIGPIPE and may block others; the program starts with a clean slate.
        var every = sigset_t()
        var none = sigset_t()
        sigfillset(&every)
        sigemptyset(&none)
        posix_spawnattr_setsigdefault(&attributes, &every)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK
        posix_spawnattr_setflags(&attributes, Int16(flags) | closing)

        var words = ([name ?? SystemWord(path)] + arguments).map(\.copy) + [nil]
        var variables = (environment ?? []).map(\.copy) + [nil]
        defer { for text in words + variables { free(text) } }
        var process: pid_t = 0
        let status = path.withCString { path in
            environment == nil
                ? posix_spawn(&process, path, &actions, &attributes, &words, environ)
                : posix_spawn(&process, path, &actions, &attributes, &words, &variables)
        }
        if status != 0 { throw .notStarted(systemMessage(status)) }
        return process
    }
}
