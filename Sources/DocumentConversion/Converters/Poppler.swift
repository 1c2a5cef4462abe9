// Asks poppler for the words of a PDF.

import DocumentReading
import ReportModel
import Synchronization

/// Poppler's `pdftotext`.
struct Poppler {
    /// A report of forty pages takes a third of a second; a page of vector drawings may take some.
    static let limits = ProgramLimits(seconds: 60, bytes: 64 << 20)
    /// What it prints of itself is two lines.
    static let versionLimits = ProgramLimits(seconds: 10, bytes: 1 << 16)

    /// The program.
    let path: String

    /// Versions by path, so that each program is asked once.
    private static let versions = Mutex<[String: ConverterVersion]>([:])

    /// The words of a PDF with their places.
    func layout(of bytes: [UInt8]) throws(ConversionError) -> ConvertedFile {
        let converter = try version()
        let folder = try Self.run { () throws(ProgramError) in try PrivateFolder() }
        defer { folder.remove() }
        let outcome = try Self.run { () throws(ProgramError) in
            try folder.write(bytes, to: "report.pdf")
            // One page more than is read, so that a longer file is seen to be one.
            return try ProgramRun.run(
                path,
                ["-bbox-layout", "-enc", "UTF-8", "-l", String(PDFLimits.pages + 1), "\(folder.path)/report.pdf", "-"],
                environment: ProgramEnvironment.variables(home: folder.path), limits: Self.limits)
        }
        guard outcome.status == 0 else {
            let complaint = ProgramEnvironment.withoutFolder(outcome.firstComplaint, folder.path)
            throw complaint.contains("password") ? .locked(.pdftotext) : .failed(.pdftotext, complaint: complaint)
        }
        return ConvertedFile(bytes: outcome.output, converter: converter)
    }

    private func version() throws(ConversionError) -> ConverterVersion {
        if let known = Self.versions.withLock({ $0[path] }) { return known }
        let outcome = try Self.run { () throws(ProgramError) in
            try ProgramRun.run(
                path, ["-v"], environment: ProgramEnvironment.variables(home: "/"), limits: Self.versionLimits)
        }
        // It says "pdftotext version 22.12.0" on standard error.
        let words = outcome.firstComplaint.split(separator: " ")
        let number = words.last.map(String.init) ?? ""
        let version = ConverterVersion(name: "pdftotext", version: words.contains("version") ? number : "")
        Self.versions.withLock { $0[path] = version }
        return version
    }

    private static func run<Outcome>(
        _ body: () throws(ProgramError) -> Outcome
    ) throws(ConversionError) -> Outcome {
        do { return try body() } catch { throw ConversionError(error, of: .pdftotext, limits: limits) }
    }
}
