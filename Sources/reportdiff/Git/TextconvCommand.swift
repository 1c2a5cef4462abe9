// `reportdiff textconv FILE`

import AnnualReportDiff

/// Prints the plain text of what was understood of a report, for git.
struct TextconvCommand {
    let invocation: Invocation
    let session: Session

    /// The text.
    func run() throws(Trouble) -> CommandOutcome {
        // The parser lets no other number of words through.
        guard let path = GitWords.file(of: invocation.words.map(\.path)) else {
            return CommandOutcome(output: [], status: 0)
        }
        let file = try session.readFile(path)
        return CommandOutcome(output: TextconvWriter(file.report).bytes(), status: 0)
    }
}
