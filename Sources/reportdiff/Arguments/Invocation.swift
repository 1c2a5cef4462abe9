// What a command line asks for.

import AnnualReportDiff

/// A command line, understood.
struct Invocation {
    /// The command; nil when none is named, which means `compare`.
    var named: CommandName?
    /// Files, or the command to explain.
    var words: [String] = []
    /// The options given, each with its values.
    var options: [OptionName: [String]] = [:]

    /// The command to run.
    var command: CommandName { named ?? .compare }

    /// Whether an option without value is given.
    func has(_ option: OptionName) -> Bool { options[option] != nil }

    /// The value of an option; of several the last counts.
    func value(_ option: OptionName) -> String? { options[option]?.last }
}
