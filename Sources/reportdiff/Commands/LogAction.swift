// The list of what `reportdiff log` can do.

/// The first word after `log`.
enum LogAction: String, CaseIterable {
    case append, verify, show, decide

    /// The form of its command line.
    var usage: String {
        switch self {
        case .append: "reportdiff log append [OPTIONS] LEDGER OLD NEW"
        case .verify: "reportdiff log verify [--expect HASH] [--inputs FOLDER] LEDGER"
        case .show: "reportdiff log show LEDGER"
        case .decide: "reportdiff log decide [--note TEXT] [--by NAME] LEDGER ID accept|query|reject"
        }
    }

    /// The words behind an action that name files it reads and does not write.
    static func inputs(of words: [Argument]) -> ArraySlice<Argument> {
        switch words.first.flatMap({ LogAction(rawValue: $0.text) }) {
        case .append: words.dropFirst(2)
        case .verify, .show: words.dropFirst()
        case .decide, nil: []
        }
    }

    /// How many words follow it.
    var words: Int {
        switch self {
        case .append, .decide: 3
        case .verify, .show: 1
        }
    }

    /// The options that are its own; all others of `log` belong to every action.
    var options: Set<OptionName> {
        switch self {
        case .append: [.mode, .ignore, .tracked, .time]
        case .verify: [.expect, .inputs]
        case .show: []
        case .decide: [.note, .by, .time]
        }
    }
}
