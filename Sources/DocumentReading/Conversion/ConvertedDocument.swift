// Reads the formats that another program has to read first.

import ReportModel

/// Reads files by way of a converter.
struct ConvertedDocument {
    private let converter: any DocumentConverter
    private let options: ReadingOptions

    /// Prepares to read with a converter.
    init(_ converter: any DocumentConverter, options: ReadingOptions) {
        self.converter = converter
        self.options = options
    }

    /// Reads a file of a kind that is not read here; `name` tells a `.wps` from a `.doc`, which are of one kind.
    func read(_ bytes: [UInt8], kind: FileKind, name: String) throws(ReadingError) -> SourceDocument {
        switch kind {
        case .pdf:
            let file = try convert { converter throws(ConversionError) in try converter.layout(ofPDF: bytes) }
            return converted(try PDFReader.read(layout: file.bytes), by: file.converter, format: .pdf)
        case .binaryDocument: return try readDocument(bytes, name.lowercased().hasSuffix(".wps") ? .wps : .doc)
        case .richText: return try readDocument(bytes, .rtf)
        case .openDocument: return try readDocument(bytes, .odt)
        default: throw .unsupported(kind)
        }
    }

    private func readDocument(_ bytes: [UInt8], _ format: SourceFormat) throws(ReadingError) -> SourceDocument {
        let file = try convert { converter throws(ConversionError) in
            try converter.wordDocument(from: bytes, format: format)
        }
        let document = try WordDocumentReader.read(file.bytes, options: options)
        let clockFields = WordDocumentReader.clockFields(of: file.bytes)
        let warning =
            clockFields > 0 ? [Note(.clockFieldRefilled, [file.converter.name, String(clockFields)])] : []
        return converted(document, by: file.converter, format: format, warning: warning)
    }

    private func convert(
        _ body: (any DocumentConverter) throws(ConversionError) -> ConvertedFile
    ) throws(ReadingError) -> ConvertedFile {
        do { return try body(converter) } catch { throw .conversion(error) }
    }

    private func converted(
        _ document: SourceDocument, by converter: ConverterVersion, format: SourceFormat, warning: [Note] = []
    ) -> SourceDocument {
        SourceDocument(
            format: format, encoding: document.encoding, blocks: document.blocks,
            notes: [Note(.converted, [converter.name, converter.version])] + warning + document.notes,
            objects: document.objects, content: document.content, converter: converter)
    }
}
