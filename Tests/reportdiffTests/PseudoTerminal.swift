// A terminal for programs that ask whether they write to one.

import Foundation

/// A terminal that nobody reads; a write that it cannot take fails instead of blocking.
enum PseudoTerminal {
    /// The controlling end of a new terminal, which is one itself as far as a program can ask.
    static func open() throws -> FileHandle {
        let descriptor = Foundation.open("/dev/ptmx", O_RDWR | O_NOCTTY | O_NONBLOCK)
        guard descriptor >= 0 else { throw CocoaError(.fileNoSuchFile) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
