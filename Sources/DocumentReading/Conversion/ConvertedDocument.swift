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
        case .openDocument, .flatOpenDocument: return try readDocument(bytes, .odt, kind: kind)
        case .flatPackage: return try readDocument(bytes, .docx, kind: kind)
        case .wordXML: return try readDocument(bytes, .doc, kind: kind)
        default: throw .unsupported(kind)
        }
    }

    private func readDocument(
        _ bytes: [UInt8], _ format: SourceFormat, kind: FileKind? = nil
    ) throws(ReadingError) -> SourceDocument {
        let file: ConvertedFile
        do throws(ReadingError) {
            file = try convert { converter throws(ConversionError) in
                try converter.wordDocument(from: bytes, format: format, ending: Self.ending(format, kind))
            }
        } catch {
            // Whoever has a file of one of these hardly knows what it is, and need not install anything to have it saved.
            if let kind, error == .conversion(.notInstalled(.soffice)) { throw .unsupported(kind) }
            throw error
        }
        let document = try WordDocumentReader.read(file.bytes, options: options)
        let clockFields = WordDocumentReader.clockFields(of: file.bytes)
        let warning =
            clockFields > 0 ? [Note(.clockFieldRefilled, [file.converter.name, String(clockFields)])] : []
        return converted(document, by: file.converter, format: format, warning: warning)
    }

    /// How the name of a file ends by which a word processor knows what it is. A document of WPS is one of Word by another
    /// name, and by this name LibreOffice takes it for one of Works.
    private static func ending(_ format: SourceFormat, _ kind: FileKind?) -> String {
        switch kind {
        case .flatPackage, .wordXML: "xml"
        case .flatOpenDocument: "fodt"
        default: format == .wps ? SourceFormat.doc.rawValue : format.rawValue
        }
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
