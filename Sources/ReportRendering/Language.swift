// The languages of the sentences the tool writes.

import ReportModel

/// A language of output; the text of the reports stays as it is printed.
public enum Language: String, CaseIterable, Sendable {
    case chinese = "zh"
    case english = "en"

    /// The language as documents name it (RFC 5646).
    var tag: String { self == .chinese ? "zh-CN" : "en" }
}

extension Message {
    /// The sentence in a language.
    public func text(in language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
