// How soon a reviewer should see a change.

import ReportModel

/// The weight of a change and the reason for it.
public struct Importance: Hashable, Sendable {
    /// How much a change matters.
    public enum Level: String, CaseIterable, Comparable, Sendable {
        case high, medium, low

        /// Orders from high to low.
        public static func < (left: Level, right: Level) -> Bool {
            (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
        }
    }

    /// How much it matters.
    public let level: Level
    /// Why, in a few words.
    public let reason: Message

    /// Creates an importance.
    public init(_ level: Level, _ reason: Message) {
        self.level = level
        self.reason = reason
    }

    static func high(_ chinese: String, _ english: String) -> Importance {
        Importance(.high, Message(chinese: chinese, english: english))
    }

    static func medium(_ chinese: String, _ english: String) -> Importance {
        Importance(.medium, Message(chinese: chinese, english: english))
    }

    static func low(_ chinese: String, _ english: String) -> Importance {
        Importance(.low, Message(chinese: chinese, english: english))
    }
}
