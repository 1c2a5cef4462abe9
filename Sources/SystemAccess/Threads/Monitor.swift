// Lets threads share a state and wait for what others do to it.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A state behind a lock, with events that threads wait for.
///
/// The compiler cannot see that every access holds the lock; nothing here reaches the state without it.
package final class Monitor<State: Sendable, Event: CaseIterable & Hashable & Sendable>: @unchecked Sendable {
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let conditions: [Event: UnsafeMutablePointer<pthread_cond_t>]
    private var state: State

    package init(_ state: State) {
        self.state = state
        pthread_mutex_init(mutex, nil)
        let pairs = Event.allCases.map { event in
            let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
            pthread_cond_init(condition, nil)
            return (event, condition)
        }
        conditions = Dictionary(uniqueKeysWithValues: pairs)
    }

    deinit {
        for condition in conditions.values {
            pthread_cond_destroy(condition)
            condition.deallocate()
        }
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    /// Changes the state and wakes those who wait for one of the events.
    package func change<Answer>(waking events: Event..., body: (inout State) -> Answer) -> Answer {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        let answer = body(&state)
        wake(events)
        return answer
    }

    /// Asks the state until it has an answer, again after every `event`; then wakes those who wait for `others`.
    package func wait<Answer>(for event: Event, waking others: Event..., until body: (inout State) -> Answer?) -> Answer
    {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        while true {
            if let answer = body(&state) {
                wake(others)
                return answer
            }
            if let condition = conditions[event] { pthread_cond_wait(condition, mutex) }
        }
    }

    private func wake(_ events: [Event]) {
        for event in events {
            if let condition = conditions[event] { pthread_cond_broadcast(condition) }
        }
    }
}
