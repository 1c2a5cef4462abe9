// Builds small DOCX files for the tests of their reader, and prints what was read.

import DocumentReading
import OpenPackaging
import ReportModel

/// A DOCX with the parts that a test gives; every other part is missing.
struct WordSample {
    /// What stands inside the body.
    var body: String
    /// What stands inside `w:styles`.
    var styles = ""
    /// What stands inside `w:numbering`.
    var numbering = ""
    /// Further parts in the folder `word`, by file name, with the type of their relationship; identifiers follow their order:
    /// `rId1`, `rId2`, …
    var parts: [(name: String, type: String, xml: String)] = []
    /// References of the main part to what stands outside the package, by type; their identifiers follow those of the parts.
    var links: [(type: String, address: String)] = []
    /// The name of the main part.
    var main = "word/document.xml"
    /// What the namespaces are declared as.
    var namespaces = Self.transitional

    /// The prefix of the main namespace.
    var prefix = "w:"

    init(_ body: String, styles: String = "", numbering: String = "") {
        self.body = body
        self.styles = styles
        self.numbering = numbering
    }

    static let transitional = """
        xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
        xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"
        """
    static let strict = """
        xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main" \
        xmlns:r="http://purl.oclc.org/ooxml/officeDocument/relationships" \
        xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
        """
    private static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

    /// The bytes of the package.
    func bytes() throws -> [UInt8] {
        var all = parts
        if !styles.isEmpty { all.append(("styles.xml", "styles", "<w:styles \(namespaces)>\(styles)</w:styles>")) }
        if !numbering.isEmpty {
            all.append(("numbering.xml", "numbering", "<w:numbering \(namespaces)>\(numbering)</w:numbering>"))
        }
        let folder = main.split(separator: "/").dropLast().joined(separator: "/")
        let file = main.split(separator: "/").last.map(String.init) ?? main
        let list = all.enumerated().map { index, part in
            "<Relationship Id=\"rId\(index + 1)\" Type=\"\(Self.relations)/\(part.type)\" Target=\"\(part.name)\"/>"
        }.joined()
        let outside = links.enumerated().map { index, link in
            "<Relationship Id=\"rId\(all.count + index + 1)\" Type=\"\(Self.relations)/\(link.type)\" "
                + "Target=\"\(link.address)\" TargetMode=\"External\"/>"
        }.joined()
        var writer = ZIPWriter()
        try writer.add(
            "[Content_Types].xml",
            contents: Array(
                """
                <Types><Override PartName="/\(main)" ContentType="application/vnd.openxmlformats-officedocument.\
                wordprocessingml.document.main+xml"/></Types>
                """.utf8))
        try writer.add("_rels/.rels", contents: Array(Self.list(of: "officeDocument", main).utf8), compression: .stored)
        let document = "<w:document \(namespaces)><w:body>\(body)</w:body></w:document>"
        try writer.add(main, contents: Array(prefixed(document).utf8), compression: .stored)
        try writer.add(
            "\(folder)/_rels/\(file).rels", contents: Array("<Relationships>\(list)\(outside)</Relationships>".utf8))
        for part in all { try writer.add("\(folder)/\(part.name)", contents: Array(prefixed(part.xml).utf8)) }
        return writer.finished()
    }

    private func prefixed(_ xml: String) -> String {
        guard prefix != "w:" else { return xml }
        return xml.replacing("<w:", with: "<\(prefix)").replacing("</w:", with: "</\(prefix)").replacing(
            " w:", with: " \(prefix)"
        )
        .replacing("xmlns:w=", with: "xmlns:\(prefix.dropLast())=")
    }

    private static func list(of type: String, _ target: String) -> String {
        "<Relationships><Relationship Id=\"rId1\" Type=\"\(relations)/\(type)\" Target=\"\(target)\"/></Relationships>"
    }

    /// The document that is read.
    func document(_ tracked: ReadingOptions.TrackedChanges = .accepted) throws -> SourceDocument {
        try DocumentReader.read(bytes(), name: "sample.docx", options: ReadingOptions(tracked: tracked))
    }

    /// All text that is read, with the names of unread objects.
    func everything(_ tracked: ReadingOptions.TrackedChanges = .accepted) throws -> String {
        let document = try document(tracked)
        return (Self.printed(document) + document.objects.map { $0.name ?? "" }).joined(separator: " ")
    }

    /// One string a line or row: `p` a paragraph, `h` a heading, `~` a line that may go on, `|` the cells of a row, each with
    /// its column where that is not its place, and its spans.
    func blocks(_ tracked: ReadingOptions.TrackedChanges = .accepted) throws -> [String] {
        Self.printed(try document(tracked))
    }

    private static func printed(_ document: SourceDocument) -> [String] {
        document.blocks.flatMap { block -> [String] in
            switch block {
            case .line(let line): ["\(line.isHeading ? "h" : line.ending == .soft ? "~" : "p") \(line.text.text)"]
            case .table(let table): table.rows.map(row)
            }
        }
    }

    private static func row(_ cells: [SourceTable.Cell]) -> String {
        var expected = 0
        return cells.map { cell in
            var text = "|"
            if cell.column != expected { text += "@\(cell.column)" }
            if cell.columnSpan > 1 { text += "→\(cell.columnSpan)" }
            if cell.rowSpan > 1 { text += "↓\(cell.rowSpan)" }
            expected = cell.column + cell.columnSpan
            return text + cell.text.text
        }.joined()
    }
}

/// A run of text.
func run(_ text: String, _ properties: String = "") -> String {
    "<w:r>\(properties.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>")<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}

/// A paragraph of runs.
func paragraph(_ runs: String, _ properties: String = "") -> String {
    "<w:p>\(properties.isEmpty ? "" : "<w:pPr>\(properties)</w:pPr>")\(runs)</w:p>"
}

/// A cell of one paragraph.
func cell(_ text: String, _ properties: String = "") -> String {
    "<w:tc><w:tcPr>\(properties)</w:tcPr>\(paragraph(run(text)))</w:tc>"
}

/// A row of cells.
func row(_ cells: String, _ properties: String = "") -> String {
    "<w:tr>\(properties.isEmpty ? "" : "<w:trPr>\(properties)</w:trPr>")\(cells)</w:tr>"
}

/// A table of rows.
func table(_ rows: String) -> String { "<w:tbl><w:tblPr/>\(rows)</w:tbl>" }
