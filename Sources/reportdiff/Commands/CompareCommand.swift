// `reportdiff compare OLD NEW`

import AnnualReportDiff

/// Compares two files.
struct CompareCommand {
    let invocation: Invocation
    let session: Session

    /// The output, and status 1 when something changed.
    func run() throws(Trouble) -> CommandOutcome {
        let (old, new) = try session.readPair(invocation.words[0], invocation.words[1])
        var options = ComparisonOptions()
        options.mode = invocation.value(.mode).flatMap { ComparisonMode(rawValue: $0) }
        options.ignoresPunctuation = invocation.values(.ignore).contains("punctuation")
        options.ignoresWidth = invocation.values(.ignore).contains("width")
        let decisions = try session.standingDecisions()
        var result: ChangeReport
        do {
            result = try AnnualReports.compare(old: old, new: new, options: options, concurrently: true)
        } catch {
            throw Trouble(invocation.words[1].path, session.narration.sentence(error))
        }
        result = decisions.attached(to: result)
        let format = try session.format()
        let output = ReportRenderer.render(result, as: format, options: session.rendering)
        return CommandOutcome(
            output: try session.fitting(output, format), status: result.diff.changes.isEmpty ? 0 : 1)
    }
}
