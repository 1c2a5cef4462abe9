// `reportdiff git-driver …`

import AnnualReportDiff
import SystemAccess

/// Compares two versions of a report for git: as an external diff driver or as a difftool. What is no report is shown as git
/// itself would show it, because git goes on with the next file only where its helper succeeds.
struct GitDriverCommand {
    let invocation: Invocation
    let session: Session

    /// What a version turned out to be.
    private enum Content: Sendable {
        case report(ReportFile)
        /// No report, and why.
        case other(Trouble)
    }

    /// The comparison; the status is 0 also when something changed, because git takes any other for a failure.
    func run() throws(Trouble) -> CommandOutcome {
        let text: [UInt8]
        switch GitWords(invocation.words.map(\.path)) {
        // The parser lets no others through.
        case nil: text = []
        case .unmerged(let path):
            let remark = session.narration.say("合并尚未完成，未作比较", "merge not finished, not compared")
            text = line(session.narration.say("\(path.printed)：\(remark)", "\(path.printed): \(remark)"))
        case .files(let old, let new): text = try compare(GitVersion(old), GitVersion(new))
        case .versions(let old, let new): text = try compare(old, new)
        }
        return CommandOutcome(output: text, status: 0)
    }

    private func compare(_ old: GitVersion, _ new: GitVersion) throws(Trouble) -> [UInt8] {
        switch (old.kind, new.kind) {
        case (.nothing, .nothing): return []
        case (.nothing, .file):
            guard case .report(let file) = try read(new) else { return try plain(old, new) }
            return line(session.narration.say("新增报告 \(new.name)", "new report \(new.name)"))
                + ReportRenderer.render(file, as: .text, options: rendering) + line("")
        case (.file, .nothing):
            guard case .report(let file) = try read(old) else { return try plain(old, new) }
            let title = file.report.title?.text ?? ""
            return line(session.narration.say("删除报告 \(old.name)：\(title)", "deleted report \(old.name): \(title)"))
                + line("")
        case (.file, .file):
            let (before, after) = try Session.pair(old, new) { version throws(Trouble) in try read(version) }
            guard case .report(let before) = before, case .report(let after) = after else { return try plain(old, new) }
            let result: ChangeReport
            do {
                result = try AnnualReports.compare(
                    old: before, new: after, options: ComparisonOptions(session.recordedOptions))
            } catch {
                throw Trouble(subject: new.name, reason: session.narration.sentence(error))
            }
            return ReportRenderer.render(result, as: .text, options: rendering) + line("")
        case (.reference, _), (_, .reference): return try plain(old, new)
        }
    }

    /// Both versions line by line, after the reason why not as reports; nobody wonders about a link.
    private func plain(_ old: GitVersion, _ new: GitVersion) throws(Trouble) -> [UInt8] {
        var reasons: [String] = []
        var contents: [[UInt8]] = []
        for version in [old, new] {
            if version.kind == .file, case .other(let trouble) = try read(version) {
                reasons.append("\(trouble.line)\n")
            }
            contents.append(version.kind == .nothing ? [] : try bytes(of: version))
        }
        let difference = PlainDifference(old: (old, contents[0]), new: (new, contents[1]))
        return Array((reasons.joined() + difference.text).utf8)
    }

    private func bytes(of version: GitVersion) throws(Trouble) -> [UInt8] {
        do {
            return try session.files.read(version.file, limit: AnnualReports.maximumBytes)
        } catch {
            throw Trouble(subject: version.name, reason: session.narration.sentence(error))
        }
    }

    private func read(_ version: GitVersion) throws(Trouble) -> Content {
        let bytes = try bytes(of: version)
        do {
            return .report(try AnnualReports.read(bytes, name: version.name, options: session.reading))
        } catch {
            return .other(Trouble(subject: version.name, reason: session.narration.sentence(error)))
        }
    }

    /// Behind git's pager our output is no terminal, but the pager's is: git says so to its helpers.
    private var rendering: RenderingOptions {
        var options = session.rendering
        let isAutomatic = (invocation.value(.color) ?? ColorChoice.auto.rawValue) == ColorChoice.auto.rawValue
        let refuses = !(Platform.environment("NO_COLOR") ?? "").isEmpty || Platform.environment("TERM") == "dumb"
        if isAutomatic, !refuses, Platform.environment("GIT_PAGER_IN_USE") != nil { options.usesColor = true }
        return options
    }

    private func line(_ text: String) -> [UInt8] { Array((VisibleText.of(text) + "\n").utf8) }
}
