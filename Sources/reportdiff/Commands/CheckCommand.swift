// `reportdiff check FILE...`

import AnnualReportDiff

/// Checks files, each by itself and successive years of one body against one another.
struct CheckCommand {
    let invocation: Invocation
    let session: Session

    /// The output, and status 1 when an error or a warning stands that nobody accepted; a file that cannot be read is
    /// a line of trouble and status 2, and the others are reported all the same.
    func run() throws(Trouble) -> CommandOutcome {
        let format = try session.format()
        let baseline = try readBaseline()
        let (files, troubles) = try session.readAll(invocation.words)
        let result = AnnualReports.check(files, baseline: baseline)
        let accepted = invocation.path(.writeBaseline).map { path in
            let chinese = session.narration.language == .chinese
            return (path: path, bytes: Baseline(accepting: result.findings, chinese: chinese).bytes())
        }
        let status: Int32 = troubles == 0 ? (result.findings.needAttention ? 1 : 0) : 2
        let output = ReportRenderer.render(result, as: format, options: session.rendering)
        return CommandOutcome(output: try session.fitting(output, format), file: accepted, status: status)
    }

    private func readBaseline() throws(Trouble) -> Baseline? {
        guard let path = invocation.path(.baseline) else { return nil }
        let bytes = try session.bytes(of: path)
        do {
            return try Baseline(parsing: bytes)
        } catch {
            throw Trouble(
                path, session.narration.say("不是 --write-baseline 写出的文件", "not a file that --write-baseline wrote"))
        }
    }
}
