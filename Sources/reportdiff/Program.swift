// The program: words in, result and exit status out.

import AnnualReportDiff
import SystemAccess

/// The command-line program.
@main
enum Program {
    /// The status of everything that went wrong.
    private static let troubled: Int32 = 2

    static func main() {
        Platform.ignoreClosedPipes()
        Platform.leave(run(Array(CommandLine.arguments.dropFirst())))
    }

    private static func run(_ arguments: [String]) -> Int32 {
        let narration = Narration(ArgumentParser.language(arguments))
        do {
            let invocation = try ArgumentParser(narration).parse(arguments)
            let outcome = try outcome(invocation, narration)
            try deliver(outcome, invocation, narration)
            return outcome.status
        } catch {
            Platform.writeError(error.line)
            return troubled
        }
    }

    private static func outcome(
        _ invocation: Invocation, _ narration: Narration
    ) throws(Trouble) -> CommandOutcome {
        if invocation.has(.version) {
            return CommandOutcome(output: Array("reportdiff \(AnnualReports.version)\n".utf8), status: 0)
        }
        if invocation.has(.help) { return help(invocation.named, narration) }
        let session = Session(invocation: invocation, narration: narration)
        switch invocation.command {
        case .compare: return try CompareCommand(invocation: invocation, session: session).run()
        case .inspect: return try InspectCommand(invocation: invocation, session: session).run()
        case .check: return try CheckCommand(invocation: invocation, session: session).run()
        case .batch: return try BatchCommand(invocation: invocation, session: session).run()
        case .series: return try SeriesCommand(invocation: invocation, session: session).run()
        case .log: return try LogCommand(invocation: invocation, session: session).run()
        case .textconv: return try TextconvCommand(invocation: invocation, session: session).run()
        case .gitDriver: return try GitDriverCommand(invocation: invocation, session: session).run()
        case .help:
            guard let word = invocation.words.first else { return help(nil, narration) }
            if let command = CommandName(rawValue: word) { return help(command, narration) }
            let known = narration.joined(CommandName.allCases.map(\.rawValue))
            throw Trouble(
                subject: word, reason: narration.say("没有这个命令，可用的有：\(known)", "no such command; there are: \(known)"))
        }
    }

    private static func help(_ command: CommandName?, _ narration: Narration) -> CommandOutcome {
        CommandOutcome(output: Array(HelpText(narration).text(command).utf8), status: 0)
    }

    /// Writes the output where it was asked for; a reader that has gone away is no trouble.
    private static func deliver(
        _ outcome: CommandOutcome, _ invocation: Invocation, _ narration: Narration
    ) throws(Trouble) {
        guard let output = outcome.output else { return }
        do throws(FileError) {
            if let path = invocation.value(.output), path != "-" {
                try Platform.write(output, toFile: path)
            } else if !invocation.has(.quiet), case .failed(let error) = Platform.writeOutput(output) {
                throw error
            }
        } catch {
            throw Trouble(subject: invocation.value(.output) ?? "-", reason: narration.sentence(error))
        }
    }
}
