// Reads documents in Office Open XML as Word, WPS, LibreOffice and python-docx write them.

import ReportModel

/// Reads DOCX files.
public enum WordDocumentReader {
    /// The lines and tables of a document; whatever it holds beside them is said in notes.
    public static func read(
        _ bytes: [UInt8], options: ReadingOptions = ReadingOptions()
    ) throws(ReadingError) -> SourceDocument {
        try read(bytes, options: options, isChunk: false)
    }

    /// Reads a document that may stand in another one; those that stand in it in turn are only named.
    static func read(
        _ bytes: [UInt8], options: ReadingOptions, isChunk: Bool
    ) throws(ReadingError) -> SourceDocument {
        let package = try OfficePackage(bytes: bytes)
        let main = try package.mainPart()
        let parts = try WordParts(package, of: main)
        let tree = WordTree(try package.tree(of: main))
        if tree.holdsTooMuch { throw .tooManyPieces }
        guard let body = tree.child("body", of: tree.outermost) else { throw .damagedPackage(part: main) }
        var story = WordStoryReader(
            tree, styles: parts.styles, numbering: parts.numbering, tracked: options.tracked,
            references: PartReferences(package, of: main), isChunk: isChunk)
        let blocks = TableAssembler.blocks(of: story.blocks(in: body, at: .body))
        var notes = WordNotes(story, parts, tracked: options.tracked)
        let listed = try notes.notes()
        return SourceDocument(
            format: .docx, encoding: nil, blocks: blocks, notes: listed, objects: notes.inventory.objects)
    }

    /// What the program that wrote a document calls itself; nil where the document does not say or cannot be opened.
    public static func application(of bytes: [UInt8]) -> String? {
        guard let package = try? OfficePackage(bytes: bytes) else { return nil }
        return try? package.application()
    }

    /// How many fields of a document hold the day or time at which a program last opened it; 0 where it cannot be opened.
    static func clockFields(of bytes: [UInt8]) -> Int {
        guard let package = try? OfficePackage(bytes: bytes), let main = try? package.mainPart(),
            let tree = try? package.tree(of: main)
        else { return 0 }
        return tree.descendants(of: tree.root).count { node in
            guard tree[node].kind == .element, tree.name(of: node).hasSuffix("instrText") else { return false }
            let instruction = tree.textContent(of: node).split(separator: " ").first?.uppercased()
            return instruction == "DATE" || instruction == "TIME"
        }
    }
}
