// `reportdiff batch MANIFEST|-` and `reportdiff batch --folder DIR`

import AnnualReportDiff
import ReportBatches
import SystemAccess

/// Compares many pairs, or shows what is understood of many reports.
struct BatchCommand {
    let invocation: Invocation
    let session: Session
    /// Standard output; nil where nothing goes there.
    let standard: StandardOutput?

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
        if let folder = invocation.path(.folder) { return try pairs(of: folder, settings) }
        return try manifest(invocation.words[0], settings)
    }

    private func manifest(_ word: Argument, _ settings: BatchSettings) throws(Trouble) -> CommandOutcome {
        let file: InputFile
        do {
            file = try word.isDash ? session.files.openStandardInput() : session.files.open(word.path)
        } catch {
            let hint = error == .isDirectory ? narration.say("；是否要用 --folder？", "; did you mean --folder?") : ""
            throw Trouble(word.path, narration.sentence(error) + hint)
        }
        for option in [OptionName.output, .resume] {
            if let word = invocation.options[option]?.last, !word.isDash, FileIdentity(word.path) == file.identity {
                throw Trouble(word.path, narration.say("清单本身不能作为输出", "the manifest cannot be the output"))
            }
        }
        let worker = BatchWorker(settings: settings, base: word.isDash ? FilePath("") : word.path.folder)
        let narration = narration
        let source = ManifestSource(file, name: word.text, kind: settings.isInspection ? .inspections : .comparisons) {
            narration.sentence($0)
        }
        let total = showsProgress ? ManifestSource.count(file) : nil
        return try run(source, worker, total: total, remarks: [])
    }

    private func pairs(of folder: FilePath, _ settings: BatchSettings) throws(Trouble) -> CommandOutcome {
        let worker = BatchWorker(settings: settings, base: folder)
        // The output is no report, even where it stands among them.
        let previous = invocation.path(.resume).flatMap { FileIdentity($0) }
        let excluded = session.files.outputs.union([previous].compactMap { $0 })
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
        if let path = invocation.path(.resume) {
            let found = try PreviousOutput(path, &source, worker, &tally)
            if found.tornBytes > 0, !worker.settings.isQuiet {
                let reason = narration.say(
                    "末行不完整，去掉其\(found.tornBytes)字节", "the last line is torn; its \(found.tornBytes) bytes are dropped")
                Platform.writeError(Trouble(path, reason).line)
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
        let isNamed = invocation.has(.output)
        guard let path = isNamed ? invocation.outputPath : previous?.path else {
            return (standard.map { .standard($0) } ?? .nowhere, previous)
        }
        do {
            guard case .lines = settings.form else {
                return (.file(try session.files.output(path, .whole), path: path), nil)
            }
            let isSame = previous.map { $0.path == path || FileIdentity(path) == FileIdentity($0.path) } ?? false
            let kept = isSame ? previous?.keptBytes ?? 0 : 0
            return (.file(try session.files.output(path, .inPlace(keeping: kept)), path: path), isSame ? nil : previous)
        } catch {
            throw Trouble(path, narration.sentence(error))
        }
    }

    /// Progress is for a person, and must not run into an output on the same terminal.
    private var showsProgress: Bool {
        let isOnTerminal =
            invocation.outputPath == nil && !invocation.has(.resume) && Platform.isTerminal
        return !invocation.has(.quiet) && Platform.isErrorTerminal && !isOnTerminal
    }
}
