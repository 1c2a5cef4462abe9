// Runs a converter on a file, in a folder of its own.

import DocumentReading
import SystemAccess

/// What is common to all converters: a private copy of the file, which may have come from anywhere under any name.
struct ConverterRun {
    let program: ConversionProgram
    /// Where the program is.
    let path: FilePath
    let limits: ProgramLimits

    /// Gives `body` a new folder, which is removed afterwards, and makes errors of programs those of a conversion.
    func inFolder<Result>(
        _ body: (PrivateFolder) throws(ProgramError) -> Result
    ) throws(ConversionError) -> Result {
        do throws(ProgramError) {
            let folder = try PrivateFolder()
            defer { folder.remove() }
            return try body(folder)
        } catch {
            throw ConversionError(error, of: program, limits: limits)
        }
    }

    /// Runs the program, which finds its settings and puts its temporary files in the folder; they count as output.
    func run(_ arguments: [SystemWord], in folder: PrivateFolder) throws(ProgramError) -> ProgramOutcome {
        try ProgramRun.run(
            path, arguments, environment: ProgramEnvironment.variables(home: folder.path), folder: folder,
            limits: limits)
    }

    /// Refuses the outcome of a program that did not end well.
    func judge(_ ending: ProgramEnding, complaint: String) throws(ConversionError) {
        switch ending {
        case .exited(0): return
        case .exited(let status): throw .failed(program, status: status, complaint: complaint)
        case .killed(let signal): throw .crashed(program, signal: signal)
        }
    }
}
