// Why a path is no program.

/// What is wrong with a program that the user named.
public enum ProgramFault: Error, CaseIterable, Hashable, Sendable {
    /// There is none.
    case missing
    /// It is a folder.
    case isFolder
    /// Its path leads from the working folder, where anybody may have put a program.
    case relative
    /// It is no file that may be run.
    case notExecutable
}
