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
package struct SystemThread: Sendable {
    /// As much as the main thread has: the readers follow the nesting of a file, and other threads get a sixteenth of it
    /// on macOS.
    private static let stackSize = 8 << 20

    private final class Work: Sendable {
        let body: @Sendable () -> Void

        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    #if canImport(Darwin)
        private nonisolated(unsafe) let handle: pthread_t
    #else
        private let handle: pthread_t
    #endif

    /// Starts a thread; nil where the system has none left.
    package init?(_ body: @escaping @Sendable () -> Void) {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setstacksize(&attributes, Self.stackSize)
        let work = Unmanaged.passRetained(Work(body))
        #if canImport(Darwin)
            var created: pthread_t?
            let failure = pthread_create(&created, &attributes, { SystemThread.run($0) }, work.toOpaque())
            guard failure == 0, let created else {
                work.release()
                return nil
            }
            handle = created
        #else
            var created = pthread_t()
            let failure = pthread_create(
                &created, &attributes, { $0.flatMap { SystemThread.run($0) } }, work.toOpaque())
            guard failure == 0 else {
                work.release()
                return nil
            }
            handle = created
        #endif
    }

    /// Waits until the thread has ended.
    package func join() { pthread_join(handle, nil) }

    /// Runs a piece of a thread's work and frees at once what the system's libraries meant to free later.
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
