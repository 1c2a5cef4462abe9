// Where the output of a command goes.

import AnnualReportDiff
import SystemAccess

/// The outputs that a command line names. They are announced, and so are the inputs that it names, before a command opens its
/// first file; what else it opens is held against them then.
struct CommandOutputs {
    private let session: Session
    /// Standard output; nil where nothing goes there.
    let standard: StandardOutput?

    /// Announces all files; trouble where an output is an input or another output.
    init(_ session: Session) throws(Trouble) {
        self.session = session
        let invocation = session.invocation
        for option in OptionName.allCases where option.fileUse == .writes {
            guard let word = invocation.options[option]?.last, !(option == .output && word.isDash) else { continue }
            do {
                try session.files.willWrite(word.path)
            } catch {
                throw Trouble(word.path, session.narration.sentence(error))
            }
        }
        let isUsed = invocation.outputPath == nil && !invocation.has(.quiet)
        do {
            standard = isUsed ? try session.files.standardOutput() : nil
        } catch {
            throw Trouble(subject: "-", reason: session.narration.sentence(error))
        }
        for path in invocation.inputs {
            do {
                try session.files.willRead(path)
            } catch {
                throw Trouble(path, session.narration.sentence(error))
            }
        }
    }

    /// Writes what a command has to say; a reader that has gone away is no trouble. Each file is whole or not there, and
    /// none is begun before all of them can be.
    func deliver(_ outcome: CommandOutcome) throws(Trouble) {
        guard let output = outcome.output else { return }
        var files = [outcome.file].compactMap { $0 }
        if let path = session.invocation.outputPath { files.append((path, output)) }
        var opened: [OutputFile] = []
        for (path, _) in files {
            opened.append(try of(path) { file throws(FileError) in try file.output(path, .whole) })
        }
        for (file, (path, bytes)) in zip(opened, files) {
            try of(path) { _ throws(FileError) in try file.write(bytes) }
        }
        for (file, (path, _)) in zip(opened, files) { try of(path) { _ throws(FileError) in try file.finish() } }
        if let standard, case .failed(let error) = standard.write(output) {
            throw Trouble(subject: "-", reason: session.narration.sentence(error))
        }
    }

    private func of<Result>(
        _ path: FilePath, _ body: (RunFiles) throws(FileError) -> Result
    ) throws(Trouble) -> Result {
        do { return try body(session.files) } catch { throw Trouble(path, session.narration.sentence(error)) }
    }
}
