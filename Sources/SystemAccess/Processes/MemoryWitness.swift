// Says at a crash whether the system had refused memory.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The last words of a process that is short of memory: whoever finds no room for a value often finds none for saying so
/// either, and goes down like any other crash.
package enum MemoryWitness {
    /// The words, for who reads standard error.
    static let words: StaticString = "reportdiff: no memory\n"
    /// What is asked for at a crash; the allocator asks the system for less at a time.
    private static let probe = 1 << 20
    /// Enough for the handler, which needs no more than its own frame; a stack that is full is no place for it.
    private static let stackLength = 1 << 16

    /// From now on a crash of this process asks the system for memory once more, and tells of a refusal.
    package static func watch() {
        var stack = stack_t()
        stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: stackLength, alignment: 16)
        stack.ss_size = stackLength
        sigaltstack(&stack, nil)
        var action = sigaction()
        #if canImport(Glibc)
            action.__sigaction_handler.sa_handler = { MemoryWitness.testify($0) }
        #elseif canImport(Musl)
            action.__sa_handler.sa_handler = { MemoryWitness.testify($0) }
        #else
            action.__sigaction_u.__sa_handler = { MemoryWitness.testify($0) }
        #endif
        // The signal does afterwards what it does by default.
        action.sa_flags = Int32(SA_ONSTACK) | Int32(bitPattern: UInt32(truncatingIfNeeded: SA_RESETHAND))
        for number in ProgramEnding.crashes { sigaction(number, &action, nil) }
    }

    /// Handles a crash, and does nothing that a handler must not.
    private static func testify(_ number: Int32) {
        let memory = mmap(nil, probe, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
        if memory == MAP_FAILED { _ = systemWrite(STDERR_FILENO, words.utf8Start, words.utf8CodeUnitCount) }
        systemKill(getpid(), number)
    }
}
