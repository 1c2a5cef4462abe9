// What all commands share: language, output format, and reading reports by name.

import AnnualReportDiff
import DocumentConversion
import SystemAccess

/// The setting a command runs in.
struct Session {
    let invocation: Invocation
    let narration: Narration
    /// All files that are opened.
    let files: RunFiles

    /// The format asked for; one that is no text goes to a file or a pipe, never to a terminal.
    func format() throws(Trouble) -> OutputFormat {
        let format = try namedFormat()
        if format.isBinary, invocation.outputPath == nil, !invocation.has(.quiet), Platform.isTerminal {
            throw Trouble(
                subject: "--format",
                reason: narration.say(
                    "\(format.rawValue) 不是文本，不能显示在终端上；请用 --output FILE 写入文件",
                    "\(format.rawValue) is no text to show on a terminal; use --output FILE"))
        }
        return format
    }

    /// By option, else by the output file's extension, else text.
    private func namedFormat() throws(Trouble) -> OutputFormat {
        if let format = invocation.value(.format).flatMap({ OutputFormat(rawValue: $0) }) { return format }
        guard let name = invocation.value(.output) else { return .text }
        if let format = OutputFormat(fileName: name) { return format }
        let hasExtension = name.split(separator: "/").last?.dropFirst().contains(".") ?? false
        if !hasExtension { return .text }
        let known = narration.joined(OutputFormat.allCases.flatMap(\.extensions).map { ".\($0)" })
        throw Trouble(
            subject: name,
            reason: narration.say(
                "不能从扩展名看出输出格式（可用 \(known)）；请用 --format 指定",
                "the extension names no output format (known: \(known)); say which with --format"))
    }

    /// A printed result; trouble where its format could not hold it.
    func fitting(_ output: [UInt8], _ format: OutputFormat) throws(Trouble) -> [UInt8] {
        if !output.isEmpty { return output }
        throw Trouble(
            subject: "--format",
            reason: narration.say(
                "结果太大，\(format.rawValue) 文件容纳不下", "the result is too large for a \(format.rawValue) file"))
    }

    /// How results are printed.
    var rendering: RenderingOptions {
        var options = RenderingOptions()
        options.language = narration.language
        options.isFull = invocation.has(.full)
        if let parts = invocation.options[.only] {
            options.parts = Set(parts.compactMap { ReportPart(rawValue: $0.text) })
        }
        let isFile = invocation.has(.output)
        options.usesColor =
            switch invocation.value(.color).flatMap({ ColorChoice(rawValue: $0) }) ?? .auto {
            case .always: true
            case .never: false
            case .auto: !isFile && Platform.isTerminal && (Platform.environment("NO_COLOR") ?? "").isEmpty
            }
        if !isFile, let width = Platform.terminalWidth { options.width = width }
        return options
    }

    /// How files are read.
    var reading: ReadingOptions {
        let tracked = invocation.value(.tracked).flatMap { ReadingOptions.TrackedChanges(rawValue: $0) }
        return ReadingOptions(tracked: tracked ?? .accepted, converter: converter)
    }

    /// The programs that read other formats for us: by option, else by environment variable, else found on `PATH`.
    var converter: InstalledPrograms {
        var named: [ConversionProgram: FilePath] = [:]
        for program in ConversionProgram.allCases {
            named[program] =
                invocation.path(OptionName(program)) ?? Platform.environmentPath(program.environmentVariable)
        }
        return InstalledPrograms(named: named)
    }

    /// A report by the name of its file; `-` is standard input.
    func read(_ word: Argument) throws(Trouble) -> (file: ReportFile, bytes: [UInt8]) {
        let bytes: [UInt8]
        do {
            bytes =
                word.isDash
                ? try files.readStandardInput(limit: AnnualReports.maximumBytes)
                : try files.read(word.path, limit: AnnualReports.maximumBytes)
        } catch {
            throw Trouble(word.path, narration.sentence(error) + commandHint(word, error))
        }
        return (try read(bytes, word.path), bytes)
    }

    /// A report in a file of this very name, also where it is called `-`.
    func readFile(_ path: FilePath) throws(Trouble) -> ReportFile {
        try read(try bytes(of: path), path)
    }

    /// The bytes of a file.
    func bytes(of path: FilePath) throws(Trouble) -> [UInt8] {
        do {
            return try files.read(path, limit: AnnualReports.maximumBytes)
        } catch {
            throw Trouble(path, narration.sentence(error))
        }
    }

    private func read(_ bytes: [UInt8], _ path: FilePath) throws(Trouble) -> ReportFile {
        do {
            return try AnnualReports.read(bytes, name: path.printed, options: reading)
        } catch {
            throw Trouble(path, narration.sentence(error))
        }
    }

    /// Two reports, read at the same time; the trouble of the first is told before that of the second.
    func readPair(_ old: Argument, _ new: Argument) throws(Trouble) -> (old: ReportFile, new: ReportFile) {
        try Self.pair(old, new) { name throws(Trouble) in try read(name).file }
    }

    /// What `read` makes of two names at the same time, likewise.
    static func pair<Name: Sendable, Content: Sendable>(
        _ old: Name, _ new: Name, read: @Sendable (Name) throws(Trouble) -> Content
    ) throws(Trouble) -> (old: Content, new: Content) {
        @Sendable func result(_ name: Name) -> Result<Content, Trouble> {
            do { return .success(try read(name)) } catch { return .failure(error) }
        }
        let (first, second) = Simultaneously.both({ result(old) }, { result(new) })
        return (try first.get(), try second.get())
    }

    /// The reports that can be read, and how many cannot: each of those is a line of trouble, unless there are no others.
    func readAll(_ names: [Argument]) throws(Trouble) -> (files: [ReportFile], troubles: Int) {
        var files: [ReportFile] = []
        var troubles: [Trouble] = []
        for name in names {
            do {
                files.append(try read(name).file)
            } catch {
                // No file is passed over that would be written.
                if self.files.isRefused { throw error }
                troubles.append(error)
            }
        }
        if files.isEmpty, let first = troubles.first { throw first }
        for trouble in troubles { Platform.writeError(trouble.line) }
        return (files, troubles.count)
    }

    /// A first word that is no file may be a command misspelt.
    private func commandHint(_ word: Argument, _ error: FileError) -> String {
        guard error == .missing, invocation.named == nil, word == invocation.words.first,
            let nearest = NearestWord.of(word.text, among: CommandName.allCases.map(\.rawValue))
        else { return "" }
        return narration.say("；是否要用命令 \(nearest)？", "; did you mean the command \(nearest)?")
    }
}
