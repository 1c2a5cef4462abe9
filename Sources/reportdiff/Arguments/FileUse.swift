// What an option does with a file.

/// The ways of using a file that an option names. No file that a run reads is one that it writes; which are which is told
/// from this list before anything is opened.
enum FileUse: CaseIterable {
    /// Reads a file.
    case reads
    /// Reads all files of a folder.
    case readsFolder
    /// Writes a file and never reads it.
    case writes
    /// Reads what an earlier run has written, and writes behind it.
    case goesOn
}
