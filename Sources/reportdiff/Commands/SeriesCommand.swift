// `reportdiff series FILE FILE...`

import AnnualReportDiff

/// Follows one body through its years.
struct SeriesCommand {
    let invocation: Invocation
    let session: Session

    /// The output; a file that cannot be read is trouble, because a year less would be another series.
    func run() throws(Trouble) -> CommandOutcome {
        let format = try session.format()
        var files: [ReportFile] = []
        for name in invocation.words { files.append(try session.read(name).file) }
        let output = ReportRenderer.render(try series(files), as: format, options: session.rendering)
        return CommandOutcome(output: try session.fitting(output, format), status: 0)
    }

    private func series(_ files: [ReportFile]) throws(Trouble) -> YearSeries {
        do {
            return try AnnualReports.series(files)
        } catch {
            throw Trouble(subject: CommandName.series.rawValue, reason: session.narration.sentence(error))
        }
    }
}
