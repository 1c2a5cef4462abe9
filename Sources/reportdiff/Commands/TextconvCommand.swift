// `reportdiff textconv FILE`

import AnnualReportDiff

/// Prints the plain text of what was understood of a report, for git.
struct TextconvCommand {
    let invocation: Invocation
    let session: Session

    /// The text.
    func run() throws(Trouble) -> CommandOutcome {
        let file = try session.read(invocation.words[0]).file
        return CommandOutcome(output: TextconvWriter(file.report).bytes(), status: 0)
    }
}
