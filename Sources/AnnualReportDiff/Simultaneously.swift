// Does two things at once, for whoever waits for one result.

import Dispatch
import Synchronization

/// Two pieces of work on two cores.
package enum Simultaneously {
    /// Both results.
    package static func both<First: Sendable, Second: Sendable>(
        _ first: @Sendable () -> First, _ second: @Sendable () -> Second
    ) -> (First, Second) {
        let slots = Mutex<(first: First?, second: Second?)>((nil, nil))
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            if index == 0 {
                let value = first()
                slots.withLock { $0.first = value }
            } else {
                let value = second()
                slots.withLock { $0.second = value }
            }
        }
        // Both slots are filled; an empty one would only cost the work again.
        let done = slots.withLock { $0 }
        return (done.first ?? first(), done.second ?? second())
    }
}
