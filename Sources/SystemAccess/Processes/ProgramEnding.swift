// How a program ended.

/// The end of a program.
package enum ProgramEnding: Hashable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By this signal, as a crash does.
    case killed(Int32)

    /// Reads what `waitpid` says. A shell that started the program for us, as `soffice` is one, tells of a signal by a
    /// status of 128 and its number.
    package init(waited status: Int32) {
        let signal = status & 0x7F
        let exit = (status >> 8) & 0xFF
        self = signal != 0 ? .killed(signal) : exit > 128 && exit < 128 + 65 ? .killed(exit - 128) : .exited(exit)
    }
}
