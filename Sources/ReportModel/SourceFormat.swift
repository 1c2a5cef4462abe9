// The file formats a report can arrive in.

/// The format a report was read from.
public enum SourceFormat: String, CaseIterable, Sendable {
    case text, markdown, html, docx, pdf, doc, rtf, odt, wps
}
