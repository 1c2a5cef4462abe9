// Why a run of a program has no outcome.

/// An error of running a program; a program that ends by itself, however badly, has an outcome instead.
public enum ProgramError: Error, Hashable, Sendable {
    /// It could not be started, or what it needs could not be set up; in the system's words.
    case notStarted(String)
    /// It took longer than it may and was killed.
    case timedOut
    /// It printed or wrote more than it may and was killed.
    case tooMuchOutput
}
