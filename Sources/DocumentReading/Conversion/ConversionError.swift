// Why a file could not be turned into one that is read here.

/// An error of a converter.
public enum ConversionError: Error, Hashable, Sendable {
    /// The program is not installed.
    case notInstalled(ConversionProgram)
    /// The program named by the user cannot be run; its path as given.
    case notAProgram(ConversionProgram, path: String, fault: ProgramFault)
    /// The program could not be started; in the system's words.
    case notStarted(ConversionProgram, reason: String)
    /// The folder for the program's files, here named, could not be made or written; in the system's words.
    case noFolder(String, reason: String)
    /// The program refused the file, with this status; the most telling of its complaints, empty where it had none.
    case failed(ConversionProgram, status: Int32, complaint: String)
    /// A signal ended the program, as a crash does.
    case crashed(ConversionProgram, signal: Int32)
    /// The file is locked with a password.
    case locked
    /// The program took longer than it may and was killed.
    case timedOut(ConversionProgram, seconds: Int)
    /// The program printed or wrote more than it may and was killed.
    case tooMuchOutput(ConversionProgram, megabytes: Int)
    /// The program ended well but made nothing; the most telling of its complaints, empty where it had none.
    case noResult(ConversionProgram, complaint: String)
    /// What `pdftotext` printed is not the layout that it was asked for, or not the whole of it: it is another maker's or
    /// too old.
    case notALayout
    /// The work is being stopped.
    case interrupted(ConversionProgram)
}
