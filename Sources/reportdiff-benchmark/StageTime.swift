// What one stage took, as a line.

import Foundation

/// A stage's name and its time.
struct StageTime {
    let name: String
    let seconds: Double

    /// Name, microseconds, and how many fit in a second.
    var line: String {
        let micros = String(format: "%10.1f µs %10.0f /s", seconds * 1e6, 1 / seconds)
        return name.padding(toLength: 28, withPad: " ", startingAt: 0) + micros
    }
}
