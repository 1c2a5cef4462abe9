// Bounds what this process may take from the system.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Resource limits; the programs that this process starts inherit them.
package enum ProcessLimits {
    /// From now on the system refuses more memory than this. It is data that is counted, not addresses: of those the
    /// libraries and the allocator reserve hundreds of megabytes that they never use. macOS keeps no such limit, and a
    /// process that has more already, as with the shadow of a sanitizer, gets none.
    package static func setMemory(megabytes: Int) {
        if let data, data >= megabytes << 20 { return }
        var limit = rlimit()
        limit.rlim_cur = rlim_t(megabytes) << 20
        limit.rlim_max = limit.rlim_cur
        setrlimit(Self.memory, &limit)
    }

    /// A crash leaves no file behind: it is told in a line, and many would fill a disk.
    package static func forbidCoreFiles() {
        var limit = rlimit()
        limit.rlim_cur = 0
        limit.rlim_max = 0
        setrlimit(Self.coreFiles, &limit)
    }

    #if canImport(Glibc)
        private static let memory = __rlimit_resource_t(RLIMIT_DATA.rawValue)
        private static let coreFiles = __rlimit_resource_t(RLIMIT_CORE.rawValue)
    #else
        private static let memory = RLIMIT_DATA
        private static let coreFiles = RLIMIT_CORE
    #endif

    /// The bytes that count; nil where the system does not tell.
    private static var data: Int? {
        guard let file = fopen("/proc/self/statm", "r") else { return nil }
        defer { fclose(file) }
        var line = [CChar](repeating: 0, count: 256)
        guard fgets(&line, Int32(line.count), file) != nil else { return nil }
        // In pages: all, resident, shared, text, libraries, data.
        let text = line.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
        let fields = text.split(separator: " ")
        guard fields.count > 5, let pages = Int(fields[5]) else { return nil }
        return pages.multipliedReportingOverflow(by: sysconf(Int32(_SC_PAGESIZE))).partialValue
    }
}
