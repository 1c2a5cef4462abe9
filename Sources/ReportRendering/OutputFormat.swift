// The list of formats a result can be printed in.

/// A format of output; a new one is a case here and a folder beside this file.
public enum OutputFormat: String, CaseIterable, Sendable {
    case text, markdown, json, html, csv

    /// The extensions of file names that ask for the format.
    public var extensions: [String] {
        switch self {
        case .text: ["txt"]
        case .markdown: ["md", "markdown"]
        case .json: ["json"]
        case .html: ["html", "htm"]
        case .csv: ["csv"]
        }
    }

    /// The format that a file name asks for; nil when its extension is none of ours.
    public init?(fileName: String) {
        let name = fileName.lowercased()
        guard let format = Self.allCases.first(where: { $0.extensions.contains { name.hasSuffix(".\($0)") } })
        else { return nil }
        self = format
    }
}
