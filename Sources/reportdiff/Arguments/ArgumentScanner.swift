// Tells options, the command and other words of a command line apart.

/// Goes through the words of a command line.
struct ArgumentScanner {
    /// What a word is.
    enum Part {
        /// An option as it is written, with what stands behind its `=`.
        case option(String, Argument?)
        /// The command.
        case command(CommandName)
        /// Anything else.
        case word(Argument)
    }

    private static let dash = UInt8(ascii: "-")
    private static let equals = UInt8(ascii: "=")

    private var rest: ArraySlice<Argument>
    private var endsOptions = false
    private var takesCommand = true

    init(_ arguments: [Argument]) { rest = arguments[...] }

    /// The next part; nil at the end.
    mutating func next() -> Part? {
        guard let word = rest.popFirst() else { return nil }
        if !endsOptions, word.bytes == [Self.dash, Self.dash] {
            endsOptions = true
            return next()
        }
        if !endsOptions, word.bytes.first == Self.dash, !word.isDash { return option(word) }
        if !endsOptions, takesCommand, let command = CommandName(rawValue: word.text) {
            takesCommand = false
            endsOptions = command.isForGit
            return .command(command)
        }
        takesCommand = false
        return .word(word)
    }

    /// The next word as the value of an option, whatever it looks like.
    mutating func value() -> Argument? { rest.popFirst() }

    private func option(_ word: Argument) -> Part {
        guard word.bytes.starts(with: [Self.dash, Self.dash]), let end = word.bytes.firstIndex(of: Self.equals) else {
            return .option(word.text, nil)
        }
        return .option(
            Argument(bytes: word.bytes[..<end]).text, Argument(bytes: word.bytes[word.bytes.index(after: end)...]))
    }
}
