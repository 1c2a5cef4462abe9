// The sentences the tool writes, in every language; one file a kind of sentence.

import ReportModel

/// Writes sentences in a language.
public struct Narration: Sendable {
    /// The language.
    public let language: Language

    /// A writer of a language.
    public init(_ language: Language) {
        self.language = language
    }

    /// One of two wordings of the same sentence.
    package func say(_ chinese: @autoclosure () -> String, _ english: @autoclosure () -> String) -> String {
        switch language {
        case .chinese: chinese()
        case .english: english()
        }
    }

    /// A sentence that was written in both languages where it arose.
    package func say(_ message: Message) -> String { say(message.chinese, message.english) }

    /// A list of words as a sentence joins them.
    package func joined(_ items: [String]) -> String {
        items.joined(separator: say("、", ", "))
    }

    /// Several labels, each of which may hold the marks that part words.
    func enumerated(_ items: [String]) -> String {
        items.joined(separator: say("；", "; "))
    }

    /// A label and what belongs to it.
    func labelled(_ label: String, _ text: String) -> String {
        label + say("：", ": ") + text
    }

    /// A remark in brackets.
    func bracketed(_ text: String) -> String {
        say("（\(text)）", " (\(text))")
    }

    /// A quotation from a report.
    package func quoted(_ text: String) -> String {
        "“\(text)”"
    }

    /// A number of things, with the word for one and for several.
    func count(_ number: Int, _ chinese: String, _ one: String, _ several: String? = nil) -> String {
        say("\(number)\(chinese)", "\(number) \(number == 1 ? one : several ?? one + "s")")
    }

    /// Where something stands in its file.
    func place(_ location: SourceLocation) -> String {
        var parts: [String] = []
        if let page = location.page { parts.append(say("第\(page)页", "page \(page)")) }
        if let line = location.line { parts.append(say("第\(line)行", "line \(line)")) }
        if let paragraph = location.paragraph { parts.append(say("第\(paragraph)段", "paragraph \(paragraph)")) }
        if let table = location.table { parts.append(say("表\(table)", "table \(table)")) }
        if let row = location.row { parts.append(say("第\(row)行", "row \(row)")) }
        if let cell = location.cell { parts.append(say("第\(cell)格", "cell \(cell)")) }
        return parts.joined(separator: say("", ", "))
    }
}
