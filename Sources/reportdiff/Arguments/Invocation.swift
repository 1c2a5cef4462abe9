// What a command line asks for.

import AnnualReportDiff
import SystemAccess

/// A command line, understood.
struct Invocation {
    /// The command; nil when none is named, which means `compare`.
    var named: CommandName?
    /// Files, or the command to explain.
    var words: [Argument] = []
    /// The options given, each with its values.
    var options: [OptionName: [Argument]] = [:]

    /// The command to run.
    var command: CommandName { named ?? .compare }

    /// Whether an option without value is given.
    func has(_ option: OptionName) -> Bool { options[option] != nil }

    /// The value of an option as text; of several the last counts.
    func value(_ option: OptionName) -> String? { options[option]?.last?.text }

    /// All values of an option as text.
    func values(_ option: OptionName) -> [String] { (options[option] ?? []).map(\.text) }

    /// The value of an option as a path.
    func path(_ option: OptionName) -> FilePath? { options[option]?.last?.path }

    /// The files that the command line names to be read, as far as that can be told before a file is opened.
    var inputs: [FilePath] {
        let named = OptionName.allCases.filter { $0.fileUse == .reads }.compactMap(path)
        let read: [FilePath] =
            switch command {
            case .compare, .inspect, .check, .series, .batch: words.filter { !$0.isDash }.map(\.path)
            case .textconv, .gitDriver: words.map(\.path)
            case .log: LogAction.inputs(of: words).map(\.path)
            case .help: []
            }
        return read + named
    }

    /// The file to write to; nil where that is standard output.
    var outputPath: FilePath? { options[.output]?.last.flatMap { $0.isDash ? nil : $0.path } }
}
