// How much a program that is run for us may ask for.

/// The bounds of one run.
struct ProgramLimits: Sendable {
    /// The most seconds it may take; past them it is killed.
    let seconds: Int
    /// The most bytes it may print, and leave in its folder; past them it is killed.
    let bytes: Int
}
