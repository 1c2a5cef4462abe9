// The clock on the wall.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The clock.
package enum SystemClock {
    /// Seconds since 1970-01-01T00:00:00Z.
    package static var secondsSince1970: Int { Int(time(nil)) }
}
