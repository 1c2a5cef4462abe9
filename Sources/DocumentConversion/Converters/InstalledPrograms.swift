// Converts by the programs that people have installed.

import DocumentReading
import ReportModel
import SystemAccess

/// The converters of this machine: poppler for PDF, LibreOffice for the older formats of word processors.
public struct InstalledPrograms: DocumentConverter {
    private let named: [ConversionProgram: FilePath]
    private let limits: @Sendable (ConversionProgram) -> ProgramLimits

    /// Converters that use the programs in `named`, and for others those found on `PATH`.
    public init(named: [ConversionProgram: FilePath] = [:]) {
        self.init(named: named, limits: ProgramLimits.usual)
    }

    init(named: [ConversionProgram: FilePath], limits: @escaping @Sendable (ConversionProgram) -> ProgramLimits) {
        self.named = named
        self.limits = limits
    }

    /// The words of a PDF with their places.
    public func layout(ofPDF bytes: [UInt8]) throws(ConversionError) -> ConvertedFile {
        try Poppler(path: try path(of: .pdftotext), limits: limits(.pdftotext)).layout(of: bytes)
    }

    /// A document of another word processor as DOCX.
    public func wordDocument(
        from bytes: [UInt8], format: SourceFormat, ending: String
    ) throws(ConversionError) -> ConvertedFile {
        try LibreOffice(path: try path(of: .soffice), limits: limits(.soffice))
            .wordDocument(from: bytes, ending: ending)
    }

    /// Kills every converter that runs and removes its folder; none is started any more. For a process that is about to
    /// end while other threads still work.
    public static func stopAll() { RunningPrograms.stop() }

    private func path(of program: ConversionProgram) throws(ConversionError) -> FilePath {
        let name = named[program]
        do throws(ProgramFinder.Fault) {
            return try ProgramFinder.find(name ?? FilePath(program.rawValue))
        } catch {
            guard let name else { throw .notInstalled(program) }
            throw .notAProgram(program, path: name.printed, fault: ProgramFault(error))
        }
    }
}

extension ProgramFault {
    fileprivate init(_ fault: ProgramFinder.Fault) {
        self =
            switch fault {
            case .missing: .missing
            case .isFolder: .isFolder
            case .relative: .relative
            case .notExecutable: .notExecutable
            }
    }
}
