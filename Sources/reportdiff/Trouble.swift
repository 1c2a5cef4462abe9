// One line on standard error.

import AnnualReportDiff

/// What went wrong, with what.
struct Trouble: Error {
    /// The file, option or command.
    let subject: String
    /// What is wrong with it.
    let reason: String

    /// The line; neither the name of a file nor its content may drive the terminal.
    var line: String { VisibleText.of("reportdiff: \(subject): \(reason)") }
}
