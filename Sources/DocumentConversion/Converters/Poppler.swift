// Asks poppler for the words of a PDF.

import DocumentReading
import ReportModel
import SystemAccess

/// Poppler's `pdftotext`.
struct Poppler {
    /// The status with which it, like the `pdftotext` of other makers, refuses options it does not know.
    private static let usageStatus: Int32 = 99
    private static let wrongPassword = "Incorrect password"

    private let converter: ConverterRun

    /// The program at `path`.
    init(path: FilePath, limits: ProgramLimits) {
        converter = ConverterRun(program: .pdftotext, path: path, limits: limits)
    }

    /// The words of a PDF with their places.
    func layout(of bytes: [UInt8]) throws(ConversionError) -> ConvertedFile {
        let (outcome, complaint) = try converter.inFolder { folder throws(ProgramError) in
            try folder.write(bytes, to: "report.pdf")
            // One page more than is read, so that a longer file is seen to be one.
            let outcome = try converter.run(
                [
                    "-bbox-layout", "-enc", "UTF-8", "-l", "\(PDFLimits.pages + 1)",
                    SystemWord(folder.inner("report.pdf")), "-",
                ],
                in: folder)
            return (outcome, Complaint.quoted(from: outcome.complaints, folder: folder.path))
        }
        if outcome.ending == .exited(Self.usageStatus) { throw .notALayout }
        if outcome.ending != .exited(0), outcome.complaints.contains(Array(Self.wrongPassword.utf8)) { throw .locked }
        try converter.judge(outcome.ending, complaint: complaint)
        if outcome.output.isEmpty { throw .noResult(.pdftotext, complaint: complaint) }
        guard Self.isLayout(outcome.output) else { throw .notALayout }
        return ConvertedFile(bytes: outcome.output, converter: PopplerVersion.version(at: converter.path))
    }

    /// Whether an output is a whole one in the XHTML that was asked for, with a page at least.
    private static func isLayout(_ output: [UInt8]) -> Bool {
        output.contains(Array("<page ".utf8)) && output.suffix(100).contains(Array("</doc>".utf8))
    }
}
