// The three tables of the statutory form.

/// A table of the form.
public enum TableKey: String, CaseIterable, Sendable {
    /// Table 二, information disclosed on the body's own initiative.
    case proactive
    /// Table 三, requests received and dealt with.
    case requests
    /// Table 四, administrative reconsideration and litigation.
    case proceedings
}
