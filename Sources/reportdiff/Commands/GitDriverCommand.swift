// `reportdiff git-driver …`

import AnnualReportDiff
import SystemAccess

/// Compares two versions of a report for git: as an external diff driver (path, then file, object and mode of either
/// side, then for a renamed file its new path and a remark), or as a difftool (two files).
struct GitDriverCommand {
    let invocation: Invocation
    let session: Session

    /// The numbers of words git can give; a single one is the path of a file whose merge is not finished.
    static let wordCounts: Set<Int> = [1, 2, 7, 8, 9]

    /// What git gives for the side of a file that was added or deleted.
    private static let nothing = "/dev/null"

    /// A file of git's, which may be a temporary one, under the name its reader knows it by.
    private struct Side: Sendable {
        let path: String
        let name: String

        var isNothing: Bool { path == GitDriverCommand.nothing }
    }

    /// The comparison; the status is 0 also when something changed, because git takes any other for a failure.
    func run() throws(Trouble) -> CommandOutcome {
        let words = invocation.words
        let text: [UInt8]
        switch words.count {
        case 1:
            let remark = session.narration.say("合并尚未完成，未作比较", "merge not finished, not compared")
            text = line(session.narration.say("\(words[0])：\(remark)", "\(words[0]): \(remark)"))
        case 2: text = try compare(Side(path: words[0], name: words[0]), Side(path: words[1], name: words[1]))
        default:
            let renamed = words.count > 7 ? words[7] : words[0]
            text = try compare(Side(path: words[1], name: "a/\(words[0])"), Side(path: words[4], name: "b/\(renamed)"))
        }
        return CommandOutcome(output: text, status: 0)
    }

    private func compare(_ old: Side, _ new: Side) throws(Trouble) -> [UInt8] {
        switch (old.isNothing, new.isNothing) {
        case (true, true): return []
        case (true, false):
            let file = try read(new)
            return line(session.narration.say("新增报告 \(new.name)", "new report \(new.name)"))
                + ReportRenderer.render(file, as: .text, options: rendering) + line("")
        case (false, true):
            let title = try read(old).report.title?.text ?? ""
            return line(session.narration.say("删除报告 \(old.name)：\(title)", "deleted report \(old.name): \(title)"))
                + line("")
        case (false, false):
            let result: ChangeReport
            let (before, after) = try Session.pair(old, new) { side throws(Trouble) in try read(side) }
            do {
                result = try AnnualReports.compare(
                    old: before, new: after, options: ComparisonOptions(session.recordedOptions))
            } catch {
                throw Trouble(subject: new.name, reason: session.narration.sentence(error))
            }
            return ReportRenderer.render(result, as: .text, options: rendering) + line("")
        }
    }

    private func read(_ side: Side) throws(Trouble) -> ReportFile {
        let bytes: [UInt8]
        do {
            bytes = try Platform.read(side.path, limit: AnnualReports.maximumBytes)
        } catch {
            throw Trouble(subject: side.name, reason: session.narration.sentence(error))
        }
        do {
            return try AnnualReports.read(bytes, name: side.name, options: session.reading)
        } catch {
            throw Trouble(subject: side.name, reason: session.narration.sentence(error))
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
