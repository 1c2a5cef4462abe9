// Why a file could not be turned into one that is read here.

/// An error of a converter.
public enum ConversionError: Error, Hashable, Sendable {
    /// The program is not installed.
    case notInstalled(ConversionProgram)
    /// The program named by the user is none; the path as given.
    case notAProgram(ConversionProgram, path: String)
    /// The program could not be started, or its folder not be made; in the system's words.
    case notStarted(ConversionProgram, reason: String)
    /// The program refused the file; its first complaint, empty where it had none.
    case failed(ConversionProgram, complaint: String)
    /// The file is locked with a password.
    case locked(ConversionProgram)
    /// The program took longer than it may and was killed.
    case timedOut(ConversionProgram, seconds: Int)
    /// The program printed or wrote more than it may and was killed.
    case tooMuchOutput(ConversionProgram, megabytes: Int)
    /// The program ended well but left no file; its first complaint, empty where it had none.
    case noResult(ConversionProgram, complaint: String)
}
