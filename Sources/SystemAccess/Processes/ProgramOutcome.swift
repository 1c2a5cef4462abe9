// What a program left behind when it ended.

/// The outcome of a run.
package struct ProgramOutcome: Sendable {
    /// What it printed.
    package let output: [UInt8]
    /// What it wrote on standard error, at most ``ProgramRun/complaintLength`` bytes.
    package let complaints: [UInt8]
    /// How it ended.
    package let ending: ProgramEnding
}
