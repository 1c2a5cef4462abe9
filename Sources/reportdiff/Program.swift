// The program: words in, result and exit status out.

import AnnualReportDiff
import SystemAccess

/// The command-line program.
@main
enum Program {
    /// The status of everything that went wrong.
    private static let troubled: Int32 = 2

    static func main() {
        Descriptors.fillStandardStreams()
        Descriptors.keepToOurselves()
        Platform.ignoreWriteSignals()
        let arguments = Platform.arguments.map { Argument(bytes: $0) }
        if var worker = WorkerCommand(arguments) { Platform.leave(worker.run()) }
        Platform.leave(run(arguments))
    }

    private static func run(_ arguments: [Argument]) -> Int32 {
        let narration = Narration(ArgumentParser.language(arguments))
        do {
            let invocation = try ArgumentParser(narration).parse(arguments)
            let session = Session(invocation: invocation, narration: narration, files: RunFiles())
            let outputs = try CommandOutputs(session)
            let outcome = try outcome(invocation, session, outputs)
            try outputs.deliver(outcome)
            return outcome.status
        } catch {
            Platform.writeError(error.line)
            return troubled
        }
    }

    private static func outcome(
        _ invocation: Invocation, _ session: Session, _ outputs: CommandOutputs
    ) throws(Trouble) -> CommandOutcome {
        let narration = session.narration
        if invocation.has(.version) {
            return CommandOutcome(output: Array("reportdiff \(AnnualReports.version)\n".utf8), status: 0)
        }
        if invocation.has(.help) { return help(invocation.named, narration) }
        switch invocation.command {
        case .compare: return try CompareCommand(invocation: invocation, session: session).run()
        case .inspect: return try InspectCommand(invocation: invocation, session: session).run()
        case .check: return try CheckCommand(invocation: invocation, session: session).run()
        case .batch: return try BatchCommand(invocation: invocation, session: session, standard: outputs.standard).run()
        case .series: return try SeriesCommand(invocation: invocation, session: session).run()
        case .log: return try LogCommand(invocation: invocation, session: session).run()
        case .textconv: return try TextconvCommand(invocation: invocation, session: session).run()
        case .gitDriver: return try GitDriverCommand(invocation: invocation, session: session).run()
        case .help:
            guard let word = invocation.words.first else { return help(nil, narration) }
            if let command = CommandName(rawValue: word.text) { return help(command, narration) }
            let known = narration.joined(CommandName.allCases.map(\.rawValue))
            throw Trouble(
                subject: word.text,
                reason: narration.say("没有这个命令，可用的有：\(known)", "no such command; there are: \(known)"))
        }
    }

    private static func help(_ command: CommandName?, _ narration: Narration) -> CommandOutcome {
        CommandOutcome(output: Array(HelpText(narration).text(command).utf8), status: 0)
    }
}
