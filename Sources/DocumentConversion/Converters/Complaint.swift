// Makes a few words of what a program wrote on standard error.

import SystemAccess

/// What to quote of a program's complaints.
enum Complaint {
    /// More than the longest sentence of poppler and LibreOffice; past it a complaint is cut.
    private static let maximumLength = 200

    /// The most telling line: the first that speaks of an error, else the first that is no warning; empty where there is
    /// none. LibreOffice warns of every Java it does not find. The folder that a program worked in means nothing to the
    /// user and has another name every time, so it is left out.
    static func quoted(from complaints: [UInt8], folder: FilePath) -> String {
        let text = String(decoding: complaints, as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).map { plain(String($0), folder) }.filter { !$0.isEmpty }
        let line = lines.first { $0.contains("rror") } ?? lines.first { !$0.contains("arning") } ?? ""
        return line.count > maximumLength ? line.prefix(maximumLength) + "…" : line
    }

    /// A line without what would drive a terminal, single blanks between its words.
    private static func plain(_ line: String, _ folder: FilePath) -> String {
        let address = FileAddress.of(folder)
        let path = folder.printed
        let names = ["\(address)/", address, "\(path)/", path]
        let named = names.reduce(line) { $0.replacing($1, with: "") }
        let words = named.unicodeScalars.split { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: true
            default: false
            }
        }
        return words.map { String($0) }.joined(separator: " ")
    }
}
