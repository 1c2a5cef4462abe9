// `reportdiff batch MANIFEST|-` and `reportdiff batch --folder DIR`

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// Compares many pairs, or shows what is understood of many reports.
struct BatchCommand {
    let invocation: Invocation
    let session: Session

    private var narration: Narration { session.narration }

    /// Writes the output entry by entry; the status is the highest of the entries'.
    func run() throws(Trouble) -> CommandOutcome {
        let settings = try BatchSettings(invocation, session)
        if invocation.has(.resume) {
            guard case .lines = settings.form else {
                throw Trouble(
                    subject: OptionName.resume.long,
                    reason: narration.say("只能接着写 json 格式的输出", "only an output in the format json can be gone on with"))
            }
        }
        if let folder = invocation.value(.folder) { return try pairs(of: folder, settings) }
        return try manifest(invocation.words[0], settings)
    }

    private func manifest(_ name: String, _ settings: BatchSettings) throws(Trouble) -> CommandOutcome {
        let file: InputFile
        do {
            file = try InputFile(name)
        } catch {
            let hint = error == .isDirectory ? narration.say("；是否要用 --folder？", "; did you mean --folder?") : ""
            throw Trouble(subject: name, reason: narration.sentence(error) + hint)
        }
        for option in [OptionName.output, .resume] {
            if let path = invocation.value(option), path != "-", let own = file.identity, FileIdentity(path) == own {
                throw Trouble(subject: path, reason: narration.say("清单本身不能作为输出", "the manifest cannot be the output"))
            }
        }
        let slash = name == "-" ? nil : name.lastIndex(of: "/")
        let worker = BatchWorker(settings: settings, base: slash.map { String(name[...$0]) } ?? "")
        let narration = narration
        let source = ManifestSource(file, name: name, kind: settings.isInspection ? .inspections : .comparisons) {
            narration.sentence($0)
        }
        let total = showsProgress ? ManifestSource.count(file) : nil
        return try run(source, worker, total: total, remarks: [])
    }

    private func pairs(of folder: String, _ settings: BatchSettings) throws(Trouble) -> CommandOutcome {
        let worker = BatchWorker(settings: settings, base: folder.hasSuffix("/") ? folder : folder + "/")
        // The output is no report, even where it stands among them.
        let outputs = [OptionName.output, .resume].compactMap { invocation.value($0) }.compactMap { FileIdentity($0) }
        let excluded = Set(outputs + [FileIdentity.standardOutput].compactMap { $0 })
        let survey = try FolderSurvey(folder, worker, without: excluded, showsProgress: showsProgress)
        if !settings.isQuiet {
            for remark in survey.remarks { FolderSurvey.tell(remark, narration) }
        }
        return try run(ListSource(survey.items), worker, total: survey.items.count, remarks: survey.remarks)
    }

    private func run(
        _ source: some BatchSource<BatchItem>, _ worker: BatchWorker, total: Int?, remarks: [PairingRemark]
    ) throws(Trouble) -> CommandOutcome {
        var source = source
        var tally = BatchTally()
        var previous: PreviousOutput?
        if let path = invocation.value(.resume) {
            let found = try PreviousOutput(path, &source, worker, &tally)
            if found.tornBytes > 0, !worker.settings.isQuiet {
                let reason = narration.say(
                    "末行不完整，去掉其\(found.tornBytes)字节", "the last line is torn; its \(found.tornBytes) bytes are dropped")
                Platform.writeError(Trouble(subject: path, reason: reason).line)
            }
            previous = found
        }
        let (output, copied) = try output(worker.settings, previous)
        var run = BatchRun(
            worker.settings, output: output, copied: copied, total: total.map { $0 - tally.resumed },
            showsProgress: showsProgress, remarks: remarks, tally: tally)
        return CommandOutcome(output: nil, status: try run.run(source, worker))
    }

    /// Where the output goes, and what must be copied there first.
    private func output(
        _ settings: BatchSettings, _ previous: PreviousOutput?
    ) throws(Trouble) -> (BatchOutput, PreviousOutput?) {
        let path = invocation.value(.output) ?? previous?.path ?? "-"
        if path == "-" { return (settings.isQuiet ? .nowhere : .standard, previous) }
        do {
            guard case .lines = settings.form else { return (.file(try OutputFile(path, .whole), path: path), nil) }
            let isSame = previous.map { $0.path == path || FileIdentity(path) == FileIdentity($0.path) } ?? false
            let kept = isSame ? previous?.keptBytes ?? 0 : 0
            return (.file(try OutputFile(path, .inPlace(keeping: kept)), path: path), isSame ? nil : previous)
        } catch {
            throw Trouble(subject: path, reason: narration.sentence(error))
        }
    }

    /// Progress is for a person, and must not run into an output on the same terminal.
    private var showsProgress: Bool {
        let isOnTerminal =
            (invocation.value(.output) ?? "-") == "-" && !invocation.has(.resume) && Platform.isTerminal
        return !invocation.has(.quiet) && Platform.isErrorTerminal && !isOnTerminal
    }
}
