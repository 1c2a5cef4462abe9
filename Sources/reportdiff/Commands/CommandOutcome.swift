// What a command has to say.

/// The output of a command and its exit status.
struct CommandOutcome {
    /// The whole output; nil where the command has written it already.
    let output: [UInt8]?
    /// The exit status.
    let status: Int32
}
