// Takes in other documents that Word takes in when it opens this one.

import ReportModel

extension WordStoryReader {
    /// The bytes of such documents that are read; what goes beyond is named only. A report has one, if any, of some kilobytes.
    static let chunkBytes = 2 << 20
    /// The number of such documents that are read.
    static let chunkLimit = 64

    /// What stands in the document that an element refers to; nothing where it cannot be read, which is an unread object.
    mutating func chunk(_ node: WordTree.Index, at location: SourceLocation) -> [WordBlock] {
        let id = tree.anyAttribute("id", of: node)
        guard let references, let part = references.part(id), let document = document(in: part, references) else {
            let name = references?.part(id).map { $0.split(separator: "/").last.map(String.init) ?? $0 }
            inventory.add(.otherDocument, name: name, ids: [id], references, at: location)
            return []
        }
        omitted.chunks.append(part.split(separator: "/").last.map(String.init) ?? part)
        omitted.mark(.embeddedDocumentRead, at: location)
        omitted.chunkNotes += document.notes.map { Note($0.code, $0.arguments, at: location) }
        for object in document.objects {
            inventory.add(
                UnreadObject(kind: object.kind, name: object.name, digest: object.digest, location: location))
        }
        return document.blocks.map { .foreign($0.moved(to: location)) }
    }

    /// Reads a part that is a document of its own; nil where no reader here can, or where enough were read.
    private mutating func document(in part: String, _ references: PartReferences) -> SourceDocument? {
        guard !isChunk, omitted.chunks.count < Self.chunkLimit, let size = references.package.measure(of: part)?.size,
            size <= Self.chunkBytes - chunkBytesRead, let bytes = try? references.package.contents(of: part)
        else { return nil }
        chunkBytesRead += bytes.count
        let options = ReadingOptions(tracked: tracked)
        if FileKind.detect(bytes) == .wordDocument {
            return try? WordDocumentReader.read(bytes, options: options, isChunk: true)
        }
        return try? DocumentReader.read(bytes, name: part, options: options)
    }
}

extension SourceBlock {
    /// The block as it stands at a place of another file.
    fileprivate func moved(to location: SourceLocation) -> SourceBlock {
        switch self {
        case .line(let line):
            return .line(
                SourceLine(
                    text: SourceText(line.text.scalars, at: location), ending: line.ending,
                    blankLinesBefore: line.blankLinesBefore, isHeading: line.isHeading))
        case .table(let table):
            let rows = table.rows.map { row in
                row.map {
                    SourceTable.Cell(
                        text: $0.text.isEmpty ? $0.text : SourceText($0.text.scalars, at: location), column: $0.column,
                        columnSpan: $0.columnSpan, rowSpan: $0.rowSpan, location: location)
                }
            }
            return .table(SourceTable(rows: rows, hasReliableColumns: table.hasReliableColumns))
        }
    }
}
