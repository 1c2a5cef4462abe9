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
        } else if invocation.has(.retry) {
            throw Trouble(
                subject: OptionName.retry.long,
                reason: narration.say("只能与 --resume 一起用", "goes only with --resume"))
        }
        Interruption.watch()
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
        let outputs = outputs(settings, base: word.isDash ? FilePath("") : word.path.folder)
        for path in outputs.named where FileIdentity(path) == file.identity {
            throw Trouble(path, narration.say("清单本身不能作为输出", "the manifest cannot be the output"))
        }
        let kind: ManifestReader.Kind = settings.isInspection ? .inspections : .comparisons
        var total: Int?
        if file.isRegular {
            var entries = 0
            try ManifestSource.visit(file, name: word.path, kind: kind, narration) { item throws(Trouble) in
                entries += 1
                try outputs.check(item)
            }
            total = entries
        } else {
            try outputs.checkUnforeseen()
        }
        let source = ManifestSource(file, name: word.path, kind: kind, narration)
        return try run(source, outputs, pool(outputs), total: showsProgress ? total : nil, remarks: [])
    }

    private func pairs(of folder: FilePath, _ settings: BatchSettings) throws(Trouble) -> CommandOutcome {
        let outputs = outputs(settings, base: folder)
        let pool = pool(outputs)
        let survey = try FolderSurvey(folder, pool, outputs, showsProgress: showsProgress)
        if !settings.isQuiet {
            for remark in survey.remarks { FolderSurvey.tell(remark, narration) }
        }
        return try run(
            ListSource(survey.items.map { .entry($0) }), outputs, pool, total: survey.items.count,
            remarks: survey.remarks)
    }

    private func outputs(_ settings: BatchSettings, base: FilePath) -> OutputGuard {
        let named = [invocation.outputPath, invocation.path(.resume)].compactMap { $0 }
        return OutputGuard(settings: settings, named: named, base: base)
    }

    private func pool(_ outputs: OutputGuard) -> WorkerPool {
        let isRead = standard != nil && (invocation.has(.output) || !invocation.has(.resume))
        return WorkerPool(outputs, watchesOutput: isRead)
    }

    private func run(
        _ source: some BatchSource, _ outputs: OutputGuard, _ pool: WorkerPool, total: Int?, remarks: [PairingRemark]
    ) throws(Trouble) -> CommandOutcome {
        let settings = outputs.settings
        var source = source
        var tally = BatchTally()
        var previous: PreviousOutput?
        if let path = invocation.path(.resume) {
            let found = try PreviousOutput(
                path, &source, FailurePrinter(settings: settings), &tally, retries: invocation.has(.retry))
            if found.tornBytes > 0, !settings.isQuiet {
                let reason = narration.say(
                    "末行不完整，去掉其\(found.tornBytes)字节", "the last line is torn; its \(found.tornBytes) bytes are dropped")
                Platform.writeError(Trouble(path, reason).line)
            }
            previous = found
        }
        let rest = ResumedSource(previous?.tornItem.map { .entry($0) }, then: source)
        if let found = previous, !found.failed.isEmpty, writes(to: found) {
            previous = try renewed(found, outputs, pool, &tally)
        }
        let (output, copied) = try output(settings, previous)
        var run = BatchRun(
            outputs, output: output, copied: copied, total: total.map { $0 - tally.resumed },
            showsProgress: showsProgress, remarks: remarks, tally: tally)
        return CommandOutcome(output: nil, status: try run.run(rest, pool))
    }

    /// Whether an earlier output is what the batch goes on to write.
    private func writes(to previous: PreviousOutput) -> Bool {
        guard invocation.has(.output) else { return true }
        guard let path = invocation.outputPath else { return false }
        return path == previous.path || FileIdentity(path).map { $0 == FileIdentity(previous.path) } ?? false
    }

    /// Puts an earlier output with its failed lines made anew in its place. Until the last of them is done it stays what it
    /// was; from then on the batch goes on in it line by line as ever.
    private func renewed(
        _ previous: PreviousOutput, _ outputs: OutputGuard, _ pool: WorkerPool, _ tally: inout BatchTally
    ) throws(Trouble) -> PreviousOutput {
        let file: OutputFile
        do {
            file = try session.files.renewal(of: previous.path)
        } catch {
            throw Trouble(previous.path, narration.sentence(error))
        }
        var run = BatchRun(
            outputs, output: .file(file, path: previous.path), copied: nil, total: nil, showsProgress: showsProgress,
            remarks: [], tally: tally)
        let bytes = try run.renew(previous, pool)
        tally = run.tally
        return PreviousOutput(previous.path, keptBytes: bytes)
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
            let isSame = previous.map { writes(to: $0) } ?? false
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
