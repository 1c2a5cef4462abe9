// Why a message between a batch and a worker cannot be understood.

/// An error of the messages.
public enum WireError: Error, Hashable, Sendable {
    /// The bytes are no message that the other side sends.
    case malformed
}
