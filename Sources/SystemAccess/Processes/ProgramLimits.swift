// How much a program that is run for us may ask for.

/// The bounds of one run.
package struct ProgramLimits: Sendable {
    /// The most seconds it may take; past them it is killed.
    package let seconds: Int
    /// The most bytes it may print, and leave in its folder; past them it is killed.
    package let bytes: Int

    /// Bounds of so many seconds and bytes.
    package init(seconds: Int, bytes: Int) {
        self.seconds = seconds
        self.bytes = bytes
    }
}
