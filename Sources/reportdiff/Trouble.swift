// One line on standard error.

import AnnualReportDiff
import SystemAccess

/// What went wrong, with what.
struct Trouble: Error {
    /// The file, option or command.
    let subject: String
    /// What is wrong with it.
    let reason: String

    /// Trouble with an option, a command or anything else that has a name.
    init(subject: String, reason: String) {
        self.subject = subject
        self.reason = reason
    }

    /// Trouble with a file.
    init(_ file: FilePath, _ reason: String) { self.init(subject: file.printed, reason: reason) }

    /// The line; neither the name of a file nor its content may drive the terminal.
    var line: String { VisibleText.of("reportdiff: \(subject): \(reason)") }
}
