// The list of formats a result can be printed in.

/// A format of output; a new one is a case here and a folder beside this file.
public enum OutputFormat: String, CaseIterable, Sendable {
    case text, markdown, json, html, docx, xlsx, csv

    /// The extensions of file names that ask for the format.
    public var extensions: [String] {
        switch self {
        case .text: ["txt"]
        case .markdown: ["md", "markdown"]
        case .json: ["json"]
        case .html: ["html", "htm"]
        case .docx: ["docx"]
        case .xlsx: ["xlsx"]
        case .csv: ["csv"]
        }
    }

    /// Whether its bytes are no text, so that a terminal cannot show them.
    public var isBinary: Bool {
        switch self {
        case .docx, .xlsx: true
        case .text, .markdown, .json, .html, .csv: false
        }
    }

    /// Whether several reports can be printed as one table, addresses down and reports across.
    public var hasPanel: Bool { self == .csv || self == .xlsx }

    /// The format that a file name asks for; nil when its extension is none of ours.
    public init?(fileName: String) {
        let name = fileName.lowercased()
        guard let format = Self.allCases.first(where: { $0.extensions.contains { name.hasSuffix(".\($0)") } })
        else { return nil }
        self = format
    }
}
