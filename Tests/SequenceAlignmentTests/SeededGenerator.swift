// Sequences of symbols for property tests.

import TestSupport

extension SeededGenerator {
    /// A sequence of up to `count` symbols below `alphabet`.
    mutating func symbols(upTo count: Int, alphabet: Int) -> [Int] {
        (0..<Int.random(in: 0...count, using: &self)).map { _ in Int.random(in: 0..<alphabet, using: &self) }
    }
}
