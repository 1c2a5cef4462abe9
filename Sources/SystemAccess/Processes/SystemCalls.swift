// The system's calls under names that no method hides.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
    read(descriptor, buffer, count)
}

func systemWrite(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
    write(descriptor, buffer, count)
}

func systemOpen(_ path: UnsafePointer<CChar>, _ flags: Int32) -> Int32 { open(path, flags) }

func systemKill(_ process: pid_t, _ signal: Int32) { _ = kill(process, signal) }

/// What the system says of an error; by default of the last one.
func systemMessage(_ number: Int32 = errno) -> String { String(cString: strerror(number)) }

func systemClose(_ descriptor: Int32) { _ = close(descriptor) }

func systemPipe(_ ends: inout [Int32]) -> Int32 { pipe(&ends) }
