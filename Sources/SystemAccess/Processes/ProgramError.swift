// Why a run of a program has no outcome.

/// An error of running a program; a program that ends by itself, however badly, has an outcome instead.
package enum ProgramError: Error, Hashable, Sendable {
    /// It could not be started; in the system's words.
    case notStarted(String)
    /// The folder that it needs, here named, could not be made or written; in the system's words.
    case noFolder(FilePath, reason: String)
    /// It took longer than it may and was killed.
    case timedOut
    /// It printed or wrote more than it may and was killed.
    case tooMuchOutput
    /// We are being stopped, and it was killed or not started any more.
    case interrupted
}
