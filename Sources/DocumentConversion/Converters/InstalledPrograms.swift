// Converts by the programs that people have installed.

import DocumentReading
import ReportModel

/// The converters of this machine: poppler for PDF, LibreOffice for the older formats of word processors.
public struct InstalledPrograms: DocumentConverter {
    private let named: [ConversionProgram: String]

    /// Converters that use the programs in `named`, and for others those found on `PATH`.
    public init(named: [ConversionProgram: String] = [:]) {
        self.named = named
    }

    /// The words of a PDF with their places.
    public func layout(ofPDF bytes: [UInt8]) throws(ConversionError) -> ConvertedFile {
        try Poppler(path: try path(of: .pdftotext)).layout(of: bytes)
    }

    /// A document of another word processor as DOCX.
    public func wordDocument(from bytes: [UInt8], format: SourceFormat) throws(ConversionError) -> ConvertedFile {
        try LibreOffice(path: try path(of: .soffice)).wordDocument(from: bytes, format: format)
    }

    private func path(of program: ConversionProgram) throws(ConversionError) -> String {
        if let name = named[program] {
            guard let path = ProgramFinder.find(name) else { throw .notAProgram(program, path: name) }
            return path
        }
        guard let path = ProgramFinder.find(program.rawValue) else { throw .notInstalled(program) }
        return path
    }
}
