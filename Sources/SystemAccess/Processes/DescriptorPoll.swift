// Waits for several descriptors at once.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Descriptors that are waited for together.
package struct DescriptorPoll {
    /// What a descriptor is waited for; that its other side has gone is always told.
    package enum Interest {
        /// Bytes to read, or the end.
        case reading
        /// The same, or room for bytes to write.
        case readingAndWriting
        /// Nothing but the other side's going.
        case parting
    }

    private var entries: [pollfd] = []

    /// Waits for nothing yet.
    package init() {}

    /// Waits for a descriptor too; the place to ask by.
    package mutating func add(_ descriptor: Int32, _ interest: Interest) -> Int {
        let events: Int16 =
            switch interest {
            case .reading: Int16(POLLIN)
            case .readingAndWriting: Int16(POLLIN) | Int16(POLLOUT)
            case .parting: 0
            }
        entries.append(pollfd(fd: descriptor, events: events, revents: 0))
        return entries.count - 1
    }

    /// Waits until something happens to one of them, a signal comes, or the time is over.
    package mutating func wait(milliseconds: Int32) {
        if poll(&entries, nfds_t(entries.count), milliseconds) < 0 {
            for index in entries.indices { entries[index].revents = 0 }
        }
    }

    /// Whether reading would not wait, also where it would only find the end or an error.
    package func isReadable(_ place: Int) -> Bool { entries[place].revents & ~Int16(POLLOUT) != 0 }

    /// Whether writing would not wait.
    package func isWritable(_ place: Int) -> Bool { entries[place].revents & Int16(POLLOUT) != 0 }

    /// Whether the other side has gone.
    package func hasParted(_ place: Int) -> Bool { entries[place].revents & (Int16(POLLERR) | Int16(POLLHUP)) != 0 }
}
