// Threads of the operating system.

#if canImport(Darwin)
    import Darwin
    import ObjectiveC
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A thread of its own, for work that waits for files.
package enum SystemThread {
    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    /// Starts a thread that nobody waits for; false where the system has none left.
    package static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
            var thread: pthread_t?
            let failure = pthread_create(&thread, nil, { SystemThread.run($0) }, work.toOpaque())
        #else
            var thread = pthread_t()
            let failure = pthread_create(&thread, nil, { $0.flatMap { SystemThread.run($0) } }, work.toOpaque())
        #endif
        if failure != 0 { work.release() }
        return failure == 0
    }

    /// Runs a piece of a long work and frees at once what the system's libraries meant to free later.
    package static func piece<Result>(_ body: () -> Result) -> Result {
        #if canImport(Darwin)
            autoreleasepool(invoking: body)
        #else
            body()
        #endif
    }

    private static func run(_ pointer: UnsafeMutableRawPointer) -> UnsafeMutableRawPointer? {
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().body()
        return nil
    }
}
