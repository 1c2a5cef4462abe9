// What a program left behind when it ended.

/// The outcome of a run.
struct ProgramOutcome: Sendable {
    /// What it printed.
    let output: [UInt8]
    /// What it wrote on standard error, at most ``ProgramRun/complaintLength`` bytes.
    let complaints: [UInt8]
    /// How it ended.
    let ending: ProgramEnding
}
