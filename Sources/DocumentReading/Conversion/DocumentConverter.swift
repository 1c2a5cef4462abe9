// What the readers ask of programs that read formats for them.

import ReportModel

/// Turns files of formats that are not read here into files that are. Who implements it decides how; several threads may
/// ask at once.
public protocol DocumentConverter: Sendable {
    /// The words of a PDF with their places, page by page, in the XHTML of `pdftotext -bbox-layout`.
    func layout(ofPDF bytes: [UInt8]) throws(ConversionError) -> ConvertedFile

    /// A document of another word processor as DOCX; `format` is one of `doc`, `wps`, `rtf`, `odt`, or `docx` for one that
    /// is a single file of XML. `ending` is how the name of such a file ends, without the point.
    func wordDocument(
        from bytes: [UInt8], format: SourceFormat, ending: String
    ) throws(ConversionError) -> ConvertedFile
}
